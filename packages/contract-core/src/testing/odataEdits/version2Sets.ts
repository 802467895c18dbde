import { entity, orders2, value, version2 } from './odataEdit';
import type { ODataEdit } from './odataEdit';

const text = value('Edm.String');

function withCustomer(multiplicity: string, association: string): string {
  return version2(`${entity(
    'Order',
    '<NavigationProperty Name="Customer" Relationship="Sales.OrderCustomer" FromRole="Order" ToRole="Customer" />',
  )}
${entity('Customer', '')}
<Association Name="OrderCustomer">
<End Type="Sales.Order" Multiplicity="*" Role="Order" />
<End Type="Sales.Customer" Multiplicity="${multiplicity}" Role="Customer" />
</Association>
<EntityContainer Name="Container">
<EntitySet Name="Orders" EntityType="Sales.Order" />
<EntitySet Name="Customers" EntityType="Sales.Customer" />
${association}
</EntityContainer>`);
}

function withFunction(attributes: string, parameters: string): string {
  return version2(`${entity('Order', '')}
<EntityContainer Name="Container">
<EntitySet Name="Orders" EntityType="Sales.Order" />
<FunctionImport Name="Release" ${attributes}>${parameters}</FunctionImport>
</EntityContainer>`);
}

const orderNumber =
  '<Parameter Name="Order" Type="Edm.String" Mode="In" Nullable="false" />';

/** Edits of entity sets, associations and function imports of version 2. */
export const version2Sets: readonly ODataEdit[] = [
  {
    title: 'records become not creatable',
    base: orders2(''),
    revision: orders2('', '', 'sap:creatable="false" '),
    findings: [
      'error record-operation-removed: To create records is no longer possible (create Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'records become not updatable',
    base: orders2(''),
    revision: orders2('', '', 'sap:updatable="false" '),
    findings: [
      'error record-operation-removed: To update records is no longer possible (update Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'records become not deletable',
    base: orders2(''),
    revision: orders2('', '', 'sap:deletable="false" '),
    findings: [
      'error record-operation-removed: To delete records is no longer possible (delete Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a set becomes not addressable',
    base: orders2(''),
    revision: orders2('', '', 'sap:addressable="false" '),
    findings: [
      'error query-option-restricted: No longer possible: reading the set by its own address (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a set becomes not pageable',
    base: orders2(''),
    revision: orders2('', '', 'sap:pageable="false" '),
    findings: [
      'error query-option-restricted: No longer possible: skipping records ($skip) (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a set becomes searchable',
    base: orders2('', '', 'sap:searchable="false" '),
    revision: orders2('', '', 'sap:searchable="true" '),
    findings: [
      'info query-option-extended: Now possible: searching (read Orders). [none, wider, structural]',
    ],
  },
  {
    title: 'a set asks for a filter',
    base: orders2(''),
    revision: orders2('', '', 'sap:requires-filter="true" '),
    findings: [
      'error query-option-restricted: No longer possible: reading without a filter (read Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'a record is sent back with its version',
    base: orders2(text),
    revision: orders2(value('Edm.String', 'ConcurrencyMode="Fixed" ')),
    findings: [
      'error write-restricted: No longer possible: writing without an ETag (delete Orders, and 1 more place). [none, narrower, structural]',
    ],
  },
  {
    title: 'a type gets a media stream',
    base: orders2(''),
    revision: orders2('').replace(
      '<EntityType Name="Order">',
      '<EntityType Name="Order" m:HasStream="true">',
    ),
    findings: [
      'info record-trait-gained: Newly there: the media stream (read Orders). [none, wider, structural]',
    ],
  },
  {
    title: 'the other end of an association becomes many',
    base: withCustomer('0..1', ''),
    revision: withCustomer('*', ''),
    findings: [
      'error navigation-changed: The navigation property changed, Customer from Customer to Collection(Customer) (create Orders, and 2 more places). [none, incomparable, structural]',
    ],
  },
  {
    title: 'the other end of an association becomes required',
    base: withCustomer('0..1', ''),
    revision: withCustomer('1', ''),
    findings: [
      'error navigation-changed: The navigation property changed, Customer from Customer to Customer, required (create Orders, and 2 more places). [none, incomparable, structural]',
    ],
  },
  {
    title: 'an association is bound to an entity set',
    base: withCustomer('1', ''),
    revision: withCustomer(
      '1',
      '<AssociationSet Name="A" Association="Sales.OrderCustomer"><End EntitySet="Orders" Role="Order" /><End EntitySet="Customers" Role="Customer" /></AssociationSet>',
    ),
    findings: [
      'info record-trait-gained: Newly there: the target of Customer (read Orders). [none, none, structural]',
    ],
  },
  {
    title: 'a function import is removed',
    base: withFunction('m:HttpMethod="POST"', orderNumber),
    revision: orders2(''),
    findings: [
      'error operation-removed: The operation was removed (call Release). [none, narrower, structural]',
    ],
  },
  {
    title: 'a function import is called with another method',
    base: withFunction('m:HttpMethod="GET"', orderNumber),
    revision: withFunction('m:HttpMethod="POST"', orderNumber),
    findings: [
      'error record-trait-changed: Changed: the kind of call from function to action (call Release). [none, incomparable, structural]',
    ],
  },
  {
    title: 'a function import gets a parameter',
    base: withFunction('m:HttpMethod="GET"', ''),
    revision: withFunction('m:HttpMethod="GET"', orderNumber),
    findings: [
      'error request-required-property-added: The required property `Order` was added to the arguments; requests without it are refused (call Release, arguments). [request, incomparable, witness {} at ""]',
    ],
  },
  {
    title: 'a function import returns a list',
    base: withFunction('m:HttpMethod="GET" ReturnType="Sales.Order"', ''),
    revision: withFunction(
      'm:HttpMethod="GET" ReturnType="Collection(Sales.Order)"',
      '',
    ),
    findings: [
      'error response-type-changed: The type of the result changed: object to array (call Release, result). [response, incomparable, witness [] at ""]',
    ],
  },
];

import { entity, orders4, value, version4 } from './odataEdit';
import type { ODataEdit } from './odataEdit';

const customer = entity('Customer', value('Edm.String'));

function related(attributes: string): string {
  return `<NavigationProperty Name="Customer" ${attributes} />`;
}

function withSets(sets: string): string {
  return version4(`${entity('Order', '')}
<EntityContainer Name="Container">
<EntitySet Name="Orders" EntityType="Sales.Order" />
${sets}
</EntityContainer>`);
}

/** Edits of navigation properties and entity sets. */
export const version4Relations: readonly ODataEdit[] = [
  {
    title: 'a relation is removed',
    base: orders4(related('Type="Sales.Customer"'), customer),
    revision: orders4('', customer),
    findings: [
      'error navigation-removed: The navigation property Customer was removed (create Orders, and 2 more places). [none, narrower, structural]',
    ],
  },
  {
    title: 'a relation leads to another type',
    base: orders4(related('Type="Sales.Customer"'), customer),
    revision: orders4(
      related('Type="Sales.Partner"'),
      `${customer}${entity('Partner', '')}`,
    ),
    findings: [
      'error navigation-changed: The navigation property changed, Customer from Customer to Partner (create Orders, and 2 more places). [none, incomparable, structural]',
    ],
  },
  {
    title: 'a relation leads to many',
    base: orders4(related('Type="Sales.Customer"'), customer),
    revision: orders4(related('Type="Collection(Sales.Customer)"'), customer),
    findings: [
      'error navigation-changed: The navigation property changed, Customer from Customer to Collection(Customer) (create Orders, and 2 more places). [none, incomparable, structural]',
    ],
  },
  {
    title: 'a relation becomes required',
    base: orders4(related('Type="Sales.Customer"'), customer),
    revision: orders4(
      related('Type="Sales.Customer" Nullable="false"'),
      customer,
    ),
    findings: [
      'error navigation-changed: The navigation property changed, Customer from Customer to Customer, required (create Orders, and 2 more places). [none, incomparable, structural]',
    ],
  },
  {
    title: 'a relation contains its target',
    base: orders4(related('Type="Sales.Customer"'), customer),
    revision: orders4(
      related('Type="Sales.Customer" ContainsTarget="true"'),
      customer,
    ),
    findings: [
      'error record-trait-changed: Changed: the containment of Customer from records of their own to parts of this record (create Orders, and 2 more places). [none, incomparable, structural]',
    ],
  },
  {
    title: 'a deletion reaches the related records',
    base: orders4(related('Type="Sales.Customer"'), customer),
    revision: orders4(
      '<NavigationProperty Name="Customer" Type="Sales.Customer"><OnDelete Action="Cascade" /></NavigationProperty>',
      customer,
    ),
    findings: [
      'error record-trait-changed: Changed: what a deletion does to Customer from nothing that is declared to Cascade (create Orders, and 2 more places). [none, incomparable, structural]',
    ],
  },
  {
    title: 'a record that is reached by a relation only loses a property',
    base: orders4(related('Type="Sales.Customer"'), customer),
    revision: orders4(related('Type="Sales.Customer"'), entity('Customer', '')),
    findings: [
      'error request-property-removed: The property `Value` was removed from the record; what consumers still send in it is ignored or refused (create Customer, and 1 more place). [request, narrower, witness {"Id":"text","Value":"text"} at "/Value"]',
      'error response-property-removed: The property `Value` was removed from the record; a consumer that reads it finds nothing (read Customer). [response, wider, witness {"Id":"text"} at ""]',
    ],
  },
  {
    title: 'an entity set is removed',
    base: withSets('<EntitySet Name="Drafts" EntityType="Sales.Order" />'),
    revision: withSets(''),
    findings: [
      'error record-set-removed: `Drafts` was removed (read Drafts, and 3 more places). [none, narrower, structural]',
    ],
  },
  {
    title: 'a singleton is added',
    base: withSets(''),
    revision: withSets('<Singleton Name="Latest" Type="Sales.Order" />'),
    findings: [
      'info record-set-added: `Latest` was added (read Latest, and 1 more place). [none, wider, structural]',
    ],
  },
  {
    title: 'an entity set becomes a singleton',
    base: withSets('<EntitySet Name="Drafts" EntityType="Sales.Order" />'),
    revision: withSets('<Singleton Name="Drafts" Type="Sales.Order" />'),
    findings: [
      'error record-operation-removed: To create records is no longer possible (create Drafts). [none, narrower, structural]',
      'error record-operation-removed: To delete records is no longer possible (delete Drafts). [none, narrower, structural]',
      'error key-changed: The key changed: Id to none (read Drafts, and 1 more place). [none, incomparable, structural]',
    ],
  },
];

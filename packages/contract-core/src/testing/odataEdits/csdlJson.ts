import { entity, value, version4 } from './odataEdit';
import type { ODataEdit } from './odataEdit';

type Members = Readonly<Record<string, unknown>>;

/** CSDL JSON with the members of the type Order, and what stands beside it. */
function json(order: Members, beside: Members = {}, set: Members = {}): string {
  const document = {
    $Version: '4.01',
    $EntityContainer: 'Sales.Container',
    $Reference: {
      'https://oasis-tcs.github.io/odata-vocabularies/vocabularies/Org.OData.Core.V1.json':
        { $Include: [{ $Namespace: 'Org.OData.Core.V1', $Alias: 'Core' }] },
    },
    Sales: {
      $Alias: 'self',
      Order: { $Kind: 'EntityType', $Key: ['Id'], Id: {}, ...order },
      Container: {
        $Kind: 'EntityContainer',
        Orders: { $Collection: true, $Type: 'self.Order', ...set },
      },
      ...beside,
    },
  };
  return JSON.stringify(document, null, 2);
}

const customer = {
  Customer: { $Kind: 'EntityType', $Key: ['Id'], Id: {} },
};

function related(more: Members): string {
  const navigation = {
    $Kind: 'NavigationProperty',
    $Type: 'self.Customer',
    $Nullable: true,
    ...more,
  };
  return json({ Customer: navigation }, customer);
}

function action(...parameters: readonly Members[]): string {
  return json(
    {},
    {
      cancel: [
        {
          $Kind: 'Action',
          $IsBound: true,
          $Parameter: [{ $Name: 'order', $Type: 'self.Order' }, ...parameters],
        },
      ],
    },
  );
}

/** Edits of metadata of version 4.01 written as JSON. */
export const csdlJson: readonly ODataEdit[] = [
  {
    title: 'a property is removed',
    base: json({ Note: { $Nullable: true } }),
    revision: json({}),
    findings: [
      'error request-property-removed: The property `Note` was removed from the record; what consumers still send in it is ignored or refused (create Orders, and 1 more place). [request, narrower, witness {"Id":"text","Note":"text"} at "/Note"]',
      'error response-property-removed: The property `Note` was removed from the record; a consumer that reads it finds nothing (read Orders). [response, wider, witness {"Id":"text"} at ""]',
    ],
  },
  {
    title: 'a property may be null',
    base: json({ Note: {} }),
    revision: json({ Note: { $Nullable: true } }),
    findings: [
      'error response-became-nullable: `Note` may be null now (read Orders). [response, wider, witness {"Note":null,"Id":"text"} at "/Note"]',
      'info request-property-became-optional: The property `Note` of the record became optional (create Orders, and 1 more place). [request, wider, witness {"Id":"text"} at ""]',
    ],
  },
  {
    title: 'a text gets shorter',
    base: json({ Note: { $MaxLength: 40 } }),
    revision: json({ Note: { $MaxLength: 20 } }),
    findings: [
      'error request-limit-tightened: `Note` is limited more: Edm.String(40) to Edm.String(20) (create Orders, and 1 more place). [request, narrower, witness {"Note":"aaaaaaaaaaaaaaaaaaaaa","Id":"text"} at "/Note"]',
      'info response-limit-tightened: `Note` is limited more: Edm.String(40) to Edm.String(20) (read Orders). [response, narrower, witness {"Note":"aaaaaaaaaaaaaaaaaaaaa","Id":"text"} at "/Note"]',
    ],
  },
  {
    title: 'a number gets more digits',
    base: json({
      Amount: { $Type: 'Edm.Decimal', $Precision: 10, $Scale: 2 },
    }),
    revision: json({
      Amount: { $Type: 'Edm.Decimal', $Precision: 12, $Scale: 2 },
    }),
    findings: [
      'error response-limit-loosened: `Amount` is limited less: Edm.Decimal(10, 2) to Edm.Decimal(12, 2) (read Orders). [response, wider, witness {"Amount":100000000,"Id":"text"} at "/Amount"]',
      'info request-limit-loosened: `Amount` is limited less: Edm.Decimal(10, 2) to Edm.Decimal(12, 2) (create Orders, and 1 more place). [request, wider, witness {"Amount":100000000,"Id":"text"} at "/Amount"]',
    ],
  },
  {
    title: 'a property is computed',
    base: json({ Note: {} }),
    revision: json({ Note: { '@Core.Computed': true } }),
    findings: [
      'error request-property-became-not-writable: The property `Note` can no longer be written (create Orders, and 1 more place). [request, narrower, witness {"Id":"text","Note":"text"} at "/Note"]',
    ],
  },
  {
    title: 'an enumeration gets a member',
    base: json(
      { State: { $Type: 'self.State' } },
      { State: { $Kind: 'EnumType', Open: 0 } },
    ),
    revision: json(
      { State: { $Type: 'self.State' } },
      { State: { $Kind: 'EnumType', Open: 0, Closed: 1 } },
    ),
    findings: [
      'error response-enum-value-added: The values "Closed" of `State` are new; a consumer that handles each value meets one that it does not know (read Orders). [response, wider, witness {"State":"Closed","Id":"text"} at "/State"]',
      'info request-enum-value-added: The values "Closed" of `State` are accepted too (create Orders, and 1 more place). [request, wider, witness {"State":"Closed","Id":"text"} at "/State"]',
    ],
  },
  {
    title: 'a relation leads to many',
    base: related({}),
    revision: related({ $Collection: true }),
    findings: [
      'error navigation-changed: The navigation property changed, Customer from Customer to Collection(Customer) (create Orders, and 2 more places). [none, incomparable, structural]',
    ],
  },
  {
    title: 'a relation becomes required',
    base: related({}),
    revision: related({ $Nullable: false }),
    findings: [
      'error navigation-changed: The navigation property changed, Customer from Customer to Customer, required (create Orders, and 2 more places). [none, incomparable, structural]',
    ],
  },
  {
    title: 'a second part comes into the key',
    base: json({ Year: { $Type: 'Edm.Int32' } }),
    revision: json({
      $Key: ['Id', 'Year'],
      Year: { $Type: 'Edm.Int32' },
    }),
    findings: [
      'error key-changed: The key changed: Id to Id, Year (delete Orders, and 2 more places). [none, incomparable, structural]',
    ],
  },
  {
    title: 'an action gets a parameter that is needed',
    base: action(),
    revision: action({ $Name: 'reason' }),
    findings: [
      'error request-required-property-added: The required property `reason` was added to the arguments; requests without it are refused (call Order/cancel, arguments). [request, incomparable, witness {} at ""]',
    ],
  },
  {
    title: 'records become not insertable',
    base: json({}),
    revision: json(
      {},
      {},
      {
        '@Org.OData.Capabilities.V1.InsertRestrictions': { Insertable: false },
      },
    ),
    findings: [
      'error record-operation-removed: To create records is no longer possible (create Orders). [none, narrower, structural]',
    ],
  },
  {
    title: 'the alias of the schema changes',
    base: json({ Note: {} }),
    revision: json({ Note: {} }).replaceAll('self', 'sales'),
    findings: [],
  },
  {
    title: 'XML becomes JSON',
    base: version4(`${entity('Order', value('Edm.String', 'MaxLength="40" '))}
<EntityContainer Name="Container">
<EntitySet Name="Orders" EntityType="Sales.Order" />
</EntityContainer>`),
    revision: json({ Value: { $Nullable: true, $MaxLength: 40 } }),
    findings: [],
  },
];

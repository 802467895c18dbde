import { describe, expect, it } from 'vitest';
import { parseLeniently } from '../parse';
import type { Contract } from '../model';
import type { FieldAnswer, FieldFacts } from './fieldFacts';
import { listFields } from './listFields';
import { lookUpField } from './lookUpField';

function contractOf(file: string, text: unknown): Contract {
  const parsed = parseLeniently({
    file,
    text: typeof text === 'string' ? text : JSON.stringify(text),
    references: [],
  });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.contract;
}

/** A field in one line: path, type, length or number, and its marks. */
function inWords(field: FieldFacts): string {
  const { number, enumeration } = field;
  const decimal =
    number.precision === null && number.scale === null
      ? ''
      : `(${number.precision},${number.scale})`;
  const flags = Object.entries({
    required: field.required,
    nullable: field.nullable,
    key: field.key,
    deprecated: field.deprecated,
    'not readable': !field.readable,
    'not creatable': !field.creatable,
    'not updatable': !field.updatable,
  }).flatMap(([words, holds]) => (holds ? [words] : []));
  const values = enumeration?.join('|');
  const facts = [
    ['=', field.attribute || null],
    ['default', field.defaultText],
    ['at most', field.maxLength],
    ['from', number.minimum],
    ['to', number.maximum],
    [
      'of',
      values === undefined ? null : `${values}${field.extensible ? '...' : ''}`,
    ],
  ].flatMap(([words, value]) => (value === null ? [] : [`${words} ${value}`]));
  return `${field.path}: ${[`${field.typeInWords}${decimal}`, ...flags, ...facts].join(', ')}`;
}

function answerInWords(answer: FieldAnswer): readonly string[] {
  return answer.found
    ? answer.fields.map(inWords)
    : [
        `${answer.reason} at "${answer.step}", near: ${answer.nearest.join(' ')}`,
      ];
}

function look(
  contract: Contract,
  operation: string,
  direction: 'request' | 'response',
  path: string,
): readonly string[] {
  return answerInWords(lookUpField(contract, { operation, direction, path }));
}

/** A question as `VERB RESOURCE DIRECTION PATH`. */
function ask(contract: Contract, question: string): readonly string[] {
  const [verb, resource, direction, path] = question.split(' ');
  const asked = direction === 'request' ? 'request' : 'response';
  return look(contract, `${verb} ${resource}`, asked, path);
}

function list(
  contract: Contract,
  operation: string,
  direction: 'request' | 'response',
  depth = 4,
): readonly string[] {
  return listFields(contract, operation, direction, { depth }).map(inWords);
}

const orders = contractOf('orders.json', {
  openapi: '3.1.0',
  info: { title: 'Orders', version: '1' },
  paths: {
    '/orders': {
      get: {
        responses: {
          200: {
            description: 'Some',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: {
                    total: { type: 'integer', format: 'int32' },
                    data: {
                      type: 'array',
                      items: { $ref: '#/components/schemas/Order' },
                    },
                  },
                },
              },
            },
          },
          404: {
            description: 'None',
            content: {
              'application/json': {
                schema: { type: 'object', properties: { fault: {} } },
              },
            },
          },
        },
      },
      post: {
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Order' },
            },
          },
        },
        responses: { 201: { description: 'Created' } },
      },
    },
  },
  components: {
    schemas: {
      Order: {
        type: 'object',
        required: ['number', 'lines', 'payment'],
        properties: {
          number: {
            type: 'string',
            maxLength: 10,
            'x-interlock-attribute': 'order.number',
          },
          created: { type: 'string', format: 'date-time', readOnly: true },
          total: {
            type: 'number',
            multipleOf: 0.01,
            minimum: 0,
            maximum: 9999999.99,
          },
          taxId: {
            $ref: '#/components/schemas/TaxId',
            'x-interlock-attribute': 'account.taxRegistrationNumber',
          },
          lines: {
            type: 'array',
            items: { $ref: '#/components/schemas/Line' },
          },
          tags: { type: 'array', items: { type: 'string', maxLength: 5 } },
          metadata: {
            type: 'object',
            additionalProperties: { type: 'string', maxLength: 500 },
          },
          prices: {
            type: 'object',
            additionalProperties: {
              type: 'object',
              properties: { amount: { type: 'integer' } },
            },
          },
          payment: {
            oneOf: [
              {
                type: 'object',
                required: ['kind', 'iban'],
                properties: {
                  kind: { const: 'bank' },
                  iban: { type: 'string', maxLength: 34 },
                },
              },
              {
                type: 'object',
                required: ['kind'],
                properties: {
                  kind: { const: 'card' },
                  last4: { type: ['string', 'null'], maxLength: 4 },
                },
              },
            ],
          },
          parent: {
            anyOf: [{ $ref: '#/components/schemas/Order' }, { type: 'null' }],
          },
          remote: { $ref: 'https://example.com/else.json' },
        },
      },
      TaxId: { type: ['string', 'null'], maxLength: 20 },
      Line: {
        allOf: [
          {
            type: 'object',
            properties: { material: { type: 'string' }, quantity: {} },
          },
          {
            required: ['material'],
            properties: {
              material: { maxLength: 18 },
              unit: {
                type: 'string',
                enum: ['EA', 'KG'],
                default: 'EA',
                deprecated: true,
              },
            },
          },
        ],
      },
    },
  },
});

describe('lookUpField in OpenAPI', () => {
  it('lists a value whole, each alternative and circle once', () => {
    expect(list(orders, 'POST /orders', 'request')).toEqual([
      'number: string, required, = order.number, at most 10',
      'created: string (date-time), not creatable, not updatable',
      'total: number(9,2), from 0, to 9999999.99',
      'taxId: string, nullable, = account.taxRegistrationNumber, at most 20',
      'lines[]: object, required',
      'lines[].material: string, required, at most 18',
      'lines[].quantity: any, nullable',
      'lines[].unit: string, deprecated, default "EA", of EA|KG',
      'tags[]: string, at most 5',
      'metadata: object',
      'metadata.*: string, at most 500',
      'prices: object',
      'prices.*: object',
      'prices.*.amount: integer(null,0)',
      'payment: object, required',
      'payment.kind: string, required, of bank',
      'payment.kind: string, required, of card',
      'payment.iban: string, at most 34',
      'payment.last4: string, nullable, at most 4',
      'parent: object, nullable',
      'remote: unreadable: "https://example.com/else.json", nullable',
    ]);
  });

  it.each([
    [
      'request',
      'lines.material',
      'lines[].material: string, required, at most 18',
    ],
    [
      'request',
      'lines[].material',
      'lines[].material: string, required, at most 18',
    ],
    ['request', 'metadata.erp_id', 'metadata.erp_id: string, at most 500'],
    ['request', 'prices.EUR.amount', 'prices.EUR.amount: integer(null,0)'],
    ['request', 'prices.amount', 'prices.*.amount: integer(null,0)'],
    [
      'request',
      'parent.parent.lines[].unit',
      'parent.parent.lines[].unit: string, deprecated, default "EA", of EA|KG',
    ],
    ['request', 'Lines[].Material', 'path-unknown at "Lines", near: lines[]'],
    [
      'request',
      'lines[].matreial',
      'path-unknown at "matreial", near: lines[].material',
    ],
    ['request', 'iban', 'path-unknown at "iban", near: payment.iban'],
    ['request', 'remote.name', 'unreadable at "name", near: '],
    ['response', 'number', 'path-unknown at "number", near: '],
  ] as const)('follows a %s along %s', (direction, path, found) => {
    expect(look(orders, 'POST /orders', direction, path)).toEqual([found]);
  });

  it('gives every alternative of a union that has the field', () => {
    expect(look(orders, 'POST /orders', 'request', 'payment.kind')).toEqual([
      'payment.kind: string, required, of bank',
      'payment.kind: string, required, of card',
    ]);
  });

  it.each([
    [
      'data[].taxId',
      'data[].taxId: string, nullable, = account.taxRegistrationNumber, at most 20',
    ],
    [
      'taxId',
      'data[].taxId: string, nullable, = account.taxRegistrationNumber, at most 20',
    ],
    ['total', 'total: integer (int32)(10,0), from -2147483648, to 2147483647'],
    ['fault', 'path-unknown at "fault", near: '],
  ])(
    'looks into the envelope of a list, and into no fault: %s',
    (path, found) => {
      expect(look(orders, 'GET /orders', 'response', path)).toEqual([found]);
    },
  );

  it('names the operations that are spelled alike', () => {
    expect(look(orders, 'POST /order', 'request', 'number')).toEqual([
      'operation-unknown at "", near: POST /orders',
    ]);
  });
});

const shipments = contractOf('shipments.json', {
  asyncapi: '3.0.0',
  info: { title: 'Shipments', version: '1' },
  channels: {
    shipped: {
      address: 'shipments.shipped',
      messages: { shipped: { $ref: '#/components/messages/shipped' } },
    },
  },
  operations: {
    tell: {
      action: 'send',
      channel: { $ref: '#/channels/shipped' },
    },
  },
  components: {
    messages: {
      shipped: {
        payload: {
          type: 'object',
          required: ['id'],
          properties: {
            id: { type: 'string', format: 'uuid' },
            weight: { type: 'number', exclusiveMinimum: 0 },
          },
        },
        headers: { type: 'object', properties: { trace: { type: 'string' } } },
      },
    },
  },
});

describe('lookUpField in AsyncAPI', () => {
  it.each(['request', 'response'] as const)(
    'reads the payload, whichever direction is asked for: %s',
    direction => {
      const answer = lookUpField(shipments, {
        operation: 'send shipments.shipped',
        direction,
        path: 'id',
      });
      expect(answer.found && answer.fields[0].direction).toBe('response');
      expect(list(shipments, 'send shipments.shipped', direction)).toEqual([
        'id: string (uuid), required',
        'weight: number, from 0',
      ]);
    },
  );
});

const partner = contractOf('partner.json', {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'array',
  items: {
    properties: {
      name: { type: 'string', maxLength: 40 },
      secret: { type: 'string', writeOnly: true },
    },
  },
});

describe('lookUpField in JSON Schema', () => {
  it('marks the list that the value itself is', () => {
    expect(list(partner, 'read value', 'response')).toEqual([
      '[].name: string, at most 40',
      '[].secret: string, not readable',
    ]);
    expect(look(partner, 'create value', 'request', '[].name')).toEqual([
      '[].name: string, at most 40',
    ]);
    expect(look(partner, 'create value', 'request', 'name')).toEqual([
      '[].name: string, at most 40',
    ]);
  });
});

const sales = contractOf(
  'sales.edmx',
  `<?xml version="1.0"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="Sales" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Base" Abstract="true">
        <Key><PropertyRef Name="Id"/></Key>
        <Property Name="Id" Type="Edm.String" MaxLength="10" Nullable="false">
          <Annotation Term="Core.Immutable" Bool="true"/>
        </Property>
      </EntityType>
      <EntityType Name="Order" BaseType="Sales.Base">
        <Property Name="Total" Type="Edm.Decimal" Precision="10" Scale="2" Nullable="false"/>
        <Property Name="Changed" Type="Edm.DateTimeOffset" Nullable="false">
          <Annotation Term="Core.Computed" Bool="true"/>
        </Property>
        <Property Name="Colours" Type="Collection(Sales.Colour)" Nullable="false"/>
        <Property Name="ShipTo" Type="Sales.Address"/>
        <NavigationProperty Name="Items" Type="Collection(Sales.Item)"/>
        <NavigationProperty Name="Elsewhere" Type="Other.Thing"/>
      </EntityType>
      <EntityType Name="RushOrder" BaseType="Sales.Order">
        <Property Name="Hours" Type="Edm.Int16"/>
      </EntityType>
      <EntityType Name="Item">
        <Key><PropertyRef Name="Id"/></Key>
        <Property Name="Id" Type="Edm.Int64" Nullable="false"/>
        <Property Name="Material" Type="Edm.String" MaxLength="40"/>
        <NavigationProperty Name="Order" Type="Sales.Order" Nullable="false"/>
      </EntityType>
      <ComplexType Name="Address">
        <Property Name="City" Type="Edm.String" DefaultValue="Ulm"/>
      </ComplexType>
      <EnumType Name="Colour"><Member Name="Red"/><Member Name="Blue"/></EnumType>
      <EntityContainer Name="Container">
        <EntitySet Name="Orders" EntityType="Sales.Order">
          <Annotation Term="Org.OData.Capabilities.V1.UpdateRestrictions">
            <Record>
              <PropertyValue Property="NonUpdatableProperties">
                <Collection><PropertyPath>Total</PropertyPath></Collection>
              </PropertyValue>
            </Record>
          </Annotation>
        </EntitySet>
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>`,
);

describe('lookUpField in OData', () => {
  it('lists a record with what navigations lead to', () => {
    expect(list(sales, 'read Orders', 'response', 2)).toEqual([
      'Id: Edm.String(10), required, key, not updatable, at most 10',
      'Total: Edm.Decimal(10, 2)(10,2), required, not updatable, from -99999999.99, to 99999999.99',
      'Changed: Edm.DateTimeOffset(0), required, not creatable, not updatable, at most 25',
      'Colours[]: string (Colour), required, of Red|Blue',
      'ShipTo: object, required, nullable',
      'ShipTo.City: Edm.String, required, nullable, default Ulm',
      'Items[]: Collection(Item)',
      'Items[].Id: Edm.Int64(19,0), required, key, from -9223372036854775808, to 9223372036854775807',
      'Items[].Material: Edm.String(40), required, nullable, at most 40',
      'Items[].Order: Order',
      'Elsewhere: Thing, nullable',
    ]);
  });

  it.each([
    [
      'update Orders request Total',
      'Total: Edm.Decimal(10, 2)(10,2), not updatable, from -99999999.99, to 99999999.99',
    ],
    [
      'update Orders request Orders.Changed',
      'Changed: Edm.DateTimeOffset(0), not creatable, not updatable, at most 25',
    ],
    [
      'create Orders request Order.Total',
      'Total: Edm.Decimal(10, 2)(10,2), required, not updatable, from -99999999.99, to 99999999.99',
    ],
    [
      'create Orders request Items.Material',
      'Items[].Material: Edm.String(40), nullable, at most 40',
    ],
    [
      'read Orders response Items[].Order.ShipTo.City',
      'Items[].Order.ShipTo.City: Edm.String, required, nullable, default Ulm',
    ],
    [
      'read Orders response Hours',
      'Hours: Edm.Int16(5,0), nullable, from -32768, to 32767',
    ],
    [
      'read Orders response RushOrder.Hours',
      'Hours: Edm.Int16(5,0), required, nullable, from -32768, to 32767',
    ],
    ['read Orders response Elsewhere.Name', 'unreadable at "Name", near: '],
    ['read Orders response total', 'path-unknown at "total", near: Total'],
    [
      'read Orders response Item.Material',
      'path-unknown at "Item", near: Items[]',
    ],
  ])('%s', (question, found) => {
    expect(ask(sales, question)).toEqual([found]);
  });
});

const field = (name: string, said: object) => ({
  name,
  soapType: 'xsd:string',
  nillable: true,
  createable: true,
  updateable: true,
  ...said,
});

const organisation = contractOf('organisation.json', {
  results: [
    {
      result: {
        name: 'Opportunity',
        queryable: true,
        createable: true,
        updateable: true,
        fields: [
          field('Id', {
            type: 'id',
            length: 18,
            nillable: false,
            createable: false,
            updateable: false,
          }),
          field('Amount', { type: 'currency', precision: 18, scale: 2 }),
          field('ExpectedRevenue', {
            type: 'currency',
            precision: 18,
            scale: 2,
            calculated: true,
          }),
          field('StageName', {
            type: 'picklist',
            length: 255,
            nillable: false,
            picklistValues: [
              { value: 'Prospecting', active: true },
              { value: 'Won', active: true },
            ],
          }),
          field('AccountId', {
            type: 'reference',
            referenceTo: ['Account'],
            relationshipName: 'Account',
            updateable: false,
          }),
        ],
      },
    },
    {
      result: {
        name: 'Account',
        queryable: true,
        createable: true,
        updateable: false,
        fields: [
          field('Name', { type: 'string', length: 255, nillable: false }),
          field('Number__c', {
            type: 'string',
            length: 20,
            externalId: true,
            unique: true,
          }),
        ],
      },
    },
  ],
});

describe('lookUpField in a describe of Salesforce', () => {
  it('lists an object with its relationships', () => {
    expect(list(organisation, 'update Opportunity', 'request', 2)).toEqual([
      'Id: id, key, not creatable, not updatable',
      'Amount: currency(18, 2)(18,2), nullable, from -9999999999999999.99, to 9999999999999999.99',
      'ExpectedRevenue: currency(18, 2)(18,2), nullable, not creatable, not updatable, from -9999999999999999.99, to 9999999999999999.99',
      'StageName: picklist, at most 255, of Prospecting|Won...',
      'AccountId: reference, nullable, not updatable',
      'Account: reference to Account, nullable',
      'Account.Name: string(255), not updatable, at most 255',
      'Account.Number__c: string(20), nullable, not updatable, at most 20',
    ]);
  });

  it.each([
    [
      'read Opportunity response opportunity.account.NAME',
      'Account.Name: string(255), not updatable, at most 255',
    ],
    [
      'create Opportunity request AccountId',
      'AccountId: reference, nullable, not updatable',
    ],
    [
      'create Opportunity request Amout',
      'path-unknown at "Amout", near: Amount',
    ],
    [
      'create Account request Account.Number__c',
      'Number__c: string(20), nullable, not updatable, at most 20',
    ],
  ])('%s', (question, found) => {
    expect(ask(organisation, question)).toEqual([found]);
  });
});

describe('lookUpField with bindings', () => {
  /** The attribute of a field where an overlay binds one place. */
  const tied = (
    contract: Contract,
    pointer: string,
    [operation, direction, path]: readonly string[],
  ) => {
    const answer = lookUpField(
      contract,
      {
        operation,
        direction: direction === 'request' ? 'request' : 'response',
        path,
      },
      {
        id: 'bound',
        bindings: [{ pointer, attribute: 'bound.it', saidBy: 'overlay' }],
      },
    );
    if (!answer.found) throw new Error(`There is no ${path}.`);
    return answer.fields.map(field => `${field.contract} ${field.attribute}`);
  };

  it.each([
    // At the property, at the component behind it, and in a part of allOf.
    ['/components/schemas/Order/properties/total', 'total'],
    ['/components/schemas/Line', 'lines[]'],
    ['/components/schemas/Line/allOf/1/properties/unit', 'lines[].unit'],
    ['/components/schemas/Order/properties/tags/items', 'tags[]'],
    // What the overlay says stands before what the document does.
    ['/components/schemas/Order/properties/number', 'number'],
    ['/components/schemas/Order/properties/taxId', 'taxId'],
  ])('ties %s to %s in OpenAPI', (pointer, path) => {
    const question = ['POST /orders', 'request', path];
    expect(tied(orders, pointer, question)).toEqual(['bound bound.it']);
    expect(tied(orders, `${pointer}/else`, question)).not.toContain(
      'bound bound.it',
    );
  });

  it.each([
    ['EntityType/Order/Property/Total', 'read Orders', 'response', 'Total'],
    ['EntityType/Order/Property/Total', 'update Orders', 'request', 'Total'],
    ['EntityType/Base/Property/Id', 'read Orders', 'response', 'Id'],
    [
      'EntityType/Base/Property/Id',
      'read Orders',
      'response',
      'Items.Order.Id',
    ],
    ['ComplexType/Address', 'create Orders', 'request', 'ShipTo'],
    [
      'ComplexType/Address/Property/City',
      'read Orders',
      'response',
      'ShipTo.City',
    ],
    ['EnumType/Colour', 'read Orders', 'response', 'Colours[]'],
    [
      'EntityType/Order/NavigationProperty/Items',
      'read Orders',
      'response',
      'Items',
    ],
  ])('ties %s in OData', (pointer, ...question) => {
    expect(tied(sales, `/Schema/Sales/${pointer}`, question)).toEqual([
      'bound bound.it',
    ]);
  });

  it('ties a field of Salesforce in every operation on its object', () => {
    for (const question of [
      ['read Opportunity', 'response', 'Amount'],
      ['update Opportunity', 'request', 'Amount'],
    ]) {
      expect(
        tied(organisation, '/results/0/result/fields/1', question),
      ).toEqual(['bound bound.it']);
    }
  });
});

// Small contracts, one of each kind that fields are looked up in.
import { contractOf } from './fieldsInWords';

export const orders = contractOf('orders.json', {
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

export const sales = contractOf(
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

const field = (name: string, said: object) => ({
  name,
  soapType: 'xsd:string',
  nillable: true,
  createable: true,
  updateable: true,
  ...said,
});

export const organisation = contractOf('organisation.json', {
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

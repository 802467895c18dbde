import { describe, expect, it } from 'vitest';
import type { EstateFile } from '../../estate';
import { bindingsOfOverlay } from './bindingsOfOverlay';

const payments: EstateFile = {
  path: 'contracts/vendor/payments.yaml',
  text: `
openapi: 3.0.3
info: { title: Payments, version: '1' }
paths:
  /customers:
    get:
      responses:
        '200':
          description: One
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Customer' }
components:
  schemas:
    Customer:
      properties:
        name: &text { type: string }
        tax_id: { type: string }
        alias: *text
        "it's/odd": { type: string }
    Company:
      properties:
        tax_id: { type: string }
`,
};

const events: EstateFile = {
  path: 'contracts/vendor/events.yaml',
  text: `
asyncapi: 3.0.0
info: { title: Events, version: '1' }
channels: {}
operations: {}
components:
  messages:
    paid: { payload: { type: object, properties: { payer: { type: string } } } }
`,
};

const partner: EstateFile = {
  path: 'contracts/vendor/partner.edmx',
  text: `<?xml version="1.0"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="API.BP" Alias="Self" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Thing"><Property Name="Id" Type="Edm.String"/></EntityType>
      <EntityType Name="Partner" BaseType="API.BP.Thing">
        <Property Name="VATRegistration" Type="Edm.String"/>
        <NavigationProperty Name="to_Address" Type="API.BP.Thing"/>
      </EntityType>
      <ComplexType Name="Address"><Property Name="City" Type="Edm.String"/></ComplexType>
      <EnumType Name="Kind"><Member Name="Person"/></EnumType>
      <EntityContainer Name="Container"><EntitySet Name="Partners" EntityType="API.BP.Partner"/></EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>`,
};

const account: EstateFile = {
  path: 'contracts/vendor/Account.json',
  text: JSON.stringify({
    name: 'Account',
    createable: true,
    fields: [
      { name: 'Id', type: 'id' },
      { name: 'Name', type: 'string' },
    ],
  }),
};

/** `pointer = attribute` of what is tied, and `code line: message` of what is not. */
function apply(contract: EstateFile, text: string): readonly string[] {
  const overlay = { path: 'contracts/bindings/overlay.yaml', text };
  const once = bindingsOfOverlay('id', contract, overlay);
  // The document stays as it is, so an overlay says the same however often.
  expect(bindingsOfOverlay('id', contract, overlay)).toEqual(once);
  return [
    ...once.bindings.map(
      ({ pointer, attribute }) => `${pointer} = ${attribute}`,
    ),
    ...[...once.faults, ...once.problems].map(
      ({ code, line, message }) => `${code} ${line}: ${message}`,
    ),
  ];
}

function openApiOverlay(...actions: readonly string[]): string {
  return [
    'overlay: 1.1.0',
    'info: { title: Bindings, version: 1.0.0 }',
    'extends: ../vendor/payments.yaml',
    'actions:',
    ...actions.map(action => `  - ${action}`),
  ].join('\n');
}

const taxId = '{ x-interlock-attribute: account.taxNumber }';

describe('an OpenAPI Overlay', () => {
  it.each([
    [
      `{ target: $.components.schemas.Customer.properties.tax_id, update: ${taxId} }`,
      ['/components/schemas/Customer/properties/tax_id = account.taxNumber'],
    ],
    [
      `{ target: '$..properties.tax_id', update: ${taxId} }`,
      [
        '/components/schemas/Customer/properties/tax_id = account.taxNumber',
        '/components/schemas/Company/properties/tax_id = account.taxNumber',
      ],
    ],
    [
      `{ target: "$.components.schemas['Customer'].properties['it\\\\'s/odd']", update: ${taxId} }`,
      ["/components/schemas/Customer/properties/it's~1odd = account.taxNumber"],
    ],
    [
      `{ target: "$.components.schemas[?@.properties.name].properties.tax_id", update: ${taxId} }`,
      ['/components/schemas/Customer/properties/tax_id = account.taxNumber'],
    ],
    [
      // What an alias repeats is one object, which stands where it is written.
      `{ target: $.components.schemas.Customer.properties.alias, update: ${taxId} }`,
      ['/components/schemas/Customer/properties/name = account.taxNumber'],
    ],
    ['{ target: $.components.schemas.Customer, update: { x-owner: us } }', []],
    [
      `{ target: $.components.schemas.Customer.properties.taxId, update: ${taxId} }`,
      [
        'binding-target-not-found 5: The target $.components.schemas.Customer.properties.taxId selects nothing in contracts/vendor/payments.yaml.',
      ],
    ],
    [
      `{ target: $.info.title, update: ${taxId} }`,
      [
        'binding-target-not-found 5: The target $.info.title selects nothing in contracts/vendor/payments.yaml.',
      ],
    ],
    [
      '{ target: $.components.schemas.Customer, remove: true }',
      [
        'binding-refused 5: An overlay may not `remove` anything: it could hide a break of the contract.',
      ],
    ],
    [
      '{ target: $.components.schemas.Customer, copy: $.components.schemas.Company }',
      [
        'binding-refused 5: An overlay may not `copy` anything: it could hide a break of the contract.',
      ],
    ],
    [
      '{ target: $.components.schemas.Customer, update: { type: object, x-interlock-attribute: account.taxNumber } }',
      [
        'binding-refused 5: An overlay may not change `type`: it could hide a break of the contract.',
      ],
    ],
    [
      '{ target: $.components.schemas.Customer, update: [1] }',
      [
        'binding-refused 5: An overlay may add members that begin with `x-`, and nothing else.',
      ],
    ],
    [
      '{ target: $.components.schemas.Customer, update: { x-interlock-attribute: taxNumber } }',
      ['binding-refused 5: `x-interlock-attribute` names no attribute.'],
    ],
    [
      '{ target: $.components.schemas.Customer }',
      [
        'binding-refused 5: The action of the overlay has no `target`, or no `update`.',
      ],
    ],
    [
      `{ target: $.components.schemas.Customer, update: ${taxId}, removal: 1 }`,
      ['binding-refused 5: An overlay has no member `removal` here.'],
    ],
    [
      `{ target: "$..[?match(@.type, '(a+)+')]", update: ${taxId} }`,
      [
        "binding-refused 5: The target $..[?match(@.type, '(a+)+')] is not asked: it has a regular expression, which Interlock does not run.",
      ],
    ],
    [
      `{ target: '$..a..b..c', update: ${taxId} }`,
      [
        'binding-refused 5: The target $..a..b..c is not asked: it descends with `..` more than 2 times.',
      ],
    ],
  ])('%s', (action, expected) => {
    expect(apply(payments, openApiOverlay(action))).toEqual(expected);
  });

  it('says where a target is no JSONPath', () => {
    const [said] = apply(
      payments,
      openApiOverlay(`{ target: components.schemas, update: ${taxId} }`),
    );
    expect(said).toContain(
      'binding-refused 5: The target components.schemas is not asked: ',
    );
  });

  it('takes the later of two actions for one place', () => {
    const target = '$.components.schemas.Company.properties.tax_id';
    expect(
      apply(
        payments,
        openApiOverlay(
          `{ target: ${target}, update: ${taxId} }`,
          `{ target: ${target}, update: { x-interlock-attribute: company.vat } }`,
        ),
      ),
    ).toEqual(['/components/schemas/Company/properties/tax_id = company.vat']);
  });

  it('keeps what may be done where something else may not', () => {
    expect(
      apply(
        payments,
        openApiOverlay(
          '{ target: $.paths, remove: true }',
          `{ target: $.components.schemas.Company.properties.tax_id, update: ${taxId} }`,
        ),
      ),
    ).toEqual([
      '/components/schemas/Company/properties/tax_id = account.taxNumber',
      'binding-refused 5: An overlay may not `remove` anything: it could hide a break of the contract.',
    ]);
  });

  it('fits AsyncAPI, and says so where it is about another file', () => {
    const action = `{ target: $.components.messages.paid.payload.properties.payer, update: ${taxId} }`;
    const overlay = openApiOverlay(action);
    expect(
      apply(events, overlay.replace('payments.yaml', 'events.yaml')),
    ).toEqual([
      '/components/messages/paid/payload/properties/payer = account.taxNumber',
    ]);
    expect(apply(events, overlay)).toEqual([
      'binding-refused 3: The overlay is about ../vendor/payments.yaml, and the entity names it for contracts/vendor/events.yaml.',
    ]);
  });

  it.each([
    [
      'overlay: 1.2.0\nactions: [{ target: $, update: {} }]',
      [
        'binding-refused 1: Interlock does not know version 1.2.0 of the Overlay Specification.',
      ],
    ],
    [
      'overlay: 1.1.0\nactions: []',
      [
        'binding-refused 2: The overlay has no list `actions` with at least one entry.',
      ],
    ],
    [
      'openapi: 3.0.0',
      [
        'binding-refused 1: The file is no overlay: it has neither `overlay` nor `ordOverlay` at its root.',
      ],
    ],
    ['', ['empty-document 0: Overlay: the file is empty.']],
  ])('is refused as a whole: %s', (text, expected) => {
    expect(apply(payments, text)).toEqual(expected);
  });

  it('is none for records', () => {
    expect(
      apply(
        partner,
        `overlay: 1.1.0\nactions: [{ target: $, update: ${taxId} }]`,
      ),
    ).toEqual([
      'binding-refused 1: An OpenAPI Overlay fits OpenAPI and AsyncAPI; contracts/vendor/partner.edmx is neither.',
    ]);
  });
});

function ordOverlay(patch: string, type = 'edmx'): string {
  return [
    'ordOverlay: "0.1"',
    `target: { definitionType: ${type} }`,
    'patches:',
    `  - ${patch}`,
  ].join('\n');
}

describe('an ORD Overlay', () => {
  it.each([
    [
      '{ propertyType: VATRegistration, entityType: API.BP.Partner }',
      [
        '/Schema/API.BP/EntityType/Partner/Property/VATRegistration = account.taxNumber',
      ],
    ],
    [
      '{ propertyType: to_Address, entityType: API.BP.Partner }',
      [
        '/Schema/API.BP/EntityType/Partner/NavigationProperty/to_Address = account.taxNumber',
      ],
    ],
    [
      '{ propertyType: City, complexType: API.BP.Address }',
      ['/Schema/API.BP/ComplexType/Address/Property/City = account.taxNumber'],
    ],
    [
      '{ propertyType: Person, enumType: API.BP.Kind }',
      ['/Schema/API.BP/EnumType/Kind/Member/Person = account.taxNumber'],
    ],
    [
      '{ entityType: API.BP.Partner }',
      ['/Schema/API.BP/EntityType/Partner = account.taxNumber'],
    ],
    [
      '{ complexType: API.BP.Address }',
      ['/Schema/API.BP/ComplexType/Address = account.taxNumber'],
    ],
    [
      '{ enumType: API.BP.Kind }',
      ['/Schema/API.BP/EnumType/Kind = account.taxNumber'],
    ],
    [
      '{ entitySet: Partners }',
      [
        '/Schema/API.BP/EntityContainer/Container/EntitySet/Partners = account.taxNumber',
      ],
    ],
    [
      '{ propertyType: Id, entityType: API.BP.Partner }',
      [
        'binding-target-not-found 4: The target propertyType Id of entityType API.BP.Partner selects nothing in contracts/vendor/partner.edmx; API.BP.Thing declares it.',
      ],
    ],
    [
      '{ propertyType: City, entityType: API.BP.Address }',
      [
        'binding-target-not-found 4: The target propertyType City of entityType API.BP.Address selects nothing in contracts/vendor/partner.edmx.',
      ],
    ],
    [
      '{ entityType: Partner }',
      [
        'binding-target-not-found 4: The target entityType Partner selects nothing in contracts/vendor/partner.edmx.',
      ],
    ],
    [
      '{ jsonPath: $.x }',
      [
        'binding-refused 4: The target $.x is not asked: a JSONPath selects nothing in XML.',
      ],
    ],
    ...[
      '{ propertyType: City }',
      '{ propertyType: City, entityType: A, complexType: B }',
      '{ operation: A }',
      '{ root: true }',
      '{}',
    ].map((selector): [string, string[]] => [
      selector,
      [
        'binding-refused 4: The patch of the overlay has no `data`, or its `selector` is none that Interlock reads.',
      ],
    ]),
  ])('selects %s', (selector, expected) => {
    const patch = `{ action: merge, selector: ${selector}, data: ${taxId} }`;
    expect(apply(partner, ordOverlay(patch))).toEqual(expected);
  });

  it.each(['update', 'remove'])('may not %s', action => {
    const patch = `{ action: ${action}, selector: { entitySet: Partners }, data: ${taxId} }`;
    expect(apply(partner, ordOverlay(patch))).toEqual([
      `binding-refused 4: An overlay may not \`${action}\` anything: it could hide a break of the contract.`,
    ]);
  });

  it('takes JSONPath alone in a describe of Salesforce', () => {
    const of = (selector: string) =>
      apply(
        account,
        `ordOverlay: "0.1"\npatches: [{ action: merge, selector: ${selector}, data: ${taxId} }]`,
      );
    expect(of(`{ jsonPath: "$.fields[?@.name == 'Name']" }`)).toEqual([
      '/fields/1 = account.taxNumber',
    ]);
    expect(of('{ entityType: Account }')).toEqual([
      'binding-refused 2: The target entityType Account is not asked: types and entity sets are named in OData metadata only.',
    ]);
  });

  it('fits the type of document that it names, in a version that is known', () => {
    const patch = `{ action: merge, selector: { entitySet: Partners }, data: ${taxId} }`;
    expect(apply(partner, ordOverlay(patch, 'csdl-json'))).toEqual([
      'binding-refused 2: The overlay is about a document of type csdl-json, which contracts/vendor/partner.edmx is not.',
    ]);
    expect(apply(partner, ordOverlay(patch).replace('"0.1"', '"0.2"'))).toEqual(
      [
        'binding-refused 1: Interlock does not know version 0.2 of the ORD Overlay.',
      ],
    );
  });
});

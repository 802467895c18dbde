import { describe, expect, it } from 'vitest';
import { buildEstate, contractReader } from '../estate';
import type { EstateFile } from '../estate';
import { mappingGround } from './mappingGround';
import { mappingsOfEstate } from './mappingsOfEstate';
import { resolveSheet } from './resolveSheet';
import type { ResolvedPath } from './resolvedSheet';

const entities = `
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: hub, annotations: { interlock.dev/contract: contracts/hub.json, interlock.dev/id: hub-id } }
spec: { type: openapi, lifecycle: production, owner: team, system: hub, definition: x }
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: crm, annotations: { interlock.dev/contract: contracts/Account.json, interlock.dev/bindings: contracts/bindings/Account.yaml } }
spec: { type: salesforce, lifecycle: production, owner: team, system: crm, definition: x }
---
apiVersion: interlock.dev/v1alpha1
kind: Integration
metadata: { name: onboarding }
spec:
  mapping: contracts/mappings/onboarding.yaml
  contracts:
    - { ref: hub, role: consumes, operations: [GET /partners] }
    - { ref: crm, role: consumes, operations: [create Account, update Account] }
---
apiVersion: interlock.dev/v1alpha1
kind: Integration
metadata: { name: answering }
spec:
  mapping: contracts/mappings/answering.yaml
  contracts:
    - { ref: hub, role: provides, operations: [POST /partners] }
---
apiVersion: interlock.dev/v1alpha1
kind: Integration
metadata: { name: forgotten }
spec: { mapping: contracts/mappings/forgotten.yaml }
`;

const partner = {
  type: 'object',
  properties: {
    name: {
      type: 'string',
      'x-interlock-attribute': 'account.legalName',
    },
    id: { type: 'string', readOnly: true },
  },
};
const json = (schema: object) => ({
  content: { 'application/json': { schema } },
});

const hub = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Hub', version: '1' },
  paths: {
    '/partners': {
      get: { responses: { 200: json({ type: 'array', items: partner }) } },
      post: {
        requestBody: json(partner),
        responses: { 201: json({ properties: { id: { type: 'string' } } }) },
      },
    },
  },
});

const account = JSON.stringify({
  name: 'Account',
  queryable: true,
  createable: true,
  updateable: true,
  fields: [
    { name: 'Name', type: 'string', createable: true, updateable: true },
    { name: 'Number__c', type: 'string', createable: true, updateable: false },
  ],
});

const onboarding = `
integration: integration:default/onboarding
valueMaps: [{ name: countries, file: contracts/mappings/countries.yaml }]
mappings:
  - name: account
    sources:
      - { name: partner, contract: api:default/hub, operations: [GET /partners] }
    target: { contract: api:default/crm, operations: [create Account, update Account] }
    rows:
      - { id: name, source: 'partner[].name', target: Name }
      - { id: number, source: partner.id, target: Number__c, on: [create] }
      - { id: other, source: partner.nmae, target: Account.Number__c }
      - { id: who, source: nobody.name, target: Name }
      - { id: made, target: Name, transform: { expression: '$uppercase(partner.name)' } }
`;

const answering = `
integration: integration:default/answering
mappings:
  - name: answer
    sources:
      - { name: asked, contract: api:default/hub, operations: [POST /partners] }
    target: { contract: api:default/hub, operations: [POST /partners] }
    rows:
      - { id: id, source: asked.name, target: id }
`;

const binding = `
ordOverlay: "0.1"
patches:
  - action: merge
    selector: { jsonPath: "$.fields[?@.name == 'Number__c']" }
    data: { x-interlock-attribute: account.number }
  - action: merge
    selector: { jsonPath: "$.fields[?@.name == 'Gone__c']" }
    data: { x-interlock-attribute: account.gone }
`;

const files: readonly EstateFile[] = [
  { path: 'catalog-info/all.yaml', text: entities },
  { path: 'contracts/hub.json', text: hub },
  { path: 'contracts/Account.json', text: account },
  { path: 'contracts/bindings/Account.yaml', text: binding },
  { path: 'contracts/mappings/onboarding.yaml', text: onboarding },
  { path: 'contracts/mappings/answering.yaml', text: answering },
];

const estate = buildEstate(files, { entities: ['catalog-info/**'] });
const mappings = mappingsOfEstate(estate, files);

/** Every question of a path with its answer, in one line each. */
function answers({ path, end, fields }: ResolvedPath): readonly string[] {
  if (end === null) return [`${path}: no end`];
  return fields.map(({ operation, direction, answer }) => {
    const found = answer.found
      ? answer.fields.map(field => {
          const work = [
            field.creatable && 'create',
            field.updatable && 'update',
          ].filter(Boolean);
          return `${field.contract} ${field.path} (${work.join(', ')})`;
        })
      : [answer.reason, ...answer.nearest];
    return `${operation} ${direction}: ${found.join(' ')}`;
  });
}

function resolved(index: number) {
  const ground = mappingGround(
    estate,
    contractReader(files),
    mappings.bindings,
  );
  return resolveSheet(mappings.sheets[index], ground, () => [
    'partner[].name',
  ]).rows.map(({ row, sources, target, attribute }) => ({
    row: row.id,
    sources: sources.flatMap(answers),
    target: answers(target),
    attribute,
  }));
}

describe('resolveSheet', () => {
  it('looks up what comes back from and what is sent to consumed contracts', () => {
    const read = 'GET /partners response: hub-id [].name (create, update)';
    const name = [
      'create Account request: api:default/crm Name (create, update)',
      'update Account request: api:default/crm Name (create, update)',
    ];
    expect(resolved(0)).toEqual([
      {
        row: 'name',
        sources: [read],
        target: name,
        attribute: 'account.legalName',
      },
      {
        row: 'number',
        sources: ['GET /partners response: hub-id [].id ()'],
        target: ['create Account request: api:default/crm Number__c (create)'],
        attribute: 'account.number',
      },
      {
        row: 'other',
        sources: ['GET /partners response: path-unknown [].name'],
        target: [
          'create Account request: api:default/crm Number__c (create)',
          'update Account request: api:default/crm Number__c (create)',
        ],
        attribute: 'account.number',
      },
      {
        row: 'who',
        sources: ['nobody.name: no end'],
        target: name,
        attribute: '',
      },
      {
        row: 'made',
        sources: [read],
        target: name,
        attribute: 'account.legalName',
      },
    ]);
  });

  it('looks up what callers send to and are answered by provided contracts', () => {
    expect(resolved(1)).toEqual([
      {
        row: 'id',
        sources: ['POST /partners request: hub-id name (create, update)'],
        target: ['POST /partners response: hub-id id (create, update)'],
        attribute: 'account.legalName',
      },
    ]);
  });
});

describe('mappingsOfEstate', () => {
  it('reads every sheet that an integration names, and says which it cannot', () => {
    expect(mappings.sheets.map(({ file }) => file)).toEqual([
      'contracts/mappings/onboarding.yaml',
      'contracts/mappings/answering.yaml',
    ]);
    expect(
      mappings.problems.map(({ file, message }) => `${file}: ${message}`),
    ).toEqual([
      'contracts/mappings/onboarding.yaml: The value map contracts/mappings/countries.yaml is not there.',
      'catalog-info/all.yaml: The mapping sheet `contracts/mappings/forgotten.yaml` is not there.',
    ]);
  });

  it('gives the attributes that contracts are tied to, and what ties nothing', () => {
    expect(
      mappings.bindingFaults.map(
        ({ contractRef, code, message }) =>
          `${contractRef} ${code}: ${message}`,
      ),
    ).toEqual([
      "api:default/crm binding-target-not-found: The target $.fields[?@.name == 'Gone__c'] selects nothing in contracts/Account.json.",
    ]);
    expect(
      mappings.bindings
        .get('hub-id')
        ?.map(({ pointer, attribute, saidBy }) => ({
          pointer,
          attribute,
          saidBy,
        })),
    ).toEqual(
      [
        '/paths/~1partners/get/responses/200/content/application~1json/schema/items/properties/name',
        '/paths/~1partners/post/requestBody/content/application~1json/schema/properties/name',
      ].map(pointer => ({
        pointer,
        attribute: 'account.legalName',
        saidBy: 'contract',
      })),
    );
  });
});

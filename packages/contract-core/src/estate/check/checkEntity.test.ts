import { describe, expect, it } from 'vitest';
import { buildEstate } from '../buildEstate';
import { checkEntity } from './checkEstate';

const system = `apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: erp }
spec:
  owner: sales
  domain: finance
  type: erp
  role: record
  vendor: Maker
  releaseLine: '2026.2'
  legalEntities: [group:default/company]
  requires: [{ dataObject: account, attributes: [name], goLive: '2026-12-31', loadedBy: The first load. }]
  environments:
    - name: erp-production
      purpose: production
      contracts: [{ ref: api:default/orders, version: '2' }]
    - { name: erp-test, purpose: test }
`;

const dataObject = `apiVersion: interlock.dev/v1alpha1
kind: DataObject
metadata: { name: account }
spec:
  owner: sales
  domain: finance
  classification: internal
  crossReferences:
    - { system: erp, key: Customer.Number, format: string(10) }
  attributes:
    - { name: name, systemOfRecord: erp, survivorship: ERP only., classification: internal, canonicalType: string, description: Name. }
    - name: mail
      systemOfRecord: erp
      survivorship: By the rule.
      classification: internal
      canonicalType: string
      description: Mail.
      owner: sales
      minimum: true
      survivorshipRule: { byRoutingRule: true, ranked: [erp, crm], latest: changedAt, neverNull: true }
      allowedWriters: [portal]
      routing:
        - { system: old-erp, when: { businessUnit: [works], country: [SE], legalEntity: [LK10], until: '2027-09-30' } }
        - { system: erp }
      matching: Letter by letter.
      duplicates: The desk asks.
      crossReferenceKeys: [{ system: crm, key: Mail, format: string }]
      changePropagation: { rule: Within the hour., to: [crm], within: PT1H }
`;

const integration = `apiVersion: interlock.dev/v1alpha1
kind: Integration
metadata: { name: sync, annotations: { interlock.dev/scenarios: 'X3, X12' } }
spec:
  owner: sales
  domain: finance
  lifecycle: production
  event: A drop arrives
  source: erp
  target: erp
  layer: process
  pattern: { style: file-transfer, degree: exception, reason: It fits. }
  timing: { mode: scheduled, reason: Nobody waits. }
  protocol: file
  steps: [{ from: erp, to: erp, action: read, synchronous: true }]
  contracts: [{ ref: orders, role: consumes, operations: [GET /orders] }]
  dataObjects: [account]
  criticality: low
  moves: [account.name]
  scope: { country: [SE] }
  requires: [{ dataObject: account }]
  serviceLevels: { rto: PT1H, rpo: PT0S, latency: PT1M, availability: 99.5, accuracy: 99 of 100 sums agree }
  reliability: { idempotency: key, retry: thrice, deadLetter: queue, replay: safe, correlationId: header }
  exceptionRule: { categories: [refused], queue: q, remediation: call }
  security: { authentication: ssh-key, scopes: [], residency: [EU], masking: none }
  environments: [production]
  sandbox: { environment: test, data: Masked copy of last month. }
  coexistence:
    routing: [{ when: spare parts, to: erp }]
    parity: Sums of both agree.
    retireWhen: Two closes without a difference.
  migration: { wave: wave 3, phase: isolate, due: '2027-09-30' }
  review: { cadence: quarterly, nextDue: '2026-12-31' }
`;

/** Problems of one file, after one text of it was replaced. */
function problemsOf(text: string, from = '', to = ''): readonly string[] {
  if (!text.includes(from)) throw new Error(`${from} is not in the text`);
  const files = [{ path: 'one.yaml', text: text.replace(from, to) }];
  return buildEstate(files, { entities: ['*.yaml'] })
    .entities.flatMap(checkEntity)
    .map(problem => `${problem.line} ${problem.message}`);
}

describe('checkEntity', () => {
  it.each(Object.entries({ system, dataObject, integration }))(
    'takes every member of a %s',
    (_, text) => {
      expect(problemsOf(text)).toEqual([]);
    },
  );

  it.each([
    {
      name: 'a role that no system has',
      text: system,
      edit: ['role: record', 'role: master'],
      problem:
        '8 System `system:default/erp`: `/spec/role` must be one of `engagement`, `record`, `planning`, `compliance`, `reporting`, `transport`.',
    },
    {
      name: 'an environment without a purpose',
      text: system,
      edit: [', purpose: test', ''],
      problem:
        '17 System `system:default/erp`: `purpose` is missing in `/spec/environments/1`.',
    },
    {
      name: 'a cross-reference without its form',
      text: dataObject,
      edit: [', format: string(10)', ''],
      problem:
        '9 DataObject `dataobject:default/account`: `format` is missing in `/spec/crossReferences/0`.',
    },
    {
      name: 'a rule of survivorship that says nothing',
      text: dataObject,
      edit: [
        '{ byRoutingRule: true, ranked: [erp, crm], latest: changedAt, neverNull: true }',
        '{}',
      ],
      problem:
        '20 DataObject `dataobject:default/account`: `/spec/attributes/1/survivorshipRule` says nothing.',
    },
    {
      name: 'a rule of survivorship that is switched off',
      text: dataObject,
      edit: ['neverNull: true', 'neverNull: false'],
      problem:
        '20 DataObject `dataobject:default/account`: `/spec/attributes/1/survivorshipRule/neverNull` must be one of `true`.',
    },
    {
      name: 'a route that holds for an unknown kind of unit',
      text: dataObject,
      edit: ['country: [SE]', 'region: [EU]'],
      problem:
        '23 DataObject `dataobject:default/account`: `/spec/attributes/1/routing/0/when` has no member `region`.',
    },
    {
      name: 'a route until a day that no calendar has',
      text: dataObject,
      edit: ['2027-09-30', '2027-09-31'],
      problem: '23 The calendar has no day `2027-09-31`.',
    },
    {
      name: 'a moved attribute without its object',
      text: integration,
      edit: ['moves: [account.name]', 'moves: [name]'],
      problem:
        '19 Integration `integration:default/sync`: `/spec/moves/0` is not an attribute such as account.legalName.',
    },
    {
      name: 'scenarios that are no list',
      text: integration,
      edit: ['X3, X12', 'X3 and X12'],
      problem:
        '3 Integration `integration:default/sync`: `/metadata/annotations/interlock.dev~1scenarios` is not a list of scenarios such as X3, X12.',
    },
    {
      name: 'an accuracy that says nothing',
      text: integration,
      edit: ['accuracy: 99 of 100 sums agree', "accuracy: ''"],
      problem:
        '22 Integration `integration:default/sync`: `/spec/serviceLevels/accuracy` is not a text that says something.',
    },
    {
      name: 'a phase that the plan does not know',
      text: integration,
      edit: ['phase: isolate', 'phase: rewrite'],
      problem:
        '32 Integration `integration:default/sync`: `/spec/migration/phase` must be one of `isolate`, `move`, `stream`, `retire`.',
    },
    {
      name: 'a coexistence that never ends',
      text: integration,
      edit: ['    retireWhen: Two closes without a difference.\n', ''],
      problem:
        '28 Integration `integration:default/sync`: `retireWhen` is missing in `/spec/coexistence`.',
    },
    {
      name: 'a sandbox without data',
      text: integration,
      edit: [', data: Masked copy of last month.', ''],
      problem:
        '27 Integration `integration:default/sync`: `data` is missing in `/spec/sandbox`.',
    },
  ])('reports $name', ({ text, edit, problem }) => {
    const [from = '', to = ''] = edit;
    expect(problemsOf(text, from, to)).toContain(problem);
  });
});

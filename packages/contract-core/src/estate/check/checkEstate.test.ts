import { describe, expect, it } from 'vitest';
import { buildEstate } from '../buildEstate';
import { checkEstate } from './checkEstate';

const people = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: sales }
spec: { type: team, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: lea.marti }
spec:
  profile: { displayName: Lea Marti, email: lea.marti@example.com }
  memberOf: [group:default/sales]
---
apiVersion: backstage.io/v1alpha1
kind: Domain
metadata: { name: customer }
spec: { owner: sales }
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: crm }
spec: { owner: sales, domain: customer, type: crm }
`;

const api = `apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: account-api
  annotations:
    interlock.dev/contract: contracts/openapi.yaml
spec:
  type: openapi
  lifecycle: production
  owner: sales
  system: crm
  definition: See the page of this API.
`;

const contract = `openapi: 3.1.0
info: { title: Accounts, version: 1.0.0 }
paths:
  /accounts/{id}:
    get:
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: { $ref: 'account.yaml#/Account' }
`;

const dataObject = `apiVersion: interlock.dev/v1alpha1
kind: DataObject
metadata: { name: account }
spec:
  owner: sales
  domain: customer
  classification: internal
  attributes:
    - name: name
      systemOfRecord: crm
      survivorship: The latest.
      classification: internal
      canonicalType: string
      description: Name.
`;

const integration = `apiVersion: interlock.dev/v1alpha1
kind: Integration
metadata: { name: sync }
spec:
  owner: sales
  domain: customer
  lifecycle: production
  event: Somebody asks
  source: crm
  target: crm
  layer: process
  pattern: { style: event, degree: recommended, reason: It fits. }
  timing: { mode: asynchronous, reason: Nobody waits. }
  protocol: rest
  steps:
    - { from: crm, to: crm, action: read, synchronous: true, contract: account-api, operation: 'GET /accounts/{id}' }
  contracts:
    - { ref: account-api, role: consumes, operations: ['GET /accounts/{id}'] }
  dataObjects: [account]
  criticality: low
  serviceLevels: { rto: PT1H, rpo: PT0S, latency: PT1M, availability: 99.5 }
  reliability: { idempotency: key, retry: thrice, deadLetter: queue, replay: safe, correlationId: header }
  exceptionRule: { categories: [refused], queue: q, owner: sales, remediation: call }
  security: { authentication: mutual-tls, scopes: [], residency: [EU], masking: none }
  environments: [production]
  review: { cadence: quarterly, nextDue: '2026-12-31' }
`;

const sound: Readonly<Record<string, string>> = {
  'catalog/people.yaml': people,
  'catalog/api.yaml': api,
  'catalog/object.yaml': dataObject,
  'catalog/sync.yaml': integration,
  'contracts/openapi.yaml': contract,
  'contracts/account.yaml': 'Account: { type: object }\n',
};

/** Problems of the sound estate with one text replaced in one file. */
function problemsAfter(
  file: string,
  from: string,
  to: string,
): readonly string[] {
  const text = sound[file] ?? '';
  if (from !== '' && !text.includes(from))
    throw new Error(`${from} is not in ${file}`);
  return problemsOf({
    ...sound,
    [file]: from === '' ? to : text.replace(from, to),
  });
}

function problemsOf(
  texts: Readonly<Record<string, string>>,
): readonly string[] {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const estate = buildEstate(files, { entities: ['catalog/*.yaml'] });
  return checkEstate(estate, files).map(
    ({ code, file, line, pointer, message, remedy }) =>
      `${code} ${file}:${line} ${pointer} | ${message} | ${remedy}`,
  );
}

describe('checkEstate', () => {
  it('has nothing to say about a sound estate', () => {
    expect(problemsOf(sound)).toEqual([]);
  });

  it.each([
    {
      name: 'an unknown kind',
      edit: ['catalog/people.yaml', 'kind: Domain', 'kind: Realm'],
      problems: [
        'unknown-reference catalog/object.yaml:6 /spec/domain | No entity `domain:default/customer` is in the estate. | Correct the ref, or add the entity.',
        'unknown-kind catalog/people.yaml:14 /kind | `Realm` is not a kind of this estate. | Use one of API, Component, DataObject, Domain, Group, Integration, Resource, System, User.',
        'unknown-reference catalog/people.yaml:21 /spec/domain | No entity `domain:default/customer` is in the estate. | Correct the ref, or add the entity.',
        'unknown-reference catalog/sync.yaml:6 /spec/domain | No entity `domain:default/customer` is in the estate. | Correct the ref, or add the entity.',
      ],
    },
    {
      name: 'a kind in the wrong letter case, which the catalog would not know',
      edit: ['catalog/sync.yaml', 'kind: Integration', 'kind: integration'],
      problems: [
        'unknown-kind catalog/sync.yaml:2 /kind | `integration` is not a kind of this estate; kinds are compared letter by letter. | Write `Integration`.',
      ],
    },
    {
      name: 'an apiVersion on which the catalog would throw',
      edit: ['catalog/sync.yaml', 'v1alpha1', 'v1'],
      problems: [
        'schema-violation catalog/sync.yaml:1 /apiVersion | Integration `integration:default/sync` has apiVersion `interlock.dev/v1`, which the catalog does not know for this kind. | Write `apiVersion: interlock.dev/v1alpha1`.',
      ],
    },
    {
      name: 'a ref that leads nowhere, with a near miss',
      edit: ['catalog/sync.yaml', 'source: crm', 'source: crn'],
      problems: [
        'unknown-reference catalog/sync.yaml:9 /spec/source | No entity `system:default/crn` is in the estate. | Did you mean `system:default/crm`?',
      ],
    },
    {
      name: 'a ref of the wrong kind, which the catalog would drop silently',
      edit: [
        'catalog/sync.yaml',
        '{ ref: account-api',
        '{ ref: system:default/crm',
      ],
      problems: [
        'wrong-kind catalog/sync.yaml:18 /spec/contracts/0/ref | `system:default/crm` is a system, but API must stand here. | Name an entity of kind API; the catalog would drop this relation without a word.',
      ],
    },
    {
      name: 'a text that is no ref',
      edit: [
        'catalog/sync.yaml',
        'dataObjects: [account]',
        'dataObjects: [an account]',
      ],
      problems: [
        'unknown-reference catalog/sync.yaml:19 /spec/dataObjects/0 | `an account` is not an entity ref. | Write `kind:namespace/name`, for example `group:default/finance-control`.',
      ],
    },
    {
      name: 'a name that occurs twice, in any letter case',
      edit: [
        'catalog/object.yaml',
        'kind: DataObject\nmetadata: { name: account }',
        'kind: DataObject\nmetadata: { name: account }\nspec: {}\n---\napiVersion: interlock.dev/v1alpha1\nkind: DataObject\nmetadata: { name: Account }',
      ],
      problems: [
        'missing-owner catalog/object.yaml:4 /spec/owner | DataObject `dataobject:default/account` has no owner. | Name the group that answers for it in `spec.owner`.',
        'schema-violation catalog/object.yaml:4 /spec | DataObject `dataobject:default/account`: `attributes` is missing in `/spec`. | Add `attributes`.',
        'schema-violation catalog/object.yaml:4 /spec | DataObject `dataobject:default/account`: `classification` is missing in `/spec`. | Add `classification`.',
        'schema-violation catalog/object.yaml:4 /spec | DataObject `dataobject:default/account`: `domain` is missing in `/spec`. | Add `domain`.',
        'duplicate-name catalog/object.yaml:8 /metadata/name | The name `dataobject:default/account` is already used by `dataobject:default/account` in catalog/object.yaml, line 3. | Give one of the two another name.',
      ],
    },
    {
      name: 'an attribute that occurs twice in its object',
      edit: [
        'catalog/object.yaml',
        '      description: Name.\n',
        '      description: Name.\n    - { name: name, systemOfRecord: crm, survivorship: Another., classification: internal, canonicalType: string, description: Again. }\n',
      ],
      problems: [
        'duplicate-name catalog/object.yaml:15 /spec/attributes/1/name | The attribute `name` is already there, in line 9. | Take one of the two out, or give it another name.',
      ],
    },
    {
      name: 'owners and writers that no system is',
      edit: [
        'catalog/object.yaml',
        '      survivorship: The latest.\n',
        '      survivorship: The latest.\n      survivorshipRule: { ranked: [crm, crn] }\n      allowedWriters: [group:default/sales]\n      routing: [{ system: old-crm }]\n',
      ],
      problems: [
        'unknown-reference catalog/object.yaml:12 /spec/attributes/0/survivorshipRule/ranked/1 | No entity `system:default/crn` is in the estate. | Did you mean `system:default/crm`?',
        'wrong-kind catalog/object.yaml:13 /spec/attributes/0/allowedWriters/0 | `group:default/sales` is a group, but System must stand here. | Name an entity of kind System; the catalog would drop this relation without a word.',
        'unknown-reference catalog/object.yaml:14 /spec/attributes/0/routing/0/system | No entity `system:default/old-crm` is in the estate. | Correct the ref, or add the entity.',
      ],
    },
    {
      name: 'two people with one e-mail address',
      edit: [
        'catalog/people.yaml',
        'kind: Domain',
        'kind: User\nmetadata: { name: twin }\nspec: { profile: { displayName: Twin, email: LEA.MARTI@example.com }, memberOf: [] }\n---\napiVersion: backstage.io/v1alpha1\nkind: Domain',
      ],
      problems: [
        'duplicate-name catalog/people.yaml:16 /spec/profile/email | The e-mail address `lea.marti@example.com` is already used by `user:default/lea.marti` in catalog/people.yaml, line 10. | Give one of the two another e-mail address.',
      ],
    },
    {
      name: 'an owner that is missing',
      edit: ['catalog/sync.yaml', '  owner: sales\n', ''],
      problems: [
        'missing-owner catalog/sync.yaml:4 /spec/owner | Integration `integration:default/sync` has no owner. | Name the group that answers for it in `spec.owner`.',
      ],
    },
    {
      name: 'an owner with nobody in it',
      edit: ['catalog/people.yaml', '[group:default/sales]', '[]'],
      problems: [
        'missing-owner catalog/people.yaml:3 /metadata/name | `group:default/sales` owns a contract or an integration but has no member. | Add a user with this group in `spec.memberOf`, or name another owner.',
      ],
    },
    {
      name: 'a contract file that is not there',
      edit: [
        'catalog/api.yaml',
        'contracts/openapi.yaml',
        'contracts/other.yaml',
      ],
      problems: [
        'missing-file catalog/api.yaml:6 /metadata/annotations/interlock.dev~1contract | The contract file `contracts/other.yaml` of `api:default/account-api` is not there. | Correct the path, or add the file.',
      ],
    },
    {
      name: 'a contract path that leaves the repository',
      edit: ['catalog/api.yaml', 'contracts/openapi.yaml', '../openapi.yaml'],
      problems: [
        'schema-violation catalog/api.yaml:6 /metadata/annotations/interlock.dev~1contract | API `api:default/account-api`: `/metadata/annotations/interlock.dev~1contract` is not a path inside the repository, without .. and a leading slash. | Write it in that form; docs/estate.md shows examples.',
      ],
    },
    {
      name: 'a declared operation that the contract does not have',
      edit: [
        'catalog/sync.yaml',
        "operations: ['GET /accounts/{id}']",
        "operations: ['GET /accounts']",
      ],
      problems: [
        'unknown-operation catalog/sync.yaml:18 /spec/contracts/0/operations/0 | `GET /accounts` is no operation of `api:default/account-api` (contracts/openapi.yaml). | Use an operation that the contract has, such as `GET /accounts/{id}`.',
      ],
    },
    {
      name: 'a step through an operation that the contract does not have',
      edit: [
        'catalog/sync.yaml',
        "operation: 'GET /accounts/{id}'",
        'operation: DELETE /accounts',
      ],
      problems: [
        'unknown-operation catalog/sync.yaml:16 /spec/steps/0/operation | `DELETE /accounts` is no operation of `api:default/account-api` (contracts/openapi.yaml). | Use an operation that the contract has, or take the line out.',
      ],
    },
    {
      name: 'a date that is none, a value outside the list and a misspelt member',
      edit: [
        'catalog/sync.yaml',
        "review: { cadence: quarterly, nextDue: '2026-12-31' }",
        "review: { cadence: weekly, nextDue: '2026-13-31', next: x }",
      ],
      problems: [
        'schema-violation catalog/sync.yaml:26 /spec/review/cadence | Integration `integration:default/sync`: `/spec/review/cadence` must be one of `monthly`, `quarterly`, `half-yearly`, `yearly`. | Use one of the listed values.',
        "schema-violation catalog/sync.yaml:26 /spec/review/nextDue | Integration `integration:default/sync`: `/spec/review/nextDue` is not a calendar date such as '2026-12-31'. | Write it in that form; docs/estate.md shows examples.",
        'schema-violation catalog/sync.yaml:26 /spec/review/next | Integration `integration:default/sync`: `/spec/review` has no member `next`. | Correct the spelling, or take the member out.',
      ],
    },
    {
      name: 'a root member that the compiled model refuses',
      edit: [
        'catalog/sync.yaml',
        'metadata: { name: sync }',
        'metadata: { name: sync }\nstatus: fine',
      ],
      problems: [
        'schema-violation catalog/sync.yaml:4 /status | Integration `integration:default/sync`: the document has no member `status`. | Correct the spelling, or take the member out.',
      ],
    },
    {
      name: 'keys that differ in letter case only, on which stitching throws',
      edit: [
        'catalog/people.yaml',
        '{ name: crm }',
        '{ name: crm, labels: { AccountId: a, accountid: b } }',
      ],
      problems: [
        'schema-violation catalog/people.yaml:20 /metadata/labels/accountid | The keys `AccountId` and `accountid` differ only in letter case, which the catalog cannot store. | Rename one, or write them as a list of objects with a `name`.',
      ],
    },
    {
      name: 'an annotation that the catalog checks on every kind',
      edit: [
        'catalog/people.yaml',
        '{ name: crm }',
        '{ name: crm, annotations: { interlock.dev/id: Not An Id } }',
      ],
      problems: [
        'schema-violation catalog/people.yaml:20 /metadata/annotations/interlock.dev~1id | System `system:default/crm`: `/metadata/annotations/interlock.dev~1id` is not an id in lower case such as xero-accounting. | Write it in that form; docs/estate.md shows examples.',
      ],
    },
    {
      name: 'a contract that cannot be read',
      edit: [
        'contracts/openapi.yaml',
        'account.yaml#/Account',
        'account.yaml#/Missing',
      ],
      problems: [
        expect.stringMatching(
          /^unresolved-reference contracts\/openapi\.yaml:11 /,
        ),
      ],
    },
  ])('reports $name', ({ edit, problems }) => {
    const [file = '', from = '', to = ''] = edit;
    expect(problemsAfter(file, from, to)).toEqual(problems);
  });
});

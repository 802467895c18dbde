import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildEstate,
  checkEstate,
  checkGovernance,
} from '@interlock/contract-core';
import type {
  Estate,
  Problem,
  ProjectConfiguration,
} from '@interlock/contract-core';
import {
  SourceError,
  checkNamedFiles,
  folderReader,
  openWorkingTree,
  readProject,
  readWorkingTreeFiles,
} from '@interlock/contract-io';

const root = join(dirname(fileURLToPath(import.meta.url)), 'seededFaults');

type Fault = readonly [fault: string, place: string, code: string];

/** Every fault that was put into the estate, and where it must be found. */
const faults: readonly Fault[] = [
  [
    'a contract file that is not there',
    'catalog/faults/api-missing-contract.yaml:6',
    'missing-file',
  ],
  [
    'a contract path that leaves the repository',
    'catalog/faults/api-path-outside.yaml:6',
    'schema-violation',
  ],
  [
    'an API without contract annotation',
    'catalog/faults/api-without-contract.yaml:5',
    'schema-violation',
  ],
  [
    'an unknown contract type',
    'catalog/faults/api-without-contract.yaml:8',
    'schema-violation',
  ],
  [
    'unknown reference: API system',
    'catalog/faults/api-without-contract.yaml:11',
    'unknown-reference',
  ],
  [
    'an e-mail address that is none',
    'catalog/faults/bad-address.yaml:8',
    'schema-violation',
  ],
  ['a name with a blank', 'catalog/faults/bad-name.yaml:4', 'schema-violation'],
  [
    'a list of scenarios in words',
    'catalog/faults/bad-scenario.yaml:6',
    'schema-violation',
  ],
  ['an empty file', 'catalog/faults/empty.yaml:0', 'empty-document'],
  [
    'unknown reference: Domain owner',
    'catalog/faults/entities-unknown-references.yaml:6',
    'unknown-reference',
  ],
  [
    'unknown reference: Domain subdomainOf',
    'catalog/faults/entities-unknown-references.yaml:7',
    'unknown-reference',
  ],
  [
    'unknown reference: System owner',
    'catalog/faults/entities-unknown-references.yaml:14',
    'unknown-reference',
  ],
  [
    'unknown reference: System domain',
    'catalog/faults/entities-unknown-references.yaml:15',
    'unknown-reference',
  ],
  [
    'unknown reference: System legalEntities []',
    'catalog/faults/entities-unknown-references.yaml:18',
    'unknown-reference',
  ],
  [
    'unknown reference: System environments []/contracts []/ref',
    'catalog/faults/entities-unknown-references.yaml:23',
    'unknown-reference',
  ],
  [
    'unknown reference: Component owner',
    'catalog/faults/entities-unknown-references.yaml:33',
    'unknown-reference',
  ],
  [
    'unknown reference: Component system',
    'catalog/faults/entities-unknown-references.yaml:34',
    'unknown-reference',
  ],
  [
    'unknown reference: Component subcomponentOf',
    'catalog/faults/entities-unknown-references.yaml:35',
    'unknown-reference',
  ],
  [
    'unknown reference: Component providesApis []',
    'catalog/faults/entities-unknown-references.yaml:37',
    'unknown-reference',
  ],
  [
    'unknown reference: Component consumesApis []',
    'catalog/faults/entities-unknown-references.yaml:39',
    'unknown-reference',
  ],
  [
    'unknown reference: Component dependsOn []',
    'catalog/faults/entities-unknown-references.yaml:41',
    'unknown-reference',
  ],
  [
    'unknown reference: Resource owner',
    'catalog/faults/entities-unknown-references.yaml:49',
    'unknown-reference',
  ],
  [
    'unknown reference: Resource system',
    'catalog/faults/entities-unknown-references.yaml:50',
    'unknown-reference',
  ],
  [
    'unknown reference: Resource dependsOn []',
    'catalog/faults/entities-unknown-references.yaml:52',
    'unknown-reference',
  ],
  [
    'unknown reference: Group parent',
    'catalog/faults/entities-unknown-references.yaml:60',
    'unknown-reference',
  ],
  [
    'unknown reference: Group children []',
    'catalog/faults/entities-unknown-references.yaml:62',
    'unknown-reference',
  ],
  [
    'unknown reference: Group members []',
    'catalog/faults/entities-unknown-references.yaml:64',
    'unknown-reference',
  ],
  [
    'unknown reference: User memberOf []',
    'catalog/faults/entities-unknown-references.yaml:74',
    'unknown-reference',
  ],
  [
    'unknown reference: DataObject owner',
    'catalog/faults/entities-unknown-references.yaml:81',
    'unknown-reference',
  ],
  [
    'unknown reference: DataObject domain',
    'catalog/faults/entities-unknown-references.yaml:82',
    'unknown-reference',
  ],
  [
    'unknown reference: DataObject crossReferences []/system',
    'catalog/faults/entities-unknown-references.yaml:85',
    'unknown-reference',
  ],
  [
    'unknown reference: DataObject attributes []/systemOfRecord',
    'catalog/faults/entities-unknown-references.yaml:90',
    'unknown-reference',
  ],
  [
    'an owner without people',
    'catalog/faults/group-without-people.yaml:4',
    'missing-owner',
  ],
  [
    'a thirteenth month',
    'catalog/faults/integration-bad-date.yaml:63',
    'schema-violation',
  ],
  [
    'a duration in words',
    'catalog/faults/integration-bad-duration.yaml:37',
    'schema-violation',
  ],
  [
    'an empty list of steps',
    'catalog/faults/integration-empty-list.yaml:21',
    'schema-violation',
  ],
  [
    'a required member that is missing',
    'catalog/faults/integration-missing-member.yaml:5',
    'schema-violation',
  ],
  [
    'a day that the calendar does not have',
    'catalog/faults/integration-no-such-day.yaml:63',
    'schema-violation',
  ],
  [
    'an availability of more than all',
    'catalog/faults/integration-number-too-large.yaml:40',
    'schema-violation',
  ],
  [
    'an operation that the AsyncAPI contract does not have',
    'catalog/faults/integration-unknown-channel.yaml:27',
    'unknown-operation',
  ],
  [
    'a member that the kind does not have',
    'catalog/faults/integration-unknown-member.yaml:64',
    'schema-violation',
  ],
  [
    'an operation that the OpenAPI contract does not have',
    'catalog/faults/integration-unknown-operation.yaml:32',
    'unknown-operation',
  ],
  [
    'unknown reference: Integration owner',
    'catalog/faults/integration-unknown-references.yaml:6',
    'unknown-reference',
  ],
  [
    'unknown reference: Integration domain',
    'catalog/faults/integration-unknown-references.yaml:7',
    'unknown-reference',
  ],
  [
    'unknown reference: Integration source',
    'catalog/faults/integration-unknown-references.yaml:10',
    'unknown-reference',
  ],
  [
    'unknown reference: Integration target',
    'catalog/faults/integration-unknown-references.yaml:11',
    'unknown-reference',
  ],
  [
    'unknown reference: Integration steps []/from',
    'catalog/faults/integration-unknown-references.yaml:22',
    'unknown-reference',
  ],
  [
    'unknown reference: Integration steps []/to',
    'catalog/faults/integration-unknown-references.yaml:23',
    'unknown-reference',
  ],
  [
    'unknown reference: Integration steps []/contract',
    'catalog/faults/integration-unknown-references.yaml:26',
    'unknown-reference',
  ],
  [
    'unknown reference: Integration contracts []/ref',
    'catalog/faults/integration-unknown-references.yaml:29',
    'unknown-reference',
  ],
  [
    'unknown reference: Integration dataObjects []',
    'catalog/faults/integration-unknown-references.yaml:34',
    'unknown-reference',
  ],
  [
    'unknown reference: Integration exceptionRule/owner',
    'catalog/faults/integration-unknown-references.yaml:51',
    'unknown-reference',
  ],
  [
    'unknown reference: Integration middleware',
    'catalog/faults/integration-unknown-references.yaml:64',
    'unknown-reference',
  ],
  [
    'unknown reference: Integration coexistence/routing []/to',
    'catalog/faults/integration-unknown-references.yaml:68',
    'unknown-reference',
  ],
  [
    'a value that the list does not have',
    'catalog/faults/integration-unknown-value.yaml:35',
    'schema-violation',
  ],
  [
    'an integration without owner',
    'catalog/faults/integration-without-owner.yaml:5',
    'missing-owner',
  ],
  [
    'wrong kind: Integration owner',
    'catalog/faults/integration-wrong-kinds.yaml:6',
    'wrong-kind',
  ],
  [
    'wrong kind: Integration source',
    'catalog/faults/integration-wrong-kinds.yaml:10',
    'wrong-kind',
  ],
  [
    'wrong kind: Integration contracts []/ref',
    'catalog/faults/integration-wrong-kinds.yaml:29',
    'wrong-kind',
  ],
  [
    'wrong kind: Integration dataObjects []',
    'catalog/faults/integration-wrong-kinds.yaml:34',
    'wrong-kind',
  ],
  [
    'two keys that differ in letter case',
    'catalog/faults/keys-in-two-cases.yaml:7',
    'schema-violation',
  ],
  [
    'a kind in another letter case',
    'catalog/faults/kind-in-other-case.yaml:2',
    'unknown-kind',
  ],
  ['malformed YAML', 'catalog/faults/malformed.yaml:7', 'syntax-error'],
  [
    'an unknown member at the root',
    'catalog/faults/member-at-the-root.yaml:7',
    'schema-violation',
  ],
  [
    'a document that is no entity',
    'catalog/faults/neither.yaml:1',
    'invalid-structure',
  ],
  [
    'an entity without kind',
    'catalog/faults/no-kind.yaml:1',
    'invalid-structure',
  ],
  [
    'an entity without name',
    'catalog/faults/no-name-beside-a-good-one.yaml:3',
    'invalid-structure',
  ],
  [
    'an owner that is no ref',
    'catalog/faults/not-a-reference.yaml:6',
    'unknown-reference',
  ],
  [
    'a file that is only a comment',
    'catalog/faults/only-a-comment.yaml:0',
    'empty-document',
  ],
  [
    'contract file used twice',
    'catalog/faults/same-contract-and-id.yaml:6',
    'duplicate-name',
  ],
  [
    'contract id used twice',
    'catalog/faults/same-contract-and-id.yaml:7',
    'duplicate-name',
  ],
  [
    'a key that stands twice',
    'catalog/faults/same-key-twice.yaml:7',
    'syntax-error',
  ],
  ['an unknown kind', 'catalog/faults/unknown-kind.yaml:2', 'unknown-kind'],
  [
    'a wrong apiVersion',
    'catalog/faults/wrong-api-version.yaml:1',
    'schema-violation',
  ],
  ['name used twice', 'catalog/good.yaml:11', 'duplicate-name'],
  ['an address that is used twice', 'catalog/good.yaml:41', 'duplicate-name'],
  [
    'a contract of malformed YAML',
    'contracts/malformed/openapi.yaml:3',
    'syntax-error',
  ],
  [
    'a contract that is neither OpenAPI nor AsyncAPI',
    'contracts/neither/contract.yaml:1',
    'unknown-format',
  ],
  [
    'a release with a wrong file',
    'contracts/order-events/releases.yaml:3',
    'schema-violation',
  ],
  [
    'a release with a wrong released',
    'contracts/order-events/releases.yaml:4',
    'schema-violation',
  ],
  [
    'a release with a wrong state',
    'contracts/order-events/releases.yaml:5',
    'schema-violation',
  ],
  [
    'a release whose file is not there',
    'contracts/orders/releases.yaml:3',
    'missing-file',
  ],
  [
    'an empty release list',
    'contracts/unlisted/releases.yaml:0',
    'empty-document',
  ],
  ['a ruleset that is not there', 'rulesets/governance.yaml:6', 'missing-file'],
  [
    'a profile for an unknown domain',
    'rulesets/governance.yaml:9',
    'unknown-reference',
  ],
  [
    'a waiver approver that is unknown',
    'rulesets/governance.yaml:17',
    'unknown-reference',
  ],
  [
    'a policy that names an unknown group',
    'rulesets/approval.yaml:9',
    'unknown-reference',
  ],
  [
    'a policy that names more people than there are',
    'rulesets/approval.yaml:14',
    'invalid-structure',
  ],
];

/** What stands beside the faults and must still be there. */
const usableEntities = [
  'api:default/malformed-contract',
  'api:default/missing-contract',
  'api:default/neither-contract',
  'api:default/path-outside',
  'api:default/without-contract',
  'user:default/no-address',
  'domain:default/sales domain',
  'domain:default/bad-scenario',
  'domain:default/unknown-parent',
  'system:default/unknown-domain',
  'component:default/unknown-parts',
  'resource:default/unknown-holder',
  'group:default/unknown-family',
  'user:default/unknown-team',
  'dataobject:default/unknown-record',
  'group:default/nobody',
  'api:default/orphan',
  'integration:default/bad-date',
  'integration:default/bad-duration',
  'integration:default/empty-list',
  'integration:default/missing-member',
  'integration:default/no-such-day',
  'integration:default/number-too-large',
  'integration:default/unknown-channel',
  'integration:default/unknown-member',
  'integration:default/unknown-operation',
  'integration:default/unknown-references',
  'integration:default/unknown-value',
  'integration:default/without-owner',
  'integration:default/wrong-kinds',
  'domain:default/two-cases',
  'dataobject:default/other-case',
  'domain:default/member-at-the-root',
  'domain:default/beside-a-nameless-one',
  'domain:default/not-a-reference',
  'user:default/ada-again',
  'api:default/second-orphan',
  'system:default/shop',
  'integrator:default/unknown-kind',
  'integration:default/wrong-api-version',
  'integration:default/good-flow',
  'domain:default/sales',
  'system:default/shop',
  'system:default/ledger',
  'group:default/architects',
  'user:default/ada',
  'api:default/orders',
  'api:default/order-events',
  'dataobject:default/order',
];

let project: ProjectConfiguration;
let estate: Estate;
let found: readonly Problem[];

beforeAll(async () => {
  project = await readProject(root);
  const read = await readWorkingTreeFiles(root, project);
  const source = await openWorkingTree(root);
  estate = buildEstate(read.files, project);
  found = [
    ...read.problems,
    ...checkEstate(estate, read.files),
    ...(await checkNamedFiles(source, project, estate)),
  ];
});

const placeAndCode = (problem: Problem) =>
  `${problem.file}:${problem.line} ${problem.code}`;

describe('an estate with faults on purpose', () => {
  it('has each fault found at its line, and nothing beside', () => {
    expect(found.map(placeAndCode).sort()).toEqual(
      faults.map(([, place, code]) => `${place} ${code}`).sort(),
    );
  });

  it('has at least 25 faults of different names', () => {
    const names = new Set(faults.map(([fault]) => fault));
    expect(names.size).toBe(faults.length);
    expect(names.size).toBeGreaterThanOrEqual(25);
  });

  // After a change of words: `npx vitest run --project node tests/estate -u`.
  it('says of each what is wrong, where, and what to do', async () => {
    const lines = found.map(
      ({ file, line, column, code, message, remedy }) =>
        `${file}:${line}:${column} ${message} [${code}]\n  -> ${remedy}`,
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      join(root, 'report.txt'),
    );
    expect(found.filter(({ remedy }) => remedy.trim() === '')).toEqual([]);
  });

  it('leaves everything else usable', () => {
    expect(estate.entities.map(({ ref }) => ref).sort()).toEqual(
      [...usableEntities].sort(),
    );
    expect(
      estate.declaredUses
        .filter(({ consumer }) => consumer === 'integration:default/good-flow')
        .map(({ contract, operations }) => ({ contract, operations })),
    ).toEqual([
      { contract: 'api:default/orders', operations: ['GET /orders'] },
    ]);
  });
});

describe('a policy with faults on purpose', () => {
  it.each([
    [
      'policies/unfulfillable.yaml',
      [
        'policies/unfulfillable.yaml:5 invalid-structure',
        'policies/unfulfillable.yaml:10 duplicate-name',
      ],
    ],
    [
      'policies/wrong-members.yaml',
      [
        'policies/wrong-members.yaml:2 schema-violation',
        'policies/wrong-members.yaml:6 schema-violation',
        'policies/wrong-members.yaml:8 schema-violation',
        'policies/wrong-members.yaml:11 schema-violation',
        'policies/wrong-members.yaml:15 schema-violation',
      ],
    ],
    ['policies/empty.yaml', ['policies/empty.yaml:0 empty-document']],
  ])('%s', async (approvalPolicy, places) => {
    const text = (await folderReader(root)(approvalPolicy)) ?? '';
    const texts = new Map([[approvalPolicy, text]]);
    expect(
      checkGovernance({ approvalPolicy }, texts, estate).map(placeAndCode),
    ).toEqual(places);
  });
});

describe('a project file with faults on purpose', () => {
  it.each([
    [
      'unknown-member',
      [
        'interlock.yaml:1 schema-violation',
        'interlock.yaml:4 schema-violation',
        'interlock.yaml:7 schema-violation',
        'interlock.yaml:8 schema-violation',
      ],
    ],
    ['malformed', ['interlock.yaml:2 syntax-error']],
    ['empty', ['interlock.yaml:0 empty-document']],
    ['two-documents', ['interlock.yaml:3 invalid-structure']],
    ['not-there', ['interlock.yaml:0 missing-file']],
  ])('%s', async (folder, places) => {
    const error: unknown = await readProject(
      join(root, 'projects', folder),
    ).then(
      () => null,
      reason => reason,
    );
    if (!(error instanceof SourceError)) throw new Error('It was read.');
    expect([error.code, error.problems.map(placeAndCode)]).toEqual([
      'invalid-configuration',
      places,
    ]);
  });
});

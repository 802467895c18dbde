import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { digestText } from '@interlock/contract-core';
import type { Knex } from 'knex';
import { expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases';
import { appendAudit, verifyChain } from './audit';
import {
  findChangeRequest,
  findRedirect,
  listChangeRequests,
} from './changeRequests';
import { listVersions } from './contractVersions';
import { listDecisions } from './decisions';
import { migrate, rollback } from './migrate';
import { listWaivers } from './waivers';

const directory = resolvePackagePath(
  '@interlock/plugin-integration-catalog-backend',
  'migrations',
);
const name = '20261130_subjects_and_contract_ids.js';
const before = [
  '20261101_init.js',
  '20261121_handed_in_revisions.js',
  '20261121_waivers.js',
  '20261130_fingerprint_versions.js',
];

const orders = 'api:default/orders';
const quotes = 'api:default/quotes';
const uuid = (last: number) =>
  `11111111-1111-4111-8111-${String(last).padStart(12, '0')}`;
const digest = (text: string) => digestText(text);

/** `orders` states an id, `quotes` does not. */
const entities = `apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: Orders
  annotations:
    interlock.dev/id: orders-contract
    interlock.dev/contract: contracts/orders.yaml
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: quotes
  annotations:
    interlock.dev/contract: contracts/quotes.yaml
`;

const version = (contract: string, text: string, isCurrent: boolean) => ({
  contract_ref: contract,
  digest: digest(text),
  source: 'interlock',
  label: text,
  format: 'openapi-3.0',
  title: contract,
  file: `contracts/${contract.split('/')[1]}.yaml`,
  bytes: 7,
  first_seen_at: '2026-11-20T10:00:00.000Z',
  released: null,
  commit: 'c0ffee1',
  is_current: isCurrent,
  documents: JSON.stringify([{ path: 'a.yaml', digest: digest(text) }]),
});

interface RequestFacts {
  readonly id: string;
  readonly contract: string;
  readonly branch: string;
  readonly status: string;
  readonly at: string;
  readonly author?: string;
}

const request = (facts: RequestFacts) => {
  const { id, contract, branch, status, at, author = 'tom' } = facts;
  const stands = status !== 'merged' && status !== 'withdrawn';
  return {
    id,
    open_key: stands
      ? digest(JSON.stringify(['larkfield', branch, contract]))
      : null,
    repository: 'larkfield',
    branch,
    contract_ref: contract,
    contract_title: `Title of ${contract}`,
    status,
    head_commit: 'c0ffee1',
    base_digest: digest('1'),
    revision_digest: digest('2'),
    fingerprints: JSON.stringify(['f1']),
    summary: JSON.stringify({ error: 1, warn: 0, info: 0, undecided: 0 }),
    consumers_hit: 1,
    authors: JSON.stringify({
      users: [`user:default/${author}`],
      unmatched: [],
    }),
    requesters: '[]',
    sentence: `Undecided: 1 breaking change in ${contract}`,
    check_run_id: uuid(90),
    created_at: at,
    updated_at: at,
  };
};

const decision = (id: string, changeRequest: string, contract: string) => ({
  id,
  change_request_id: changeRequest,
  contract_ref: contract,
  decision: 'approve',
  decided_by: 'user:default/ana',
  groups: '["group:default/architects"]',
  reason: 'Agreed.',
  fingerprints: '["f1"]',
  conditions: '{"consumers":[],"dataClasses":[],"policyDigest":"p"}',
  decided_at: '2026-11-20T11:00:00.000Z',
  check_run_id: uuid(90),
  fingerprint_version: 1,
});

const waiver = (id: string, scope: object) => ({
  id,
  rule: 'operation-removed',
  fingerprint: 'f1',
  fingerprint_version: 1,
  scope: JSON.stringify(scope),
  reason: 'The vendor mends it in March.',
  owner: 'group:default/finance',
  requested_by: 'user:default/tom',
  requested_at: '2026-11-20T10:00:00.000Z',
  approver: 'user:default/ana',
  start: '2026-11-20',
  expiry: '2027-01-31',
  ticket: '',
  compensating_control: '',
  renewals: 0,
  severity: 'error',
  decision: 'approved',
});

const alone = [
  request({
    id: uuid(1),
    contract: orders,
    branch: 'orders-2',
    status: 'open',
    at: '2026-11-20T10:00:00.000Z',
  }),
  request({
    id: uuid(2),
    contract: orders,
    branch: 'orders-1',
    status: 'merged',
    at: '2026-11-19T10:00:00.000Z',
  }),
];

/** Two requests of one branch; the younger one is the heavier one. */
const together = [
  request({
    id: uuid(3),
    contract: quotes,
    branch: 'both',
    status: 'approved',
    at: '2026-11-20T08:00:00.000Z',
  }),
  request({
    id: uuid(4),
    contract: orders,
    branch: 'both',
    status: 'open',
    at: '2026-11-20T09:00:00.000Z',
    author: 'kim',
  }),
];

const tables = [
  'contract_versions',
  'change_requests',
  'decisions',
  'handed_in_revisions',
  'waivers',
  'finding_sightings',
  'comparisons',
  'lint_results',
  'check_runs',
  'audit_entries',
  'audit_head',
] as const;

async function everything(knex: Knex): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of tables) {
    const read = await knex(table);
    rows[table] = read.map(row => JSON.stringify(sorted(row))).sort();
  }
  return rows;
}

function sorted(row: Readonly<Record<string, unknown>>) {
  return Object.entries(row).sort(([left], [right]) => (left < right ? -1 : 1));
}

describeOnDatabases('the migration to subjects and contract ids', on => {
  const fill = async (requests: readonly object[]) => {
    const { knex } = on;
    await rollback(knex);
    for (const earlier of before) {
      await knex.migrate.up({ directory, name: earlier });
    }
    await knex('blobs').insert(
      [entities, '1', '2'].map(text => ({ digest: digest(text), text })),
    );
    await knex('source_files').insert({
      source: 'interlock',
      path: 'catalog-info/apis.yaml',
      digest: digest(entities),
    });
    await knex('contract_versions').insert([
      version(orders, '1', true),
      version(orders, '2', false),
      version(quotes, '1', true),
    ]);
    await knex('change_requests').insert(requests);
    await knex('decisions').insert([
      decision(uuid(11), uuid(1), orders),
      decision(uuid(12), uuid(3), quotes),
      decision(uuid(13), uuid(4), orders),
    ]);
    await knex('handed_in_revisions').insert({
      change_request_id: uuid(1),
      contract_ref: orders,
      digest: digest('2'),
      commit: 'c0ffee1',
      handed_in_at: '2026-11-20T10:00:00.000Z',
      description: '{}',
      documents: JSON.stringify([{ path: 'a.yaml', digest: digest('2') }]),
    });
    await knex('waivers').insert([
      waiver(uuid(21), { target: orders }),
      waiver(uuid(22), { target: 'integration:default/billing' }),
      waiver(uuid(23), {}),
    ]);
    await knex('finding_sightings').insert({
      target: orders,
      fingerprint: 'f1',
      rule: 'rule',
      first_seen_on: '2026-10-01',
      last_seen_on: '2026-11-20',
    });
    await knex('comparisons').insert({
      contract_ref: orders,
      base: digest('1'),
      revision: digest('2'),
      engine: '1',
      files: digest('f'),
      breaking: 1,
      comparison: '{}',
    });
    await knex('lint_results').insert({
      contract_ref: quotes,
      digest: digest('1'),
      ruleset: digest('r'),
      engine: '1',
      files: digest('f'),
      result: '{}',
    });
    await knex.transaction(transaction =>
      appendAudit(transaction, [
        {
          at: '2026-11-20T10:00:00.000Z',
          actor: 'user:default/ana',
          action: 'decision.approve',
          subject: uuid(1),
          detail: { contract: orders, fingerprints: ['f1'] },
        },
      ]),
    );
  };

  test('up and down again leaves every row as it was', async () => {
    await fill(alone);
    const was = await everything(on.knex);
    await on.knex.migrate.up({ directory, name });
    await on.knex.migrate.down({ directory, name });
    expect(await everything(on.knex)).toEqual(was);
    await migrate(on.knex);
    expect((await verifyChain(on.knex)).intact).toBe(true);
  });

  test('up: everything says what it said, under the ids', async () => {
    await fill(alone);
    const was = await everything(on.knex);
    await migrate(on.knex);
    const versions = await listVersions(on.knex);
    expect(
      versions.map(({ contractId, contract, label, current }) => [
        contractId,
        contract,
        label,
        current,
      ]),
    ).toEqual([
      [quotes, quotes, '1', true],
      ['orders-contract', orders, '1', true],
      ['orders-contract', orders, '2', false],
    ]);
    const [open, merged] = await listChangeRequests(on.knex);
    expect(open).toEqual({
      id: uuid(1),
      repository: 'larkfield',
      branch: 'orders-2',
      status: 'open',
      headCommit: 'c0ffee1',
      subjects: [
        {
          kind: 'contract',
          id: 'orders-contract',
          ref: orders,
          title: `Title of ${orders}`,
          file: 'contracts/orders.yaml',
          owner: '',
          status: 'open',
          baseDigest: digest('1'),
          revisionDigest: digest('2'),
          fingerprints: ['f1'],
          summary: { error: 1, warn: 0, info: 0, undecided: 0 },
          consumersHit: 1,
          sentence: `Undecided: 1 breaking change in ${orders}`,
          checkRun: uuid(90),
          usedDecisions: [],
        },
      ],
      summary: { error: 1, warn: 0, info: 0, undecided: 0 },
      consumersHit: 1,
      authors: { users: ['user:default/tom'], unmatched: [] },
      requesters: [],
      keptBy: '',
      sentence: `Undecided: 1 breaking change in ${orders}`,
      checkRun: uuid(90),
      createdAt: '2026-11-20T10:00:00.000Z',
      updatedAt: '2026-11-20T10:00:00.000Z',
    });
    expect([merged?.id, merged?.status]).toEqual([uuid(2), 'merged']);
    expect(await listDecisions(on.knex, [uuid(1)])).toMatchObject([
      {
        id: uuid(11),
        subject: { kind: 'contract', id: 'orders-contract', ref: orders },
        fingerprints: ['f1'],
      },
    ]);
    expect((await listWaivers(on.knex)).map(({ scope }) => scope)).toEqual([
      { target: orders, targetId: 'orders-contract' },
      { target: 'integration:default/billing' },
      {},
    ]);
    expect(await on.knex('finding_sightings').select('target')).toEqual([
      { target: 'orders-contract' },
    ]);
    expect(await on.knex('contract_aliases')).toEqual([
      { alias: orders, contract_id: 'orders-contract' },
    ]);
    const now = await everything(on.knex);
    expect([now.audit_entries, now.audit_head]).toEqual([
      was.audit_entries,
      was.audit_head,
    ]);
    expect((await verifyChain(on.knex)).intact).toBe(true);
  });

  test('open requests of one branch become one: the oldest id stays, the other leads to it', async () => {
    await fill(together);
    await on.knex.migrate.up({ directory, name });
    const [only, ...others] = await listChangeRequests(on.knex);
    expect(others).toEqual([]);
    expect([only?.id, only?.status, only?.authors.users]).toEqual([
      uuid(3),
      'open',
      ['user:default/kim', 'user:default/tom'],
    ]);
    expect(only?.subjects.map(({ id, status }) => [id, status])).toEqual([
      ['orders-contract', 'open'],
      [quotes, 'approved'],
    ]);
    expect(await findRedirect(on.knex, uuid(4))).toBe(uuid(3));
    expect(await findChangeRequest(on.knex, uuid(4))).toBeNull();
    const decisions = await listDecisions(on.knex, [uuid(3)]);
    expect(
      decisions.map(({ id, changeRequest, subject }) => [
        id,
        changeRequest,
        subject.id,
      ]),
    ).toEqual([
      [uuid(12), uuid(3), quotes],
      [uuid(13), uuid(3), 'orders-contract'],
    ]);
    await on.knex.migrate.down({ directory, name });
    // The tables are as before; the request is about its heaviest subject.
    expect(
      await on.knex('change_requests').select('id', 'contract_ref', 'status'),
    ).toEqual([{ id: uuid(3), contract_ref: orders, status: 'open' }]);
    await migrate(on.knex);
  });

  test('an id that two entities state names neither', async () => {
    await fill(alone);
    const twice = entities.replace(
      'interlock.dev/contract: contracts/quotes',
      'interlock.dev/id: orders-contract\n    interlock.dev/contract: contracts/quotes',
    );
    await on
      .knex('blobs')
      .where({ digest: digest(entities) })
      .update({
        text: twice,
      });
    await migrate(on.knex);
    const ids = (await listVersions(on.knex)).map(entry => entry.contractId);
    expect([...new Set(ids)]).toEqual([orders, quotes]);
  });
});

import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { inTransaction } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import { expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases';
import { appendAudit } from './audit';
import { listDecisions } from './decisions';
import { migrate, rollback } from './migrate';
import { listWaivers } from './waivers';

const directory = resolvePackagePath(
  '@interlock/plugin-integration-catalog-backend',
  'migrations',
);

const tables = [
  'audit_entries',
  'audit_head',
  'blobs',
  'change_request_redirects',
  'change_request_subjects',
  'change_requests',
  'check_runs',
  'comparisons',
  'contract_aliases',
  'contract_versions',
  'decisions',
  'finding_sightings',
  'handed_in_revisions',
  'judgements',
  'leases',
  'lint_results',
  'mapping_versions',
  'rejection_lifts',
  'rejections',
  'scorecard_snapshots',
  'source_commits',
  'source_files',
  'source_replicas',
  'sources',
  'waiver_events',
  'waivers',
];

const ids = [1, 2, 3].map(last => `11111111-1111-4111-8111-00000000000${last}`);

const oldDecision = {
  id: ids[0],
  change_request_id: ids[0],
  contract_ref: 'api:default/orders',
  decision: 'approve',
  decided_by: 'user:default/ana',
  groups: '[]',
  reason: 'Agreed.',
  fingerprints: '["f1"]',
  conditions: '{"consumers":[],"dataClasses":[],"policyDigest":"p"}',
  decided_at: '2026-11-20T10:00:00.000Z',
  check_run_id: ids[0],
};

const oldWaiver = {
  rule: 'operation-removed',
  scope: '{}',
  reason: 'The vendor mends it in March.',
  owner: 'group:default/finance',
  requested_by: 'user:default/tom',
  requested_at: '2026-11-20T10:00:00.000Z',
  start: '2026-11-20',
  expiry: '2027-01-31',
  ticket: '',
  compensating_control: '',
  renewals: 0,
  severity: 'error',
  decision: 'approved',
};

describeOnDatabases('migrations', on => {
  const present = async () => {
    const found = [];
    for (const table of tables) {
      if (await on.knex.schema.hasTable(table)) {
        found.push(table);
      }
    }
    return found;
  };

  test('go up, all the way down and up again', async () => {
    expect(await present()).toEqual(tables);
    await rollback(on.knex);
    expect(await present()).toEqual([]);
    await migrate(on.knex);
    expect(await present()).toEqual(tables);
    expect(await on.knex('audit_head')).toEqual([
      { id: 1, sequence: 0, hash: '' },
    ]);
  });

  test('wait for each other where replicas start together on an empty database', async () => {
    await rollback(on.knex);
    await on.knex.schema.dropTable('knex_migrations');
    await on.knex.schema.dropTable('knex_migrations_lock');
    const replicas = [on.knex, on.connectAgain(), on.connectAgain()];
    if (on.knex.client.config.client === 'pg') {
      await Promise.all(replicas.map(replica => migrate(replica)));
    } else {
      // One process serves SQLite, and it migrates once.
      await migrate(on.knex);
    }
    expect(await present()).toEqual(tables);
  });

  test('name the mark of a migration that was killed, and what to do', async () => {
    await rollback(on.knex);
    await on.knex('knex_migrations_lock').update({ is_locked: 1 });
    await expect(migrate(on.knex)).rejects.toThrow(
      'A process that was stopped amid a migration left its mark in the table knex_migrations_lock, so nothing is migrated. See that no other replica is migrating, restore the database if the migration was half done, and run: update knex_migrations_lock set is_locked = 0;',
    );
    await on.knex('knex_migrations_lock').update({ is_locked: 0 });
    await migrate(on.knex);
    expect(await present()).toEqual(tables);
  });

  test('say of a database that a newer version has migrated which version to start', async () => {
    await on
      .knex('knex_migrations')
      .insert({ name: '29990101_newer.js', batch: 99 });
    await expect(migrate(on.knex)).rejects.toThrow(
      'The database was migrated by a newer version of the portal (29990101_newer.js). Start that version, or restore the database from before.',
    );
  });

  test('what was decided before versions of fingerprints were noted has the first', async () => {
    await rollback(on.knex);
    for (const name of [
      '20261101_init.js',
      '20261121_handed_in_revisions.js',
      '20261121_waivers.js',
    ]) {
      await on.knex.migrate.up({ directory, name });
    }
    await on.knex('decisions').insert(oldDecision);
    await on.knex('waivers').insert([
      { ...oldWaiver, id: ids[1], fingerprint: 'f1' },
      { ...oldWaiver, id: ids[2], fingerprint: null },
    ]);
    await migrate(on.knex);
    expect(
      await on.knex('decisions').select('id', 'fingerprint_version'),
    ).toEqual([{ id: ids[0], fingerprint_version: 1 }]);
    expect(
      await on
        .knex('waivers')
        .select('id', 'fingerprint_version')
        .orderBy('id'),
    ).toEqual([
      { id: ids[1], fingerprint_version: 1 },
      { id: ids[2], fingerprint_version: null },
    ]);
  });

  test('decisions taken before stand in the order of their audit entries, not of their times', async () => {
    const name = '20261201_order_of_decisions.js';
    await rollbackTo(on.knex, directory, name);
    const { contract_ref: _, ...lasting } = oldDecision;
    const decided = {
      ...lasting,
      subject_kind: 'contract',
      subject_id: 'api:default/orders',
      subject_ref: 'api:default/orders',
    };
    await on.knex('decisions').insert([
      { ...decided, id: ids[1], decided_at: '2026-11-20T10:00:05.000Z' },
      { ...decided, id: ids[2], decision: 'reject' },
      { ...decided, id: ids[0], decided_at: '2026-11-20T10:00:09.000Z' },
    ]);
    await inTransaction(on.knex, transaction =>
      appendAudit(
        transaction,
        [ids[1], ids[2]].map(decision => ({
          at: oldDecision.decided_at,
          actor: oldDecision.decided_by,
          action: 'decision.approve',
          subject: ids[0] ?? '',
          detail: { decision },
        })),
      ),
    );
    await migrate(on.knex);
    const inOrder = await listDecisions(on.knex, [ids[0] ?? '']);
    // What has no entry was never said, and stands before everything that was.
    expect(inOrder.map(decision => decision.id)).toEqual([
      ids[0],
      ids[1],
      ids[2],
    ]);
  });

  test('who approved a waiver is said by its events alone, and by a column again on the way back', async () => {
    await on.knex('waivers').insert({ ...oldWaiver, id: ids[0] });
    const act = (step: number, action: string, by: string) => ({
      id: `22222222-2222-4222-8222-00000000000${step}`,
      waiver_id: ids[0],
      step,
      action,
      acted_by: by,
      groups: '["group:default/architects"]',
      reason: 'Agreed.',
      at: '2026-11-20T10:00:00.000Z',
    });
    const events = [
      act(1, 'requested', 'user:default/tom'),
      act(2, 'approved', 'user:default/ana'),
      act(3, 'approved', 'user:default/bo'),
    ];
    await on.knex('waiver_events').insert(events);
    await inTransaction(on.knex, transaction =>
      appendAudit(
        transaction,
        events.map(({ at, acted_by: actor, action, waiver_id, groups }) => ({
          at,
          actor,
          action:
            action === 'approved' ? 'waiver.approved' : 'waiver.requested',
          subject: waiver_id ?? '',
          detail: {
            groups: JSON.parse(groups),
            covers: { rule: oldWaiver.rule },
            scope: JSON.parse(oldWaiver.scope),
            start: oldWaiver.start,
            expiry: oldWaiver.expiry,
          },
        })),
      ),
    );
    const name = '20261130_waiver_approvers.js';
    await on.knex.migrate.down({ directory, name });
    expect(await on.knex('waivers').select('id', 'approver')).toEqual([
      { id: ids[0], approver: 'user:default/ana' },
    ]);
    await on.knex.migrate.up({ directory, name });
    expect(await on.knex.schema.hasColumn('waivers', 'approver')).toBe(false);
    // Each event is told its entry by the last migration, and counts by that.
    const linking = '20261207_recorded_lifts.js';
    await on.knex.migrate.down({ directory, name: linking });
    await on.knex.migrate.up({ directory, name: linking });
    expect((await listWaivers(on.knex)).map(one => one.approvers)).toEqual([
      [
        { person: 'user:default/ana', groups: ['group:default/architects'] },
        { person: 'user:default/bo', groups: ['group:default/architects'] },
      ],
    ]);
  });

  test('requests of before are kept by the service that checked them last, else by who opened them', async () => {
    const name = '20261204_branch_keepers.js';
    await rollbackTo(on.knex, directory, name);
    const runOf = (id: string | undefined, by: string) => ({
      id,
      created_at: '2026-11-20T10:00:00.000Z',
      created_by: by,
      repository: 'larkfield',
      branch: 'b',
      head_commit: 'c0ffee1',
      base_commit: 'ba5e000',
      conclusion: 'undecided',
      facts: '{}',
      summary: '{}',
      result: '{}',
    });
    const requestOf = (id: string | undefined) => ({
      id,
      open_key: id,
      repository: 'larkfield',
      branch: String(id),
      status: 'open',
      head_commit: 'c0ffee1',
      summary: '{}',
      consumers_hit: 0,
      authors: '{"users":[],"unmatched":[]}',
      requesters: '[]',
      sentence: '',
      check_run_id: id,
      created_at: '2026-11-20T10:00:00.000Z',
      updated_at: '2026-11-20T10:00:00.000Z',
    });
    await on
      .knex('check_runs')
      .insert([
        runOf(ids[0], 'service:ci'),
        runOf(ids[1], 'user:default/mallory'),
      ]);
    await on
      .knex('change_requests')
      .insert([requestOf(ids[0]), requestOf(ids[1])]);
    await inTransaction(on.knex, transaction =>
      appendAudit(transaction, [
        {
          at: '2026-11-20T10:00:00.000Z',
          actor: 'user:default/rosa',
          action: 'change-request.opened',
          subject: ids[1] ?? '',
          detail: {},
        },
      ]),
    );
    await migrate(on.knex);
    expect(
      await on.knex('change_requests').select('kept_by').orderBy('id'),
    ).toEqual([{ kept_by: 'service:ci' }, { kept_by: 'user:default/rosa' }]);
  });

  test('what was rejected before stands for its findings, unless it was replaced or used up', async () => {
    const name = '20261201_rejections.js';
    await rollbackTo(on.knex, directory, name);
    const { contract_ref: _, ...lasting } = oldDecision;
    const rejected = {
      ...lasting,
      decision: 'reject',
      fingerprints: '["f1","f2"]',
      subject_kind: 'contract',
      subject_id: 'orders',
      subject_ref: 'api:default/orders',
    };
    await on.knex('decisions').insert([
      { ...rejected, id: ids[0] },
      { ...rejected, id: ids[1], decided_by: 'user:default/bo' },
      {
        ...rejected,
        id: ids[2],
        decision: 'approve',
        decided_by: 'user:default/bo',
        decided_at: '2026-11-20T11:00:00.000Z',
      },
    ]);
    await migrate(on.knex);
    expect(
      await on
        .knex('rejections')
        .select('decision_id', 'subject_id', 'fingerprint')
        .orderBy('fingerprint'),
    ).toEqual(
      ['f1', 'f2'].map(fingerprint => ({
        decision_id: ids[0],
        subject_id: 'orders',
        fingerprint,
      })),
    );
  });
});

/** Takes migrations back until `name` has been. */
async function rollbackTo(
  knex: Knex,
  directory: string,
  name: string,
): Promise<void> {
  for (;;) {
    const [, [undone]] = await knex.migrate.down({ directory });
    if (!undone || String(undone).endsWith(name)) return;
  }
}

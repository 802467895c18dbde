import type { ScorecardSummary } from '@interlock/contract-core';
import { inTransaction } from '@interlock/plugin-store';
import { expect, test } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import { readFirstDays, recordSightings } from './findingSightings';
import { listSnapshots, storeSnapshots } from './scorecardSnapshots';

const finding = (target: string, fingerprint: string) => ({
  target,
  fingerprint,
  ruleId: 'flow-owner-present',
});

const summary = (
  by: ScorecardSummary['by'],
  gold: number,
): ScorecardSummary => ({
  template: 'readiness',
  by,
  ref: by === 'all' ? '' : 'group:default/finance',
  targets: 3,
  levels: { '': 3 - gold, gold },
  belowMinimum: 3 - gold,
});

describeOnDatabases('what governance remembers', on => {
  const sight = (findings: ReturnType<typeof finding>[], day: string) =>
    inTransaction(on.knex, transaction =>
      recordSightings(transaction, findings, day),
    );
  const snapshot = (day: string, summaries: readonly ScorecardSummary[]) =>
    inTransaction(on.knex, transaction =>
      storeSnapshots(transaction, day, summaries),
    );

  test('a finding keeps its first day, gone or not in between', async () => {
    const one = finding('api:default/ledger', 'f1');
    const sameElsewhere = finding('api:default/payroll', 'f1');
    await sight([one, one], '2026-11-01');
    await sight([sameElsewhere], '2026-11-02');
    await sight([one, sameElsewhere], '2026-11-03');
    expect(await readFirstDays(on.knex)).toEqual(
      new Map([
        ['api:default/ledger f1', '2026-11-01'],
        ['api:default/payroll f1', '2026-11-02'],
      ]),
    );
    expect(
      (await on.knex('finding_sightings')).map(row => row.last_seen_on),
    ).toEqual(['2026-11-03', '2026-11-03']);
  });

  test('more findings than fit one statement', async () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      finding('api:default/ledger', `f${index}`),
    );
    await sight(many, '2026-11-01');
    await sight(many, '2026-11-02');
    expect((await readFirstDays(on.knex)).size).toBe(1000);
  });

  test('a day has one snapshot, its last', async () => {
    await snapshot('2026-11-01', [summary('all', 0), summary('owner', 0)]);
    await snapshot('2026-11-02', [summary('all', 1), summary('owner', 1)]);
    await snapshot('2026-11-02', [summary('all', 2)]);
    await snapshot('2026-10-01', [summary('all', 3)]);
    expect(
      await listSnapshots(on.knex, { from: '2026-11-01', by: 'all' }),
    ).toEqual([
      { day: '2026-11-01', summary: summary('all', 0) },
      { day: '2026-11-02', summary: summary('all', 2) },
    ]);
    expect(
      await listSnapshots(on.knex, { from: '2026-11-01', by: 'owner' }),
    ).toEqual([{ day: '2026-11-01', summary: summary('owner', 0) }]);
  });
});

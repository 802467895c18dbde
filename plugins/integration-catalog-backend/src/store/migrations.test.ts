import { expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases';
import { migrate, rollback } from './migrate';

const tables = [
  'audit_entries',
  'audit_head',
  'blobs',
  'change_requests',
  'check_runs',
  'comparisons',
  'contract_versions',
  'decisions',
  'finding_sightings',
  'handed_in_revisions',
  'lint_results',
  'scorecard_snapshots',
  'source_files',
  'sources',
  'waiver_events',
  'waivers',
];

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
});

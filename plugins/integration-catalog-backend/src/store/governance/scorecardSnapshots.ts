import type { ScorecardSummary } from '@interlock/contract-core';
import type { Knex } from 'knex';

/** A summary as it last was on a day. */
export interface ScorecardSnapshot {
  readonly day: string;
  readonly summary: ScorecardSummary;
}

interface SnapshotRow {
  day: string;
  template: string;
  grouped_by: string;
  ref: string;
  targets: number;
  levels: string;
  below_minimum: number;
}

/** Replaces the summaries of a day; those of other days stay as they are. */
export async function storeSnapshots(
  transaction: Knex.Transaction,
  day: string,
  summaries: readonly ScorecardSummary[],
): Promise<void> {
  await transaction<SnapshotRow>('scorecard_snapshots').where({ day }).delete();
  for (const summary of summaries) {
    await transaction<SnapshotRow>('scorecard_snapshots').insert({
      day,
      template: summary.template,
      grouped_by: summary.by,
      ref: summary.ref,
      targets: summary.targets,
      levels: JSON.stringify(summary.levels),
      below_minimum: summary.belowMinimum,
    });
  }
}

/** Snapshots from a day on, oldest first, of one way of grouping. */
export async function listSnapshots(
  database: Knex,
  question: {
    readonly from: string;
    readonly by: ScorecardSummary['by'];
  },
): Promise<readonly ScorecardSnapshot[]> {
  const rows = await database<SnapshotRow>('scorecard_snapshots')
    .where('day', '>=', question.from)
    .where({ grouped_by: question.by })
    .orderBy(['day', 'template', 'ref']);
  return rows.map(row => ({
    day: row.day,
    summary: {
      template: row.template,
      by: question.by,
      ref: row.ref,
      targets: row.targets,
      levels: JSON.parse(row.levels),
      belowMinimum: row.below_minimum,
    },
  }));
}

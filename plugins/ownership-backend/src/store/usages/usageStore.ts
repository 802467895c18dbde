import type { FieldUsage, LineageEdge } from '@interlock/contract-core';
import { inTransaction } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import { fieldKeyOf, indexed, lastStepOf, tieOf } from './usageKeys';

/** Rows that are written by one statement; SQLite takes 500 as Knex writes them. */
const rowsAtOnce = 400;

const stateId = 1;

/** The commits that the stored usages are of; null before the first. */
export async function storedCommits(database: Knex): Promise<string | null> {
  const row: { readonly commits: string } | undefined = await database(
    'usage_state',
  )
    .where('id', stateId)
    .first('commits');
  return row?.commits ?? null;
}

/**
 * Puts usages and edges of `commits` in the place of what is stored, in one
 * transaction; nothing where they are there already.
 */
export async function storeUsages(
  database: Knex,
  commits: string,
  usages: readonly FieldUsage[],
  edges: readonly LineageEdge[],
): Promise<void> {
  if ((await storedCommits(database)) === commits) return;
  await inTransaction(database, async transaction => {
    await transaction('usage_state')
      .insert({ id: stateId, commits })
      .onConflict('id')
      .merge();
    await transaction('field_usages').delete();
    await transaction('lineage_edges').delete();
    await insertAll(transaction, 'field_usages', usages.map(usageRow));
    await insertAll(transaction, 'lineage_edges', edges.map(edgeRow));
  });
}

async function insertAll(
  transaction: Knex.Transaction,
  table: string,
  rows: readonly object[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await transaction(table).insert(rows.slice(at, at + rowsAtOnce));
  }
}

/** A usage as it is stored. */
export function usageRow(usage: FieldUsage) {
  return {
    field_key: fieldKeyOf(usage),
    last_step: lastStepOf(usage.path),
    attribute: indexed(usage.attribute),
    body: JSON.stringify(usage),
  };
}

/** An edge as it is stored. */
export function edgeRow(edge: LineageEdge) {
  return {
    from_key: fieldKeyOf(edge.from),
    to_key: fieldKeyOf(edge.to),
    from_tie: tieOf(edge.from),
    to_tie: tieOf(edge.to),
    body: JSON.stringify(edge),
  };
}

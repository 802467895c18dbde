import type { ContractId } from '@interlock/contract-core';
import type { Knex } from 'knex';

interface AliasRow {
  alias: string;
  contract_id: ContractId;
}

/** Tables that name a contract, each with the column that holds its id. */
const keyed = [
  ['contract_versions', 'contract_id'],
  ['handed_in_revisions', 'contract_id'],
  ['change_request_subjects', 'subject_id'],
  ['decisions', 'subject_id'],
  ['rejections', 'subject_id'],
  ['waivers', 'target_id'],
  ['finding_sightings', 'target'],
  ['comparisons', 'contract_id'],
  ['lint_results', 'contract_id'],
] as const;

/** Names that contracts had before, by contract id. */
export async function readFormerNames(
  database: Knex,
): Promise<ReadonlyMap<ContractId, readonly string[]>> {
  const rows = await database<AliasRow>('contract_aliases').orderBy('alias');
  const names = new Map<ContractId, string[]>();
  for (const { alias, contract_id } of rows) {
    names.set(contract_id, [...(names.get(contract_id) ?? []), alias]);
  }
  return names;
}

/** The contract that is remembered under a name; null where none is. */
export async function findByFormerName(
  database: Knex,
  alias: string,
): Promise<ContractId | null> {
  const row = await database<AliasRow>('contract_aliases')
    .where({ alias })
    .first();
  return row?.contract_id ?? null;
}

/**
 * Keeps `ref` as the name that a contract has now, and the ones before as names
 * it is remembered under. What was kept under the ref itself, from when the
 * entity stated no id, belongs to the id from now on. Gives back the names that
 * the contract had and does not have any more.
 */
export async function nameContract(
  transaction: Knex.Transaction,
  { id, ref }: { readonly id: ContractId; readonly ref: string },
): Promise<readonly string[]> {
  const renamed = await transaction('contract_versions')
    .where({ contract_id: id })
    .whereNot({ contract_ref: ref })
    .distinct('contract_ref');
  for (const { contract_ref: alias } of renamed) {
    await remember(transaction, { alias, contract_id: id });
  }
  await transaction('contract_versions')
    .where({ contract_id: id })
    .whereNot({ contract_ref: ref })
    .update({ contract_ref: ref });
  const adopted = id !== ref && (await adopt(transaction, ref, id));
  const former = renamed.map(row => String(row.contract_ref));
  return adopted ? [...former, ref] : former;
}

/** Moves everything that is kept under a former key to the id. */
async function adopt(
  transaction: Knex.Transaction,
  former: string,
  id: ContractId,
): Promise<boolean> {
  const kept = await transaction('contract_versions')
    .where({ contract_id: former })
    .first('digest');
  if (!kept) return false;
  // A version that both keys have stays once, under the id.
  await transaction('contract_versions')
    .where({ contract_id: former })
    .whereIn(
      'digest',
      transaction('contract_versions')
        .select('digest')
        .where({ contract_id: id }),
    )
    .delete();
  await dropRepeated(transaction, 'change_request_subjects', 'subject_id', {
    former,
    id,
  });
  await dropRepeated(transaction, 'handed_in_revisions', 'contract_id', {
    former,
    id,
  });
  for (const table of ['comparisons', 'lint_results']) {
    // Results can be made again, and those of both keys would clash.
    await transaction(table).where({ contract_id: id }).delete();
  }
  for (const [table, column] of keyed) {
    await transaction(table)
      .where({ [column]: former })
      .update({ [column]: id });
  }
  await remember(transaction, { alias: former, contract_id: id });
  return true;
}

/** A request that knows the contract under both keys keeps what it has under the id. */
async function dropRepeated(
  transaction: Knex.Transaction,
  table: string,
  column: string,
  { former, id }: { readonly former: string; readonly id: ContractId },
): Promise<void> {
  await transaction(table)
    .where({ [column]: former })
    .whereIn(
      'change_request_id',
      transaction(table)
        .select('change_request_id')
        .where({ [column]: id }),
    )
    .delete();
}

/** A name that another contract is remembered under goes to the latest one. */
async function remember(
  transaction: Knex.Transaction,
  row: AliasRow,
): Promise<void> {
  await transaction<AliasRow>('contract_aliases')
    .insert(row)
    .onConflict('alias')
    .merge();
}

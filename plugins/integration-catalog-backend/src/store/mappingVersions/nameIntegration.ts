import type { Knex } from 'knex';

/** Tables that name a subject, each with the columns that hold kind and id. */
const keyed = [
  ['change_request_subjects', 'kind', 'subject_id'],
  ['decisions', 'subject_kind', 'subject_id'],
  ['rejections', 'subject_kind', 'subject_id'],
] as const;

/**
 * Keeps `ref` as the name that an integration has now. What was kept of its sheet
 * under the ref itself, from when the entity stated no id, belongs to the id from
 * now on. Gives back the names that it had and does not have any more.
 */
export async function nameIntegration(
  transaction: Knex.Transaction,
  { id, ref }: { readonly id: string; readonly ref: string },
): Promise<readonly string[]> {
  const renamed = await transaction('mapping_versions')
    .where({ integration_id: id })
    .whereNot({ integration_ref: ref })
    .distinct('integration_ref');
  await transaction('mapping_versions')
    .where({ integration_id: id })
    .whereNot({ integration_ref: ref })
    .update({ integration_ref: ref });
  const former = renamed.map(row => String(row.integration_ref));
  const adopted = id !== ref && (await adopt(transaction, ref, id));
  return adopted ? [...former, ref] : former;
}

async function adopt(
  transaction: Knex.Transaction,
  former: string,
  id: string,
): Promise<boolean> {
  const kept = await transaction('mapping_versions')
    .where({ integration_id: former })
    .first('digest');
  if (!kept) return false;
  // A version that both keys have stays once, under the id.
  await transaction('mapping_versions')
    .where({ integration_id: former })
    .whereIn(
      'digest',
      transaction('mapping_versions')
        .select('digest')
        .where({ integration_id: id }),
    )
    .delete();
  await transaction('mapping_versions')
    .where({ integration_id: former })
    .update({ integration_id: id });
  await transaction('change_request_subjects')
    .where({ kind: 'mapping', subject_id: former })
    .whereIn(
      'change_request_id',
      transaction('change_request_subjects')
        .select('change_request_id')
        .where({ kind: 'mapping', subject_id: id }),
    )
    .delete();
  for (const [table, kind, column] of keyed) {
    await transaction(table)
      .where({ [kind]: 'mapping', [column]: former })
      .update({ [column]: id });
  }
  return true;
}

import { databaseSeconds } from '@interlock/plugin-store';
import type { Knex } from 'knex';

/** What one replica sees of a source in its own copy of the repository. */
export interface SeenCommit {
  readonly source: string;
  readonly replica: string;
  /** Null where it cannot read the source, or there is no git. */
  readonly commit: string | null;
  /** Empty, or why this is not what is in force. */
  readonly note: string;
}

/** With the seconds since it looked, by the clock of the database. */
export interface AgedCommit extends SeenCommit {
  readonly age: number;
}

interface ReplicaRow {
  source: string;
  replica: string;
  commit: string | null;
  note: string;
  seen_at: number;
}

const table = 'source_replicas';

/** Seconds after which what is still so is written again. */
const renewedEvery = 30;

/** Seconds after which a replica that no longer looks is forgotten. */
const forgottenAfter = 24 * 60 * 60;

/** Keeps what a replica sees; true where it is something new. */
export async function noteSeenCommit(
  database: Knex,
  seen: SeenCommit,
): Promise<boolean> {
  const { source, replica } = seen;
  const [present] = await agedRows(database, { source, replica });
  const isNew =
    !present || present.commit !== seen.commit || present.note !== seen.note;
  if (!isNew && present.age < renewedEvery) return false;
  const now = databaseSeconds(database);
  await database(table)
    .insert({ ...seen, seen_at: now })
    .onConflict(['source', 'replica'])
    .merge();
  await database(table)
    .where('seen_at', '<', database.raw('? - ?', [now, forgottenAfter]))
    .delete();
  return isNew;
}

/** What all replicas see, by source and name. */
export async function listSeenCommits(
  database: Knex,
): Promise<readonly AgedCommit[]> {
  return agedRows(database, {});
}

async function agedRows(
  database: Knex,
  where: Partial<Pick<ReplicaRow, 'source' | 'replica'>>,
): Promise<readonly AgedCommit[]> {
  const rows: readonly (ReplicaRow & { age: number | string })[] =
    await database(table)
      .select('source', 'replica', 'commit', 'note')
      .select(
        database.raw('? - ?? as age', [databaseSeconds(database), 'seen_at']),
      )
      .where(where)
      .orderBy(['source', 'replica']);
  return rows.map(({ source, replica, commit, note, age }) => ({
    source,
    replica,
    commit,
    note,
    age: Number(age),
  }));
}

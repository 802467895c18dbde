import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { inTransaction, migrateDown, migrateUp } from '@interlock/plugin-store';
import type { Knex } from 'knex';

/** The state of a source that stands in the catalog. */
export interface TakenState {
  /** The ref that it was read from. */
  readonly ref: string;
  /** The commit, or the digest of the files where there is no git. */
  readonly state: string;
  /** Whether another replica applied at the same time, so nobody knows. */
  readonly doubted: boolean;
}

/** Rows of one statement; SQLite takes a thousand values. */
const rowsAtOnce = 400;

/** The catalog's own tables lie in the same database, and keep their own record. */
const migrations = {
  directory: resolvePackagePath(
    '@interlock/plugin-catalog-backend-module-integration-model',
    'migrations',
  ),
  tableName: 'interlock_knex_migrations',
};

export const migrateTakenStates = (database: Knex): Promise<void> =>
  migrateUp(database, migrations);

export const rollbackTakenStates = (database: Knex): Promise<void> =>
  migrateDown(database, migrations);

/** What of the sources stands in the catalog, as all replicas know it. */
export class TakenStates {
  constructor(private readonly database: Knex) {}

  async of(source: string): Promise<TakenState | null> {
    const row = await this.database('interlock_taken_states')
      .where({ source })
      .first();
    return row === undefined
      ? null
      : { ref: row.ref, state: row.state, doubted: Boolean(row.doubted) };
  }

  /** Whether a commit was in the catalog, or came before one that was. */
  async hasTaken(source: string, commit: string): Promise<boolean> {
    const row = await this.database('interlock_taken_commits')
      .where({ source, commit })
      .first('commit');
    return row !== undefined;
  }

  /**
   * Notes what was applied after `seen` was read. Where another replica noted
   * something since, its state stays and is doubted: what of both the catalog
   * took last, only applying again can tell.
   *
   * @param commits - The commit and those that it came from.
   */
  async note(
    source: string,
    seen: TakenState | null,
    { ref, state }: Pick<TakenState, 'ref' | 'state'>,
    commits: readonly string[],
  ): Promise<void> {
    await inTransaction(this.database, async transaction => {
      const states = () => transaction('interlock_taken_states');
      if (seen === null) {
        await states()
          .insert({ source, ref: '', state: '', doubted: true })
          .onConflict('source')
          .ignore();
      }
      const noted = await states()
        .where({ source, state: seen?.state ?? '' })
        .update({ ref, state, doubted: false });
      if (noted === 0)
        await states().where({ source }).update({ doubted: true });
      for (let at = 0; at < commits.length; at += rowsAtOnce) {
        await transaction('interlock_taken_commits')
          .insert(
            commits
              .slice(at, at + rowsAtOnce)
              .map(commit => ({ source, commit })),
          )
          .onConflict(['source', 'commit'])
          .ignore();
      }
    });
  }
}

import type { Knex } from 'knex';
import { isPostgres } from './databaseClock';

export interface Migrations {
  /** Folder of the migration files. */
  readonly directory: string;
  /** Where it is noted what has run; Knex's own table where it is missing. */
  readonly tableName?: string;
}

/** Any two numbers; all plugins of a database wait for this one lock. */
const migrationLock = [1_229_870_156, 1] as const;

/**
 * Brings the tables up to date. Replicas that start together take turns: Knex's
 * own lock makes the second one fail instead of wait, and does not cover that
 * its tables are made.
 */
export async function migrateUp(
  database: Knex,
  migrations: Migrations,
): Promise<void> {
  await inTurn(database, async () => {
    try {
      await database.migrate.latest({ ...migrations });
    } catch (error) {
      throw explained(error, migrations);
    }
  });
}

/** Takes every migration back. */
export async function migrateDown(
  database: Knex,
  migrations: Migrations,
): Promise<void> {
  await inTurn(database, async () => {
    await database.migrate.rollback({ ...migrations }, true);
  });
}

/** PostgreSQL lets go of the lock by itself when the process that holds it dies. */
async function inTurn(
  database: Knex,
  work: () => Promise<void>,
): Promise<void> {
  if (!isPostgres(database)) {
    await work();
    return;
  }
  await database.transaction(async transaction => {
    await transaction.raw('select pg_advisory_xact_lock(?, ?)', [
      ...migrationLock,
    ]);
    await work();
  });
}

function explained(error: unknown, { tableName }: Migrations): unknown {
  if (!(error instanceof Error)) return error;
  const table = tableName ?? 'knex_migrations';
  if (/already locked/u.test(error.message)) {
    return new Error(
      `A process that was stopped amid a migration left its mark in the table ${table}_lock, so nothing is migrated. See that no other replica is migrating, restore the database if the migration was half done, and run: update ${table}_lock set is_locked = 0;`,
      { cause: error },
    );
  }
  const missing = /following files are missing: (.*)$/u.exec(error.message);
  if (missing) {
    return new Error(
      `The database was migrated by a newer version of the portal (${missing[1]}). Start that version, or restore the database from before.`,
      { cause: error },
    );
  }
  return error;
}

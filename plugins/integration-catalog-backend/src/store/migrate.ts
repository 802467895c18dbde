import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  findUnknownMigrations,
  migrateDown,
  migrateUp,
} from '@interlock/plugin-store';
import type { Knex } from 'knex';

const migrations = {
  directory: resolvePackagePath(
    '@interlock/plugin-integration-catalog-backend',
    'migrations',
  ),
};

/** Brings the tables up to date. */
export async function migrate(database: Knex): Promise<void> {
  await migrateUp(database, migrations);
}

/** Takes every migration back. */
export async function rollback(database: Knex): Promise<void> {
  await migrateDown(database, migrations);
}

/** Migrations of a newer version, which has changed the tables under this one. */
export async function newerMigrations(
  database: Knex,
): Promise<readonly string[]> {
  return findUnknownMigrations(database, migrations);
}

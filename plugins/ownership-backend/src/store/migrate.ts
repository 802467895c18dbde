import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { migrateDown, migrateUp } from '@interlock/plugin-store';
import type { Knex } from 'knex';

const migrations = {
  directory: resolvePackagePath(
    '@interlock/plugin-ownership-backend',
    'migrations',
  ),
  // Plugins of one database keep apart what has run.
  tableName: 'ownership_migrations',
};

/** Brings the tables up to date. */
export async function migrate(database: Knex): Promise<void> {
  await migrateUp(database, migrations);
}

/** Takes every migration back. */
export async function rollback(database: Knex): Promise<void> {
  await migrateDown(database, migrations);
}

import { readdir } from 'node:fs/promises';
import type { Knex } from 'knex';
import type { Migrations } from './migrations';

/**
 * Migrations that the database has had and this process does not know: a newer
 * version has changed the tables under it. Sorted by name.
 */
export async function findUnknownMigrations(
  database: Knex,
  { directory, tableName = 'knex_migrations' }: Migrations,
): Promise<readonly string[]> {
  const known = new Set(await readdir(directory));
  const rows = await database(tableName).orderBy('name').select('name');
  return rows.map(row => String(row.name)).filter(name => !known.has(name));
}

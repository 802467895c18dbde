import type { Knex } from 'knex';

/**
 * Seconds since 1970 by the clock of the database: the one clock that replicas
 * share. On SQLite there is one machine and so one clock anyway.
 */
export function databaseSeconds(database: Knex): Knex.Raw {
  return isPostgres(database)
    ? database.raw('floor(extract(epoch from clock_timestamp()))::bigint')
    : database.raw('unixepoch()');
}

export function isPostgres(database: Knex): boolean {
  return database.client.config.client === 'pg';
}

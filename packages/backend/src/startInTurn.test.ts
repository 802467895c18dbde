import { ConfigReader } from '@backstage/config';
import { expect, it } from 'vitest';
import { postgresConnection } from './startInTurn';

const connectionOf = (database: object) =>
  postgresConnection(
    new ConfigReader({ backend: { database: { ...database } } }),
  );

it('takes the turn on the server that Backstage is told, and none on SQLite', () => {
  expect([
    connectionOf({ client: 'better-sqlite3', connection: ':memory:' }),
    connectionOf({ client: 'pg', connection: 'postgresql://db/one' }),
    connectionOf({ client: 'pg', connection: { host: 'db', port: 5432 } }),
    connectionOf({
      client: 'pg',
      connection: { host: 'db', database: 'portal' },
    }),
  ]).toEqual([
    null,
    'postgresql://db/one',
    { database: 'postgres', host: 'db', port: 5432 },
    { database: 'portal', host: 'db' },
  ]);
});

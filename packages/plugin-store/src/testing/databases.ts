import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import createKnex from 'knex';
import type { Knex } from 'knex';

/** A real database of its own for one test. */
export interface TestDatabase {
  readonly knex: Knex;
  /**
   * The connections of a replica. On SQLite the same ones: it serves a single
   * process, and a second connection in it would block the thread it waits for.
   */
  connectAgain(): Knex;
  remove(): Promise<void>;
}

export interface DatabaseKind {
  readonly name: string;
  /** Empty, or why tests on this kind cannot run here. */
  readonly missing: string;
  create(): Promise<TestDatabase>;
}

const postgres = process.env.INTERLOCK_TEST_POSTGRES ?? '';

/** The databases that stores are tested on. */
export const databaseKinds: readonly DatabaseKind[] = [
  { name: 'SQLite', missing: '', create: createSqlite },
  {
    name: 'PostgreSQL',
    missing: postgres ? '' : 'skipped: INTERLOCK_TEST_POSTGRES is not set',
    create: createPostgres,
  },
];

async function createSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'plugin-store-'));
  const connect = () =>
    createKnex({
      client: 'better-sqlite3',
      connection: { filename: join(folder, 'plugin.sqlite') },
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    });
  return withCleaning(connect, () => rm(folder, { recursive: true }));
}

async function createPostgres(): Promise<TestDatabase> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  const administrator = createKnex({ client: 'pg', connection: postgres });
  await administrator.raw('create schema ??', [schema]);
  const connect = () =>
    createKnex({
      client: 'pg',
      connection: postgres,
      searchPath: [schema],
      pool: { min: 0, max: 5 },
    });
  return withCleaning(connect, async () => {
    await administrator.raw('drop schema ?? cascade', [schema]);
    await administrator.destroy();
  });
}

function withCleaning(
  connect: () => Knex,
  clean: () => Promise<void>,
): TestDatabase {
  const connections: Knex[] = [];
  const connectAgain = () => {
    const knex = connect();
    connections.push(knex);
    return knex;
  };
  const knex = connectAgain();
  return {
    knex,
    connectAgain: () =>
      knex.client.config.client === 'pg' ? connectAgain() : knex,
    remove: async () => {
      for (const knex of connections) {
        await knex.destroy();
      }
      await clean();
    },
  };
}

import type { Knex } from 'knex';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { databaseKinds, type TestDatabase } from './databases';

/** What a test on a database works with. */
export interface OnDatabase {
  readonly knex: Knex;
  connectAgain(): Knex;
}

/** Tests that run on every database, and say which one was left out. */
export type DescribeOnDatabases = (
  name: string,
  tests: (on: OnDatabase) => void,
) => void;

/**
 * For the stores of one plugin, whose tables `prepare` makes: a fresh database
 * for each test, or one for all of them where a started backend is shared.
 */
export function onDatabasesOf(
  prepare: (database: Knex) => Promise<void>,
  freshFor: 'each-test' | 'all-tests' = 'each-test',
): DescribeOnDatabases {
  const [before, after] =
    freshFor === 'each-test' ? [beforeEach, afterEach] : [beforeAll, afterAll];
  return (name, tests) => {
    for (const kind of databaseKinds) {
      const suffix = kind.missing ? ` (${kind.missing})` : '';
      describe.skipIf(kind.missing !== '')(
        `${name} on ${kind.name}${suffix}`,
        () => {
          let database: TestDatabase;
          before(async () => {
            database = await kind.create();
            await prepare(database.knex);
          });
          after(() => database.remove());
          tests({
            get knex() {
              return database.knex;
            },
            connectAgain: () => database.connectAgain(),
          });
        },
      );
    }
  };
}

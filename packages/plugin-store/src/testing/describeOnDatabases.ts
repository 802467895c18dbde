import type { Knex } from 'knex';
import { afterEach, beforeEach, describe } from 'vitest';
import { databaseKinds, type TestDatabase } from './databases';

/** What a test on a database works with; fresh for each test. */
export interface OnDatabase {
  readonly knex: Knex;
  connectAgain(): Knex;
}

/** Tests that run on every database, and say which one was left out. */
export type DescribeOnDatabases = (
  name: string,
  tests: (on: OnDatabase) => void,
) => void;

/** For the stores of one plugin, whose tables `prepare` makes. */
export function onDatabasesOf(
  prepare: (database: Knex) => Promise<void>,
): DescribeOnDatabases {
  return (name, tests) => {
    for (const kind of databaseKinds) {
      const suffix = kind.missing ? ` (${kind.missing})` : '';
      describe.skipIf(kind.missing !== '')(
        `${name} on ${kind.name}${suffix}`,
        () => {
          let database: TestDatabase;
          beforeEach(async () => {
            database = await kind.create();
            await prepare(database.knex);
          });
          afterEach(() => database.remove());
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

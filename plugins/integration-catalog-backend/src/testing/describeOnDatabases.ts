import type { Knex } from 'knex';
import { afterEach, beforeEach, describe } from 'vitest';
import { migrate } from '../store/migrate';
import { databaseKinds, type TestDatabase } from './databases';

/** What a test on a database works with; fresh for each test. */
export interface OnDatabase {
  readonly knex: Knex;
  connectAgain(): Knex;
}

/** Runs the same tests on every database, and says which one was left out. */
export function describeOnDatabases(
  name: string,
  tests: (on: OnDatabase) => void,
): void {
  for (const kind of databaseKinds) {
    const suffix = kind.missing ? ` (${kind.missing})` : '';
    describe.skipIf(kind.missing !== '')(
      `${name} on ${kind.name}${suffix}`,
      () => {
        let database: TestDatabase;
        beforeEach(async () => {
          database = await kind.create();
          await migrate(database.knex);
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
}

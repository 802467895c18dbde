import type { Knex } from 'knex';

const attempts = 6;

/** Codes of PostgreSQL and SQLite that a second attempt can get past. */
const passing = new Set([
  '23505', // unique_violation: somebody else inserted the row just now
  '40001', // serialization_failure
  '40P01', // deadlock_detected
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_CONSTRAINT_UNIQUE',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
]);

/**
 * Runs `work` in one transaction, and again from the start when it lost a race
 * against another writer. `work` must use only the transaction it is given: on
 * SQLite there is one connection, and a query beside it would wait forever.
 */
export async function inTransaction<Result>(
  database: Knex,
  work: (transaction: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.transaction(work);
    } catch (error) {
      if (attempt === attempts || !lostRace(error)) {
        throw error;
      }
      await new Promise(resolve => setTimeout(resolve, attempt * 15));
    }
  }
}

function lostRace(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    passing.has(error.code)
  );
}

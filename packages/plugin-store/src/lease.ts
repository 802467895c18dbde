import type { Knex } from 'knex';
import { databaseSeconds } from './databaseClock';

/** What the lease of a process that was killed costs, at most. */
const heldForSeconds = 60;

/** Milliseconds; two renewals may fail before the lease is lost. */
const renewedEvery = 20_000;

export interface Lease {
  /** What may be done by one process at a time. */
  readonly name: string;
  /** A name of its own for each started process. */
  readonly holder: string;
  /** Milliseconds between renewals; 20 seconds where it is missing. */
  readonly renewedEvery?: number;
}

interface LeaseRow {
  name: string;
  holder: string;
  /** Seconds since 1970 by the clock of the database. */
  expires_at: number;
}

const table = 'leases';

/**
 * Does `work` while no other process does it, and not at all where another one
 * holds the lease. The lease is renewed meanwhile and given back at the end, so
 * a killed process holds it for a minute at most, however long the work takes.
 * The signal is aborted when the lease is lost: somebody else may have begun.
 */
export async function underLease(
  database: Knex,
  lease: Lease,
  work: (lost: AbortSignal) => Promise<void>,
): Promise<void> {
  if (!(await take(database, lease))) return;
  const lost = new AbortController();
  let renewing: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    renewing = renewing.then(async () => {
      // A database that does not answer may well have given the lease away.
      const renewed = await renew(database, lease).catch(() => false);
      if (!renewed) lost.abort(new Error(`The lease ${lease.name} is lost.`));
    });
  }, lease.renewedEvery ?? renewedEvery);
  try {
    await work(lost.signal);
  } finally {
    clearInterval(timer);
    await renewing;
    await giveBack(database, lease);
  }
}

async function take(database: Knex, lease: Lease): Promise<boolean> {
  const { name, holder } = lease;
  await database<LeaseRow>(table)
    .insert({ name, holder: '', expires_at: 0 })
    .onConflict('name')
    .ignore();
  const taken = await database(table)
    .where({ name })
    .where('expires_at', '<=', databaseSeconds(database))
    .update({ holder, expires_at: expiry(database) });
  return taken === 1;
}

async function renew(database: Knex, lease: Lease): Promise<boolean> {
  const { name, holder } = lease;
  const renewed = await database(table)
    .where({ name, holder })
    .update({ expires_at: expiry(database) });
  return renewed === 1;
}

async function giveBack(database: Knex, lease: Lease): Promise<void> {
  const { name, holder } = lease;
  await database(table).where({ name, holder }).update({ expires_at: 0 });
}

function expiry(database: Knex): Knex.Raw {
  return database.raw('? + ?', [databaseSeconds(database), heldForSeconds]);
}

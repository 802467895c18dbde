import createKnex from 'knex';

/** Any two numbers; every replica that starts waits for this one lock. */
const startLock = [1_229_870_156, 2] as const;

export interface StartTurn {
  end(): Promise<void>;
}

/**
 * Waits until no other replica of this PostgreSQL is starting. Plugins of others
 * make their databases and tables as if they were alone, and two that start
 * together on an empty server break each other. The lock belongs to a connection
 * of its own, so a replica that dies while it starts gives it back.
 */
export async function waitForStartTurn(
  connection: string | object,
): Promise<StartTurn> {
  const database = createKnex({
    client: 'pg',
    connection,
    // The one connection that holds the lock is never closed for being idle.
    pool: { min: 1, max: 1 },
  });
  try {
    await database.raw('select pg_advisory_lock(?, ?)', [...startLock]);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return { end: () => database.destroy() };
}

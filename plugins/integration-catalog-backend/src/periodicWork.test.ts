import { mockServices } from '@backstage/backend-test-utils';
import { databaseSeconds, underLease } from '@interlock/plugin-store';
import { expect, test } from 'vitest';
import { schedulePeriodicWork } from './periodicWork';
import { describeOnDatabases } from './testing/describeOnDatabases';

const schedule = { frequency: { seconds: 10 }, timeout: { minutes: 30 } };

describeOnDatabases('work that is done periodically', on => {
  /** A replica that has scheduled the work. */
  async function replica(
    name: string,
    run: (signal: AbortSignal) => Promise<void>,
  ) {
    const scheduler = mockServices.scheduler();
    const hooks: (() => void | Promise<void>)[] = [];
    await schedulePeriodicWork(
      {
        scheduler,
        lifecycle: { addShutdownHook: hook => hooks.push(hook) },
        database: name === 'first' ? on.knex : on.connectAgain(),
        replica: name,
      },
      { id: 'refresh', schedule, run },
    );
    return {
      turn: () => scheduler.triggerTask('refresh'),
      stop: async () => {
        for (const hook of hooks) {
          await hook();
        }
      },
    };
  }

  /** Work that goes on until it is asked to end. */
  function endless() {
    let begin = () => {};
    const begun = new Promise<void>(resolve => {
      begin = resolve;
    });
    const run = (signal: AbortSignal) =>
      new Promise<void>(resolve => {
        begin();
        signal.addEventListener('abort', () => resolve());
      });
    return { begun, run };
  }

  test('is asked to end when the process stops amid it, and another replica goes on at once', async () => {
    const { begun, run } = endless();
    const first = await replica('first', run);
    let turns = 0;
    const second = await replica('second', async () => {
      turns += 1;
    });
    const turn = first.turn();
    await begun;
    await second.turn();
    expect(turns).toBe(0);
    await first.stop();
    await turn;
    await second.turn();
    expect(turns).toBe(1);
  });

  test('goes on elsewhere once the lease of a killed process is over, a minute at most', async () => {
    let left = 0;
    let turns = 0;
    const second = await replica('second', async () => {
      turns += 1;
      left = await secondsLeft();
    });
    await on.knex('leases').insert({
      name: 'refresh',
      holder: 'killed',
      expires_at: 4_000_000_000,
    });
    await second.turn();
    expect(turns).toBe(0);
    await on.knex('leases').update({ expires_at: 1 });
    await second.turn();
    expect(turns).toBe(1);
    expect(left).toBeLessThanOrEqual(60);
    expect(left).toBeGreaterThan(0);
  });

  async function secondsLeft(): Promise<number> {
    const row = await on
      .knex('leases')
      .first(
        on.knex.raw('expires_at - ? as ??', [databaseSeconds(on.knex), 'left']),
      );
    return Number(row.left);
  }

  test('ends when the lease was given to another process', async () => {
    const { begun, run } = endless();
    const lease = { name: 'refresh', holder: 'first', renewedEvery: 1 };
    const work = underLease(on.knex, lease, run);
    await begun;
    await on.knex('leases').update({ holder: 'second' });
    await work;
    // What is not ours is not given back.
    expect(await on.knex('leases').first('holder')).toEqual({
      holder: 'second',
    });
    expect(await secondsLeft()).toBeGreaterThan(0);
  });

  test('begins nothing while the process stops', async () => {
    let turns = 0;
    const first = await replica('first', async () => {
      turns += 1;
    });
    await first.turn();
    await first.stop();
    await first.turn();
    expect(turns).toBe(1);
  });
});

import { mockServices } from '@backstage/backend-test-utils';
import { describe, expect, it } from 'vitest';
import { schedulePeriodicWork } from './periodicWork';

const schedule = { frequency: { seconds: 10 }, timeout: { minutes: 30 } };

async function scheduled(run: (signal: AbortSignal) => Promise<void>) {
  const scheduler = mockServices.scheduler();
  const cancelled: string[] = [];
  const hooks: (() => void | Promise<void>)[] = [];
  await schedulePeriodicWork(
    {
      scheduler: {
        scheduleTask: task => scheduler.scheduleTask(task),
        cancelTask: async id => {
          cancelled.push(id);
          await scheduler.cancelTask(id);
        },
      },
      lifecycle: { addShutdownHook: hook => hooks.push(hook) },
    },
    { id: 'refresh', schedule, run },
  );
  return {
    cancelled,
    trigger: () => scheduler.triggerTask('refresh'),
    stop: async () => {
      for (const hook of hooks) {
        await hook();
      }
    },
  };
}

describe('work that is done periodically', () => {
  it('is asked to end and gives its lock back when the process stops amid it', async () => {
    const events: string[] = [];
    const work = await scheduled(
      signal =>
        new Promise(resolve => {
          events.push('begun');
          signal.addEventListener('abort', () => {
            events.push('ended');
            resolve();
          });
        }),
    );
    const triggered = work.trigger();
    await work.stop();
    expect(events).toEqual(['begun', 'ended']);
    expect(work.cancelled).toEqual(['refresh']);
    await triggered;
  });

  it('has no lock to give back between two runs, and begins none while stopping', async () => {
    let runs = 0;
    const work = await scheduled(async () => {
      runs += 1;
    });
    await work.trigger();
    await work.stop();
    await work.trigger();
    expect(runs).toBe(1);
    expect(work.cancelled).toEqual([]);
  });
});

import type {
  LifecycleService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { underLease } from '@interlock/plugin-store';
import type { Knex } from 'knex';

export interface PeriodicWork {
  readonly id: string;
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  /** Ends soon after the signal is aborted. */
  run(signal: AbortSignal): Promise<void>;
}

/**
 * Schedules work that one replica does at a time. Each replica asks for its turn
 * at every tick, and a renewed lease decides: the scheduler's own lock would stay
 * with a killed process until the schedule's timeout, which has to be long.
 */
export async function schedulePeriodicWork(
  services: {
    readonly scheduler: Pick<SchedulerService, 'scheduleTask'>;
    readonly lifecycle: Pick<LifecycleService, 'addShutdownHook'>;
    readonly database: Knex;
    /** Names this process among the replicas. */
    readonly replica: string;
  },
  work: PeriodicWork,
): Promise<void> {
  const { database, replica } = services;
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  services.lifecycle.addShutdownHook(async () => {
    stopping.abort();
    await running?.catch(() => {
      // The scheduler has logged it: it awaits the same promise.
    });
  });
  await services.scheduler.scheduleTask({
    ...work.schedule,
    scope: 'local',
    id: work.id,
    fn: async signal => {
      if (stopping.signal.aborted) {
        return;
      }
      running = underLease(database, { name: work.id, holder: replica }, lost =>
        work.run(AbortSignal.any([signal, stopping.signal, lost])),
      );
      try {
        await running;
      } finally {
        running = null;
      }
    },
  });
}

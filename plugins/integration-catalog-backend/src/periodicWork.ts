import type {
  LifecycleService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';

export interface PeriodicWork {
  readonly id: string;
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  /** Ends soon after the signal is aborted. */
  run(signal: AbortSignal): Promise<void>;
}

/**
 * Schedules work that one replica does at a time, and gives its lock back when
 * the process is stopped amid it. The scheduler itself keeps the lock of a
 * stopped process until the schedule's timeout, so that after a restart the
 * work would rest that long.
 */
export async function schedulePeriodicWork(
  services: {
    readonly scheduler: Pick<SchedulerService, 'scheduleTask' | 'cancelTask'>;
    readonly lifecycle: Pick<LifecycleService, 'addShutdownHook'>;
  },
  work: PeriodicWork,
): Promise<void> {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  services.lifecycle.addShutdownHook(async () => {
    stopping.abort();
    const interrupted = running;
    if (interrupted !== null) {
      await services.scheduler.cancelTask(work.id);
      await interrupted.catch(() => {
        // The scheduler has logged it: it awaits the same promise.
      });
    }
  });
  await services.scheduler.scheduleTask({
    ...work.schedule,
    id: work.id,
    fn: async signal => {
      if (stopping.signal.aborted) {
        return;
      }
      running = work.run(AbortSignal.any([signal, stopping.signal]));
      try {
        await running;
      } finally {
        running = null;
      }
    },
  });
}

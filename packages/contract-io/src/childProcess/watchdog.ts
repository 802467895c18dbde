import { Worker } from 'node:worker_threads';

/** How a child that used up its processor time ends; terminates without a core file. */
export const cpuLimitSignal = 'SIGVTALRM';

const checkEveryMilliseconds = 50;

/**
 * Runs beside the child's main thread, which a hostile document can keep busy
 * for hours (a regular expression, a walk over shared nodes), so nothing on the
 * main thread could notice. Plain JavaScript in a string, because a worker file
 * would have to be found again in every bundle.
 */
const watchdogSource = `
const { workerData } = require('node:worker_threads');
const deadline = new Int32Array(workerData.deadline);
setInterval(() => {
  if (process.ppid !== workerData.parent) process.kill(process.pid, 'SIGKILL');
  const limit = Atomics.load(deadline, 0);
  if (limit === 0) return;
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1000 > limit) process.kill(process.pid, '${cpuLimitSignal}');
}, ${checkEveryMilliseconds});
`;

/** Kills its own process when a request uses too much or the parent is gone. */
export interface Watchdog {
  /** Starts counting: the process may use this much more processor time. */
  watch(cpuMilliseconds: number): void;
  rest(): void;
}

export function startWatchdog(): Watchdog {
  const buffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const deadline = new Int32Array(buffer);
  const worker = new Worker(watchdogSource, {
    eval: true,
    // Module hooks of the parent have no use in here.
    execArgv: [],
    workerData: { deadline: buffer, parent: process.ppid },
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  worker.unref();
  return {
    watch: cpuMilliseconds => {
      const { user, system } = process.cpuUsage();
      const used = Math.ceil((user + system) / 1000);
      Atomics.store(deadline, 0, used + cpuMilliseconds);
    },
    rest: () => {
      Atomics.store(deadline, 0, 0);
    },
  };
}

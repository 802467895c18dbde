import { Worker } from 'node:worker_threads';
import { CommandFailure } from './commandFailure';

/** As for linting a document (contract-lint): a second machine speed in hand. */
const secondsPerRun = 60;
const secondsPerMegabyte = 15;

const checkEveryMilliseconds = 50;

/**
 * Runs beside the main thread, which a hostile document can keep busy for
 * hours, so that nothing there could notice. Plain JavaScript in a string,
 * because a worker file would have to be found again in every bundle.
 */
const watchSource = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
setInterval(() => {
  const { user, system } = process.cpuUsage();
  if ((user + system) / 1e6 < workerData.seconds) return;
  writeSync(2, workerData.lastWords);
  process.kill(process.pid, 'SIGKILL');
}, ${checkEveryMilliseconds});
`;

/**
 * Kills this very process when comparing takes more processor time than the
 * documents can deserve: for a comparison the command itself is the expendable
 * process (design decision 10).
 */
export function limitProcessorTime(
  characters: number,
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const seconds =
    secondsGiven(environment.INTERLOCK_CPU_SECONDS) ??
    secondsPerRun + Math.ceil((characters / 1e6) * secondsPerMegabyte);
  const worker = new Worker(watchSource, {
    eval: true,
    // Module hooks of this process have no use in there.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 16 },
    workerData: {
      seconds,
      lastWords: `interlock: ended after ${seconds} s of processor time (limit-exceeded). Split the contract, or raise INTERLOCK_CPU_SECONDS.\n`,
    },
  });
  worker.unref();
}

function secondsGiven(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const seconds = Number(text);
  if (seconds > 0) return seconds;
  throw CommandFailure.because(
    'usage',
    `INTERLOCK_CPU_SECONDS must be a number of seconds above 0, not "${text}".`,
  );
}

// Runs a command from start to end and says what it took.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';

/** GNU time, which asks the kernel for the peak memory of a finished process. */
const timeProgram = '/usr/bin/time';

/**
 * @typedef {object} Limits
 * @property {number} seconds wall time after which the command is killed
 * @property {number} [megabytes] address space that the command may take
 *
 * @typedef {object} Run
 * @property {number} milliseconds wall time from start to end
 * @property {number | null} megabytes peak of resident memory; null where GNU
 * time is missing or was killed with the command
 * @property {number | null} processorMilliseconds of all threads; null likewise
 * @property {number | null} status exit code; null for a killed command
 * @property {boolean} timedOut
 * @property {string} output its first lines, standard error included
 */

/**
 * @param {readonly string[]} command
 * @param {Limits} limits
 * @param {string} reportFile a file that may be written and removed
 * @returns {Promise<Run>}
 */
export function runCommand(command, limits, reportFile) {
  const measured = existsSync(timeProgram)
    ? [timeProgram, '-f', '%M %U %S', '-o', reportFile, ...command]
    : command;
  const [program, ...programArguments] = limited(measured, limits);
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, programArguments, {
      // A group of its own, so that a kill reaches what the command started.
      detached: true,
      // Outside of any project, whose configuration one side would read.
      cwd: dirname(reportFile),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = chunk => {
      if (output.length < 2000) output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      process.kill(-child.pid, 'SIGKILL');
    }, limits.seconds * 1000);
    child.on('error', reject);
    child.on('close', status => {
      clearTimeout(timer);
      resolve({
        milliseconds: performance.now() - started,
        ...measuredBy(reportFile),
        status,
        timedOut,
        output,
      });
    });
  });
}

function limited(command, { megabytes }) {
  if (megabytes === undefined) return command;
  const script = `ulimit -v ${megabytes * 1024} && exec "$@"`;
  return ['/bin/sh', '-c', script, 'sh', ...command];
}

/** What GNU time wrote last: kilobytes, seconds of user and of system time. */
function measuredBy(file) {
  if (!existsSync(file))
    return { megabytes: null, processorMilliseconds: null };
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  rmSync(file);
  const [kilobytes, user, system] = lines.at(-1).split(' ').map(Number);
  return Number.isFinite(system)
    ? {
        megabytes: kilobytes / 1024,
        processorMilliseconds: (user + system) * 1000,
      }
    : { megabytes: null, processorMilliseconds: null };
}

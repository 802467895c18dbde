// Runs a command from start to end and says what it took.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
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
 * time is missing
 * @property {number | null} status exit code; null for a killed command
 * @property {boolean} timedOut
 * @property {string} output its first lines, standard error included
 */

/**
 * @param {readonly string[]} command
 * @param {Limits} limits
 * @param {string} memoryFile a file that may be written and removed
 * @returns {Promise<Run>}
 */
export function runCommand(command, limits, memoryFile) {
  const measured = existsSync(timeProgram)
    ? [timeProgram, '-f', '%M', '-o', memoryFile, ...command]
    : command;
  const [program, ...programArguments] = limited(measured, limits);
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, programArguments, {
      // A group of its own, so that a kill reaches what the command started.
      detached: true,
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
        megabytes: peakMemory(memoryFile),
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

function peakMemory(memoryFile) {
  if (!existsSync(memoryFile)) return null;
  const kilobytes = Number(
    readFileSync(memoryFile, 'utf8').trim().split('\n').at(-1),
  );
  rmSync(memoryFile);
  return Number.isFinite(kilobytes) ? kilobytes / 1024 : null;
}

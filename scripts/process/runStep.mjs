import { LauncherError } from '../launcherError.mjs';
import { startProcess } from './runningProcesses.mjs';

/**
 * @typedef {object} Step
 * @property {string} title Shown while the step runs.
 * @property {readonly string[]} command Program, then leading arguments.
 * @property {readonly string[]} arguments
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} environment
 * @property {string} remedy What to do when the step fails.
 */

/**
 * Runs a program as a step of the set-up. Its output is kept back and shown
 * only when it fails.
 *
 * @param {Step} step
 * @returns {Promise<string>} What the program printed.
 */
export async function runStep(step) {
  const started = performance.now();
  const stopProgress = showProgress(step.title, started);
  const result = await capture(step).finally(stopProgress);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (result.code !== 0) {
    throw new LauncherError(
      `${step.title}: failed after ${seconds} s (${result.reason}).`,
      step.remedy,
      { output: result.output },
    );
  }
  console.log(`✓ ${step.title} (${seconds} s)`);
  return result.output;
}

/**
 * On a terminal one line counts the seconds; elsewhere a line says that the
 * step has begun, and another every half minute that it still runs.
 *
 * @param {string} title
 * @param {number} started
 * @returns {() => void}
 */
function showProgress(title, started) {
  const elapsed = () => Math.round((performance.now() - started) / 1000);
  if (process.stdout.isTTY) {
    const draw = () => process.stdout.write(`\r… ${title} ${elapsed()} s `);
    draw();
    const timer = setInterval(draw, 1000);
    return () => {
      clearInterval(timer);
      process.stdout.write('\r\u001b[K');
    };
  }
  console.log(`… ${title}`);
  const timer = setInterval(
    () => console.log(`… ${title}: still running after ${elapsed()} s`),
    30_000,
  );
  return () => clearInterval(timer);
}

/**
 * Runs a program to its end and keeps everything that it prints.
 *
 * @param {Pick<Step, 'command' | 'arguments' | 'cwd' | 'environment'>} step
 * @returns {Promise<{ code: number, reason: string, output: string }>}
 */
export function capture(step) {
  return new Promise(resolve => {
    const child = startProcess(step.command, step.arguments, {
      cwd: step.cwd,
      env: step.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8');
      stream?.on('data', text => {
        output += text;
      });
    }
    child.once('error', error =>
      resolve({
        code: 127,
        reason: `could not be started: ${error.message}`,
        output,
      }),
    );
    child.once('close', (code, signal) =>
      resolve({
        code: code ?? 1,
        reason: signal ? `ended by ${signal}` : `exit code ${code}`,
        output,
      }),
    );
  });
}

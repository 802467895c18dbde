import { spawn, spawnSync } from 'node:child_process';

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 */

/** @type {Set<ChildProcess>} */
const running = new Set();

/**
 * Starts a process whose own children can be stopped with it: on POSIX it leads
 * a process group. A terminal's Ctrl-C therefore reaches the launcher only, and
 * the launcher stops the group.
 *
 * @param {readonly string[]} command Program, then leading arguments.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {ChildProcess}
 */
export function startProcess(command, args, options) {
  const [program, ...leading] = command;
  if (program === undefined) {
    throw new Error('A command needs a program.');
  }
  const child = spawn(program, [...leading, ...args], {
    ...options,
    detached: process.platform !== 'win32',
  });
  running.add(child);
  child.once('error', () => running.delete(child));
  child.once('exit', () => running.delete(child));
  return child;
}

/**
 * Sends a signal to a process and everything that it started.
 *
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function signalProcessTree(child, signal) {
  if (child.pid === undefined) {
    return;
  }
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // The group is gone already, which is what was wanted (macOS says EPERM of
    // a group whose members have all ended).
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'ESRCH' && code !== 'EPERM') {
      throw error;
    }
  }
}

/**
 * Asks a process tree to stop, and ends it by force when it does not.
 *
 * @param {ChildProcess} child
 * @param {{ graceMilliseconds?: number }} [options]
 * @returns {Promise<void>} Resolves when the process has gone.
 */
export async function stopProcessTree(child, options = {}) {
  if (child.exitCode === null && child.signalCode === null && child.pid) {
    const gone = new Promise(resolve => child.once('exit', resolve));
    signalProcessTree(child, 'SIGTERM');
    const force = setTimeout(
      () => signalProcessTree(child, 'SIGKILL'),
      options.graceMilliseconds ?? 10_000,
    );
    await gone;
    clearTimeout(force);
  }
  // What outlived its leader has no reason to be asked politely again.
  signalProcessTree(child, 'SIGKILL');
}

/**
 * Makes Ctrl-C, SIGTERM and the end of the npm or Yarn that started this
 * process stop every process that the launcher started.
 *
 * @param {() => number | undefined} exitCodeOf Exit code for the moment; without
 *   one it is 128 + the number of the signal, as shells have it.
 * @returns {() => boolean} Whether everything is being stopped, so that the end
 *   of a process is no surprise.
 */
export function stopEverythingOnSignal(exitCodeOf = () => undefined) {
  let stopping = false;
  /** @param {number} number */
  const stop = number => {
    if (stopping) {
      return;
    }
    stopping = true;
    console.log('\nStopping.');
    const code = exitCodeOf() ?? 128 + number;
    Promise.all([...running].map(child => stopProcessTree(child))).then(
      () => process.exit(code),
      error => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  /** @type {Readonly<Record<string, number>>} */
  const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
  for (const [signal, number] of Object.entries(numbers)) {
    process.on(signal, () => stop(number));
  }
  whenStarterEnds(() => stop(15));
  return () => stopping;
}

/**
 * npm hands a SIGTERM to the shell in which it runs a script, and many shells
 * end without handing it on. What is seen of it here is another parent.
 *
 * @param {() => void} callback
 */
function whenStarterEnds(callback) {
  if (process.env.npm_lifecycle_event === undefined) {
    return;
  }
  const starter = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== starter) {
      clearInterval(timer);
      callback();
    }
  }, 500);
  timer.unref();
}

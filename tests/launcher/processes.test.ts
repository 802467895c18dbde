import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  startProcess,
  stopProcessTree,
} from '../../scripts/process/runningProcesses.mjs';
import { repositoryRoot } from '../../scripts/repositoryRoot.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'interlock-processes-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A shell that starts a child of its own and writes down both process ids. */
function family(setup = '') {
  const file = path.join(folder, 'family');
  return {
    script: `${setup} sleep 300 & echo $$ $! > ${file}.tmp; mv ${file}.tmp ${file}; wait; sleep 300`,
    async members(): Promise<number[]> {
      while (!existsSync(file)) {
        await delay(20);
      }
      return readFileSync(file, 'utf8').trim().split(' ').map(Number);
    },
  };
}

/** A launcher that has started that shell. */
function launcherSource(script: string): string {
  const module = path.join(
    repositoryRoot,
    'scripts/process/runningProcesses.mjs',
  );
  return `
    import { startProcess, stopEverythingOnSignal } from ${JSON.stringify(module)};
    stopEverythingOnSignal();
    startProcess(['sh', '-c'], [${JSON.stringify(script)}], { stdio: 'ignore' });`;
}

/**
 * Whether a process runs. One that has ended and that nobody has waited for
 * still has its id: in a container the first process often waits for nobody.
 */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const status = `/proc/${pid}/status`;
  return (
    !existsSync(status) || !/^State:\s+[ZX]/m.test(readFileSync(status, 'utf8'))
  );
}

describe.runIf(process.platform !== 'win32')(
  'what the launcher starts goes when it goes',
  () => {
    it.each([
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const)('%s: exit code %i', async (signal, code) => {
      const { script, members } = family();
      const launcherFile = path.join(folder, 'launcher.mjs');
      writeFileSync(launcherFile, launcherSource(script));
      const launcher = spawn(process.execPath, [launcherFile]);
      const pids = await members();
      expect(pids.map(isRunning)).toEqual([true, true]);

      launcher.kill(signal);
      const exitCode = await new Promise(resolve =>
        launcher.once('exit', resolve),
      );

      expect(exitCode).toBe(code);
      await expect
        .poll(() => pids.filter(isRunning), { timeout: 10_000 })
        .toEqual([]);
    });

    it('goes with the npm that started it, when its shell hands nothing on', async () => {
      const { script, members } = family();
      const launcherFile = path.join(folder, 'launcher.mjs');
      writeFileSync(launcherFile, launcherSource(script));
      const starter = spawn(
        'sh',
        ['-c', `"${process.execPath}" ${launcherFile}; exit`],
        { env: { ...process.env, npm_lifecycle_event: 'start' } },
      );
      const pids = await members();
      expect(pids.map(isRunning)).toEqual([true, true]);

      starter.kill('SIGKILL');
      while (pids.some(isRunning)) {
        await delay(50);
      }
    });

    it('ends by force what does not stop when asked', async () => {
      const { script, members } = family('trap "" TERM;');
      const child = startProcess(['sh', '-c'], [script], { stdio: 'ignore' });
      const pids = await members();

      await stopProcessTree(child, { graceMilliseconds: 100 });

      expect(child.signalCode).toBe('SIGKILL');
      await expect
        .poll(() => pids.filter(isRunning), { timeout: 10_000 })
        .toEqual([]);
    });

    it('has nothing to do for a process that has ended', async () => {
      const child = startProcess(['true'], [], { stdio: 'ignore' });
      await new Promise(resolve => child.once('exit', resolve));
      await stopProcessTree(child);
      expect(child.exitCode).toBe(0);
    });
  },
);

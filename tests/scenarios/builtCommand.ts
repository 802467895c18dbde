import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  /** Exit code, or the signal that killed the program. */
  readonly status: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as users get it: a bundle and its launcher, in a folder of its own. */
export interface BuiltCommand {
  readonly folder: string;
  readonly run: (
    commandLine: readonly string[],
    options: {
      readonly workingDirectory: string;
      readonly environment?: Readonly<Record<string, string>>;
    },
  ) => Promise<Ended>;
  readonly remove: () => Promise<void>;
}

/** Builds apart from packages/cli/dist, which somebody may be running meanwhile. */
export async function buildCommand(): Promise<BuiltCommand> {
  const folder = await mkdtemp(join(tmpdir(), 'interlock-command-'));
  const built = await runProgram(
    process.execPath,
    [
      join(repositoryRoot, 'packages/cli/build.mjs'),
      '--output',
      join(folder, 'dist'),
    ],
    repositoryRoot,
    process.env,
  );
  if (built.status !== 0) throw new Error(`The build failed: ${built.stderr}`);
  await cp(join(repositoryRoot, 'packages/cli/bin'), join(folder, 'bin'), {
    recursive: true,
  });
  return {
    folder,
    run: (commandLine, options) =>
      runProgram(
        process.execPath,
        [join(folder, 'bin/interlock.js'), ...commandLine],
        options.workingDirectory,
        { ...cleanEnvironment(), ...options.environment },
      ),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What CI sets around the tests must not reach the command. */
export function cleanEnvironment(): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: '/nonexistent',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    // Equal dates give equal commits, so that expectations can name them.
    GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
    GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  };
}

/** A non-zero end is a result; only a program that cannot be started is an error. */
export function runProgram(
  program: string,
  programArguments: readonly string[],
  workingDirectory: string,
  environment: NodeJS.ProcessEnv,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    execFile(
      program,
      [...programArguments],
      { cwd: workingDirectory, env: environment, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        // A code that is a text says why the program could not be started.
        if (typeof error?.code === 'string' && !error.signal) reject(error);
        else {
          const status = error?.signal ?? error?.code ?? 0;
          resolve({ status, stdout, stderr });
        }
      },
    );
  });
}

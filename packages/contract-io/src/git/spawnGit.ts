import { execFile } from 'node:child_process';
import { SourceError } from '../sourceError';

/** Longest time that one git command may take, in milliseconds. */
const timeLimit = 60_000;

/** Most bytes that one git command may print. */
const outputLimit = 256 * 1024 * 1024;

/**
 * Variables through which a surrounding git command (a hook, a rebase) would
 * turn ours to another repository, index or object store.
 */
const misleadingVariables = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
];

/** What a repository could name as a program to run; reading needs none of it. */
const harmlessSettings = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
];

export interface GitOutput {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Starts git with arguments from this process, never through a shell. A non-zero
 * exit is a result; a git that cannot be started, or does not end in time, is an
 * error.
 */
export async function spawnGit(
  root: string,
  gitArguments: readonly string[],
  input = '',
  /** Variables of ours, set beside those that git inherits. */
  variables: Readonly<Record<string, string>> = {},
): Promise<GitOutput> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...harmlessSettings, ...gitArguments],
      {
        cwd: root,
        env: { ...gitEnvironment(), ...variables },
        encoding: 'buffer',
        maxBuffer: outputLimit,
        timeout: timeLimit,
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        if (!error) {
          resolve({ exitCode: 0, stdout, stderr: stderr.toString('utf8') });
        } else if (typeof error.code === 'number') {
          resolve({
            exitCode: error.code,
            stdout,
            stderr: stderr.toString('utf8'),
          });
        } else {
          reject(notRun(gitArguments, error));
        }
      },
    );
    // A child that ends early closes the pipe; its exit code says why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

function notRun(
  gitArguments: readonly string[],
  error: Error & { code?: unknown; killed?: boolean },
): SourceError {
  if (error.killed) {
    return new SourceError(
      'git-failed',
      `\`git ${gitArguments.join(' ')}\` did not end within ${timeLimit / 1000} seconds or printed more than ${outputLimit / 1024 / 1024} MB.`,
      'See whether the repository lies on a slow disk, or whether another git command holds a lock.',
    );
  }
  return new SourceError(
    'no-git',
    `git could not be started: ${error.message}.`,
    'Install git and put it on the PATH, and make sure that the folder exists.',
  );
}

function gitEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !misleadingVariables.includes(name),
  );
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  };
}

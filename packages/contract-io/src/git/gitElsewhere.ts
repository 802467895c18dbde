import { fork, type ChildProcess } from 'node:child_process';
import { childArguments } from '../childProcess/childArguments';
import { SourceError, type SourceErrorCode } from '../sourceError';
import type { GitOutput } from './spawnGit';

/** What the process that starts git is asked for. */
export interface GitRequest {
  readonly root: string;
  readonly gitArguments: readonly string[];
  readonly input: string | undefined;
  readonly variables: Readonly<Record<string, string>>;
}

/** Its answer to one request: what git said, or why it could not be run. */
export type GitAnswer =
  | { readonly id: number; readonly output: GitOutput }
  | {
      readonly id: number;
      readonly failure: {
        readonly code: SourceErrorCode;
        readonly message: string;
        readonly remedy: string;
      };
    };

/** Named in this package's `exports`, so that a production build emits it. */
const ownChildModule = '@interlock/contract-io/gitChild';

/** Megabytes; what git prints goes through it, and nothing else. */
const memory = 512;

/** Module hooks send messages of their own through the same channel. */
function isGitAnswer(message: unknown): message is GitAnswer {
  return (
    typeof message === 'object' &&
    message !== null &&
    'id' in message &&
    ('output' in message || 'failure' in message)
  );
}

interface Waiting {
  resolve(output: GitOutput): void;
  reject(error: Error): void;
}

/**
 * A small process that starts git for a large one. Whoever starts a process stands
 * still while the system copies the tables of its memory: 50 ms for a gigabyte,
 * ten times for each check, and no request is answered meanwhile.
 */
export class GitElsewhere {
  #child: ChildProcess | null = null;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  run(request: GitRequest): Promise<GitOutput> {
    const child = (this.#child ??= this.#start());
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#hold(child, true);
      // A channel that broke meanwhile shows as the child's end.
      child.send({ id, ...request }, () => undefined);
    });
  }

  /** Ends the process, and what it runs fails. */
  async close(): Promise<void> {
    const child = this.#child;
    if (child === null) return;
    const gone = new Promise(resolve => child.once('close', resolve));
    this.#hold(child, true);
    child.kill('SIGKILL');
    await gone;
  }

  #start(): ChildProcess {
    const module = require.resolve(ownChildModule);
    const child = fork(module, [], {
      execArgv: [...childArguments(process.execArgv, module, memory)],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', message => {
      if (isGitAnswer(message)) this.#receive(message);
    });
    child.once('error', error => this.#end(child, error.message));
    child.once('close', (code, signal) =>
      this.#end(child, `it ended with ${signal ?? code}`),
    );
    return child;
  }

  #receive(answer: GitAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0 && this.#child) this.#hold(this.#child, false);
    if ('output' in answer) {
      waiting?.resolve(answer.output);
      return;
    }
    const { code, message, remedy } = answer.failure;
    waiting?.reject(new SourceError(code, message, remedy));
  }

  /** The next request starts another one. */
  #end(child: ChildProcess, reason: string): void {
    if (this.#child !== child) return;
    this.#child = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) {
      reject(
        new SourceError(
          'no-git',
          `git could not be run, because the process that starts it was lost: ${reason}.`,
          'The next reading starts it again; see whether the machine has run out of memory.',
        ),
      );
    }
  }

  /** An idle process must not keep this one from exiting; a busy one must. */
  #hold(child: ChildProcess, busy: boolean): void {
    const action = busy ? 'ref' : 'unref';
    child[action]();
    child.channel?.[action]();
  }
}

let present: GitElsewhere | null = null;
let users = 0;

/** The process that starts git here; null where this one does it itself. */
export function gitElsewhere(): GitElsewhere | null {
  return present;
}

/**
 * From now on a small process starts git for this one, until everybody who asked
 * for it has called `close`. For a server: a command is small itself.
 */
export function startGitElsewhere(): { close(): Promise<void> } {
  users += 1;
  present ??= new GitElsewhere();
  const mine = present;
  let isOpen = true;
  return {
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      users -= 1;
      if (users > 0) return;
      present = null;
      await mine.close();
    },
  };
}

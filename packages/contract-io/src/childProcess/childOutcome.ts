import type { Problem } from '@interlock/contract-core';
import type { ChildLimits } from './childLimits';
import { cpuLimitSignal } from './watchdog';

/** What came of one request: an answer, or one reason why there is none. */
export type ChildOutcome<Response> =
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly problem: Problem };

/** How one request ended, before anybody judged it. */
export type Ending =
  | { readonly kind: 'answered'; readonly payload: string }
  | { readonly kind: 'threw'; readonly name: string; readonly message: string }
  | {
      readonly kind: 'oversize';
      readonly message: 'request' | 'answer';
      readonly characters: number;
    }
  | { readonly kind: 'out-of-wall-time' }
  | {
      readonly kind: 'died';
      readonly exitCode: number | null;
      readonly signal: NodeJS.Signals | null;
      /** Last lines of the child's standard error. */
      readonly lastWords: string;
    }
  | { readonly kind: 'not-started'; readonly message: string }
  | { readonly kind: 'closed' };

/** What the pool was doing, for sentences that people read. */
export interface ChildTask {
  /** Starts a sentence: `Linting`, `Comparing`. */
  readonly activity: string;
  /** The document that the request is about. */
  readonly file: string;
  readonly cpuMilliseconds: number;
  readonly limits: ChildLimits;
  /** What to look for where the request costs too much; that of documents by default. */
  readonly costRemedy?: string;
}

/** The one place that decides what an ending means. Only an answer is a success. */
export function judgeEnding<Response>(
  ending: Ending,
  task: ChildTask,
): ChildOutcome<Response> {
  if (ending.kind === 'answered') {
    // Written by `serveRequests` with the handler of the same pair of types.
    return { ok: true, response: JSON.parse(ending.payload) as Response };
  }
  const { activity, file, limits } = task;
  switch (ending.kind) {
    case 'out-of-wall-time':
      return overLimit(task, `took longer than ${limits.wallMilliseconds} ms`);
    case 'oversize':
      return overLimit(
        task,
        `needs ${ending.message === 'request' ? 'an input' : 'an answer'} of ${ending.characters} characters, more than the ${limits.messageCharacters} allowed`,
        'Split the document into smaller ones, or raise the limit for a document you trust.',
      );
    case 'threw':
      return isStackOverflow(ending)
        ? overLimit(task, 'met nesting deeper than the call stack allows')
        : failed(task, `${activity} ${file} failed: ${ending.message}`);
    case 'died':
      return judgeDeath(ending, task);
    case 'not-started':
      return failed(
        task,
        `The child process for ${file} could not be started: ${ending.message}`,
      );
    case 'closed':
      return failed(task, `${activity} ${file} was cancelled.`);
  }
}

function judgeDeath(
  ending: Extract<Ending, { kind: 'died' }>,
  task: ChildTask,
): ChildOutcome<never> {
  if (ending.signal === cpuLimitSignal) {
    return overLimit(
      task,
      `used more than ${task.cpuMilliseconds} ms of processor time`,
    );
  }
  if (
    /out of memory|Allocation failed|invalid size error/.test(ending.lastWords)
  ) {
    return overLimit(
      task,
      `needed more than ${task.limits.memoryMegabytes} MB of memory`,
    );
  }
  // Nobody here sends SIGKILL without a reason of its own: the system did, and
  // it does so when memory runs out.
  if (ending.signal === 'SIGKILL') {
    return overLimit(
      task,
      'was killed by the operating system, most likely for want of memory',
    );
  }
  const cause = ending.signal ?? `exit code ${ending.exitCode}`;
  const words = lastLine(ending.lastWords);
  return failed(
    task,
    `${task.activity} ${task.file} ended with ${cause}${words ? `: ${words}` : '.'}`,
  );
}

function isStackOverflow(error: { name: string; message: string }): boolean {
  return error.name === 'RangeError' && /call stack size/i.test(error.message);
}

/** The line that names the error in Node.js' report of an uncaught one. */
function lastLine(words: string): string {
  const lines = words.split('\n').map(line => line.trim());
  return (
    lines.find(line => /^\w*Error\b/.test(line)) ??
    lines.filter(line => line !== '').at(-1) ??
    ''
  );
}

const documentRemedy =
  'Look in the document for nested repetition in a pattern, aliases of aliases, or schemas that refer to each other many times; raise the limit only for a document you trust.';

function overLimit(
  task: ChildTask,
  what: string,
  remedy = task.costRemedy ?? documentRemedy,
): ChildOutcome<never> {
  return refused(task, {
    code: 'limit-exceeded',
    message: `${task.activity} ${task.file} ${what}.`,
    remedy,
  });
}

function failed(task: ChildTask, message: string): ChildOutcome<never> {
  return refused(task, {
    code: 'analysis-failed',
    message,
    remedy:
      'Nothing is known about this document until it can be read; report the message above together with the document.',
  });
}

function refused(
  task: ChildTask,
  what: Pick<Problem, 'code' | 'message' | 'remedy'>,
): ChildOutcome<never> {
  return {
    ok: false,
    problem: { ...what, file: task.file, pointer: '', line: 0, column: 0 },
  };
}

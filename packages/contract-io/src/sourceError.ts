import type { Problem, ProblemCode } from '@interlock/contract-core';

export type SourceErrorCode =
  | 'invalid-ref'
  | 'unknown-ref'
  | 'ambiguous-ref'
  | 'no-git'
  | 'no-common-ancestor'
  | 'git-failed'
  | 'unreadable-file'
  | 'invalid-configuration'
  | 'limit-exceeded';

/**
 * Files or git revisions that cannot be had. `message` is one sentence, `remedy`
 * says what to do; `problems` has places where the cause is in a file.
 */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    readonly code: SourceErrorCode,
    message: string,
    readonly remedy: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
  }
}

/** A problem about a file as a whole. */
export function fileProblem(
  code: ProblemCode,
  file: string,
  message: string,
  remedy: string,
): Problem {
  return { code, message, remedy, file, pointer: '', line: 0, column: 0 };
}

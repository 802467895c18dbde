import type { Problem } from '@interlock/contract-core';

/**
 * Exit codes that name no conclusion (design section 8): wrong usage or
 * configuration, a contract that cannot be read, a portal that is
 * unreachable or gives no acceptable answer.
 */
export const failureCodes = {
  usage: 3,
  unreadable: 4,
  portalUnreachable: 5,
} as const;

export type FailureKind = keyof typeof failureCodes;

/** A command that cannot reach a conclusion; expected, so without a stack trace. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';

  private constructor(
    readonly kind: FailureKind,
    message: string,
    readonly problems: readonly Problem[],
  ) {
    super(message);
  }

  /** One sentence that says what is wrong and what to do. */
  static because(kind: FailureKind, sentence: string): CommandFailure {
    return new CommandFailure(kind, sentence, []);
  }

  /** Problems with places and remedies; the report format of the command holds for them. */
  static of(kind: FailureKind, problems: readonly Problem[]): CommandFailure {
    return new CommandFailure(kind, '', problems);
  }
}

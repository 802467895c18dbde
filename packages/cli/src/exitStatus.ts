import { exitCodeOf } from '@interlock/contract-core';
import type { Conclusion } from '@interlock/contract-core';

/** What ends a command with 1 or 2: `none` silences both, and nothing else. */
export type FailOn = 'error' | 'warn' | 'none';

export const failOnChoices: readonly FailOn[] = ['error', 'warn', 'none'];

export function exitStatusOf(
  conclusion: Conclusion,
  warnings: number,
  failOn: FailOn,
): number {
  if (failOn === 'none') return 0;
  const status = exitCodeOf(conclusion);
  return status === 0 && failOn === 'warn' && warnings > 0 ? 1 : status;
}

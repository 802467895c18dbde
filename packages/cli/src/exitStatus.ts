import { exitCodeOf } from '@interlock/contract-core';
import type { Conclusion } from '@interlock/contract-core';
import type { Surroundings } from './surroundings';

/** What ends a command with 1 or 2: `none` silences both, and nothing else. */
export type FailOn = 'error' | 'warn' | 'none';

export const failOnChoices: readonly FailOn[] = ['error', 'warn', 'none'];

/**
 * The exit status, and a word about it where the report says something else:
 * `--fail-on warn` fails what the report calls passed.
 */
export function exitStatusOf(
  conclusion: Conclusion,
  warnings: number,
  failOn: FailOn,
  surroundings: Surroundings,
): number {
  if (failOn === 'none') return 0;
  const status = exitCodeOf(conclusion);
  if (status !== 0 || failOn !== 'warn' || warnings === 0) return status;
  surroundings.writeError(
    `interlock: ${warnings} of severity warn, which --fail-on warn lets fail.\n`,
  );
  return 1;
}

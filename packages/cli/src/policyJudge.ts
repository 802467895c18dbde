import { compareByPolicy, policyPacks } from '@interlock/contract-core';
import type { DiffJudge } from '@interlock/contract-core';
import { CommandFailure } from './commandFailure';

/** No days between deprecation and sunset are demanded unless a policy says so. */
const graceDays = { beta: 0, stable: 0 };

/** Judges by a pack that comes with Interlock; fails for a name that none has. */
export function policyJudge(policy: string, today: string): DiffJudge {
  const pack = policyPacks.get(policy);
  if (pack === undefined) {
    const names = ['default', ...policyPacks.keys()].join(', ');
    throw CommandFailure.because(
      'usage',
      `There is no policy pack "${policy}"; there are: ${names}.`,
    );
  }
  return (base, revision) =>
    compareByPolicy(pack, base, revision, { today, graceDays });
}

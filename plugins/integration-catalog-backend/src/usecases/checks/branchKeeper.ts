import { NotAllowedError } from '@backstage/errors';
import type { Caller } from '../../caller';
import type { StoredChangeRequest } from '../../store/changeRequests';

type KeptRequest = Pick<
  StoredChangeRequest,
  'repository' | 'branch' | 'keptBy'
>;

/**
 * Who keeps the request of a branch after a check by this caller: a service
 * identity from its first check on, for CI knows what is on the branch; else the
 * person who opened it.
 */
export function keeperAfter(
  standing: KeptRequest | null,
  caller: Caller,
): string {
  const keeper = standing?.keptBy ?? '';
  return caller.kind === 'machine' || keeper === '' ? caller.name : keeper;
}

/**
 * Nobody replaces or withdraws what somebody else asked people to decide about,
 * not with an empty list either. Throws `NotAllowedError`.
 */
export function refuseOtherBranches(
  standing: KeptRequest | null,
  caller: Caller,
): void {
  if (standing === null || keeperAfter(standing, caller) === caller.name) {
    return;
  }
  throw new NotAllowedError(
    `The change request of ${standing.branch} of ${standing.repository} is kept by ${standing.keptBy}, and a check by ${caller.name} would replace it. Let CI check the branch with its service token, ask ${standing.keptBy} to run the check, or run it with --dry-run, which stores nothing.`,
  );
}

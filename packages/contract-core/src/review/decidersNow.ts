import type { Reason } from '../model';
import type { Decision } from './decision';
import { isAmong, type Approver } from './approvalCoverage';
import type { SubjectUnderReview } from './reviewInput';
import type { FallenApproval, OwedApproval } from './verdict';

/** A user of the estate with the groups that they are in now. */
export interface Member {
  readonly ref: string;
  readonly groups: readonly string[];
}

/**
 * Decisions with the groups that their givers had then and have still; of people
 * who left the estate none. As they were recorded where `members` is null.
 */
export function asOfNow(
  decisions: readonly Decision[],
  members: readonly Member[] | null,
): readonly Decision[] {
  if (members === null) return decisions;
  const now = groupsOf(members);
  return decisions.flatMap(decision => {
    const groups = now.get(decision.decidedBy);
    return groups === undefined
      ? []
      : {
          ...decision,
          groups: decision.groups.filter(group => groups.has(group)),
        };
  });
}

/** The same of people who approved something else than findings of a change. */
export function approversOfNow(
  approvers: readonly Approver[],
  members: readonly Member[] | null,
): readonly Approver[] {
  if (members === null) return approvers;
  const now = groupsOf(members);
  return approvers.flatMap(({ person, groups }) => {
    const present = now.get(person);
    return present === undefined
      ? []
      : [{ person, groups: groups.filter(group => present.has(group)) }];
  });
}

/**
 * Approvals that would still give what is owed, were their givers in the groups
 * that they were in when they gave them.
 */
export function fallenApprovals(
  given: readonly Decision[],
  owed: readonly OwedApproval[],
  members: readonly Member[] | null,
): readonly FallenApproval[] {
  if (members === null) return [];
  const now = groupsOf(members);
  return given.flatMap(decision => {
    const { decidedBy, groups, fingerprints } = decision;
    const present = now.get(decidedBy);
    const kept = groups.filter(group => present?.has(group));
    const hasFallen = owed.some(
      entry =>
        entry.fingerprints.some(each => fingerprints.includes(each)) &&
        isAmong({ person: decidedBy, groups }, entry.groups) &&
        (present === undefined ||
          !isAmong({ person: decidedBy, groups: kept }, entry.groups)),
    );
    return hasFallen
      ? {
          decision: decision.id,
          decidedBy,
          lostGroups: groups
            .filter(group => group !== decidedBy && !kept.includes(group))
            .sort(),
          isMember: present !== undefined,
        }
      : [];
  });
}

/** Which approvals fell and why, in words. */
export function approvalsFallen(
  { title }: Pick<SubjectUnderReview, 'title'>,
  fallen: readonly FallenApproval[],
): readonly Reason[] {
  return fallen.map(({ decidedBy, lostGroups, isMember }) => ({
    code: 'approval-fallen',
    message: `The approval of ${title} by ${decidedBy} counts no more: ${
      isMember
        ? `who gave it is no longer in ${lostGroups.join(', ')}`
        : 'who gave it is no longer a user of the estate'
    }.`,
    remedy: 'Ask somebody who may decide now to look at it again.',
  }));
}

/** Groups by person; everybody stands for themselves as well. */
function groupsOf(
  members: readonly Member[],
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    members.map(({ ref, groups }) => [ref, new Set([...groups, ref])]),
  );
}

import type { Actor } from './actor';
import { isAmong } from './approvalCoverage';
import { mayBeAuthor, type ChangeAuthors } from './changeAuthors';
import type { StandingRejection } from './rejection';
import type { OwedApproval } from './verdict';

/** What bears on whether somebody may decide about a change. */
export interface ChangeDecisionTerms {
  /** Whether the permission policy of the gate lets this person decide at all. */
  readonly permitted: boolean;
  /** Entity refs of the people who asked for a check of this change. */
  readonly requesters: readonly string[];
  readonly authors: ChangeAuthors;
  /** All approvals that the findings ask for, given ones included. */
  readonly requirements: readonly OwedApproval[];
}

/**
 * Why somebody may not decide about a change; null where they may. Whoever wrote
 * it, whoever asked for it, and no machine: permission is a second person's. The
 * order is that of the plainest reason first.
 */
export function deciderRefusal(
  actor: Actor,
  terms: ChangeDecisionTerms,
): string | null {
  if (actor.isService) {
    return `Only a signed-in person decides about a change; ${actor.ref} is a machine. Sign in to the portal and decide there.`;
  }
  if (!terms.permitted) {
    return `The portal's configuration keeps you from deciding about changes: let interlock.permissions.grants name one of your groups, or ask ${whom(terms)}.`;
  }
  if (terms.requesters.includes(actor.ref)) {
    return 'You asked for this check yourself. Somebody else must decide.';
  }
  const { users, senders = [], claimed = [] } = terms.authors;
  if (users.includes(actor.ref)) {
    return 'You are an author of this change. Somebody else must decide.';
  }
  if (senders.includes(actor.ref)) {
    return 'You pushed this branch, or asked for a check of it. Somebody else must decide.';
  }
  if (claimed.includes(actor.ref)) {
    return `${claimer(terms.authors)} names you as an author, which nobody could verify, and whoever may be an author does not decide. Somebody else must decide, or the change goes on a branch that CI checks.`;
  }
  if (requirementsFor(actor, terms.requirements).length > 0) return null;
  const groups = new Set(terms.requirements.flatMap(entry => entry.groups));
  return groups.size === 0
    ? 'Nothing in this change needs a decision.'
    : `You are in none of the groups that decide about this change: ${whom(terms)}. Ask somebody who is, or let the estate list you in one of them.`;
}

/** Who named others as authors; runs of before do not say it. */
function claimer({ claimedBy = [] }: ChangeAuthors): string {
  return claimedBy.length === 0
    ? 'Whoever asked for this check'
    : claimedBy.join(' and ');
}

/** Whom the policy asks about this change, in words. */
function whom({ requirements }: ChangeDecisionTerms): string {
  const groups = new Set(requirements.flatMap(entry => entry.groups));
  return groups.size === 0 ? 'somebody who may' : [...groups].sort().join(', ');
}

/** Why somebody may not lift a rejection; null where its giver or another may. */
export function liftRefusal(
  actor: Actor,
  rejection: StandingRejection,
  terms: Omit<ChangeDecisionTerms, 'requirements'>,
): string | null {
  if (actor.isService) {
    return `Only a signed-in person lifts a rejection; ${actor.ref} is a machine. Sign in to the portal and do it there.`;
  }
  if (actor.ref === rejection.rejectedBy) return null;
  if (!terms.permitted) {
    return 'Your role may not decide about changes. Ask one of the groups that this request names.';
  }
  if (
    terms.requesters.includes(actor.ref) ||
    mayBeAuthor(terms.authors, actor.ref)
  ) {
    return 'You are an author of this change. Somebody else must lift the rejection.';
  }
  const lifter = { person: actor.ref, groups: actor.groups };
  return isAmong(lifter, rejection.groups)
    ? null
    : `You are in none of the groups that decide about what was rejected: ${rejection.groups.join(', ')}.`;
}

/**
 * Whether a decision of somebody who may decide is still wanted: something is
 * owed to which their approval adds, and they have not given it.
 */
export function isDecisionWanted(
  actor: Actor,
  owed: readonly OwedApproval[],
): boolean {
  const approver = { person: actor.ref, groups: actor.groups };
  return owed.some(
    ({ groups, wanted = groups, approvedBy }) =>
      isAmong(approver, wanted) && !approvedBy.includes(actor.ref),
  );
}

/** The approvals that somebody can help to give, in person or by a group. */
export function requirementsFor(
  actor: Actor,
  requirements: readonly OwedApproval[],
): readonly OwedApproval[] {
  if (actor.isService) return [];
  const approver = { person: actor.ref, groups: actor.groups };
  return requirements.filter(entry => isAmong(approver, entry.groups));
}

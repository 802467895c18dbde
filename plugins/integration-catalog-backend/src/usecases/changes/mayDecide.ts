import type { OwedApproval } from '@interlock/contract-core';
import type { Caller } from '../../caller';
import {
  isStanding,
  type StoredChangeRequest,
} from '../../store/changeRequests';
import type { Judgement } from './judgeChange';

/** Whose decision a request waits for, as far as it concerns one caller. */
export interface DecidingQuestion {
  readonly request: StoredChangeRequest;
  readonly judgement: Judgement;
  readonly caller: Caller;
  /** Whether the permission policy lets the caller decide at all. */
  readonly permitted: boolean;
}

/**
 * Why the caller may not decide; empty when they may. The order is that of the
 * plainest reason first.
 */
export function whyNotDecide(question: DecidingQuestion): string {
  const { request, judgement, caller } = question;
  if (caller.kind !== 'person') {
    return `Only a signed-in person decides about a change; ${caller.name} is a machine. Sign in to the portal and decide there.`;
  }
  if (!isStanding(request.status)) {
    return `This change request is ${request.status}; there is nothing left to decide.`;
  }
  if (!question.permitted) {
    return 'Your role may not decide about changes. Ask one of the groups that this request names.';
  }
  if (request.requesters.includes(caller.ref)) {
    return 'You asked for this check yourself. Somebody else must decide.';
  }
  if (judgement.run.authors.users.includes(caller.ref)) {
    return 'You are an author of this change. Somebody else must decide.';
  }
  if (requirementsFor(question).length === 0) {
    const groups = new Set(
      judgement.requirements.flatMap(entry => entry.groups),
    );
    return groups.size === 0
      ? 'Nothing in this change needs a decision.'
      : `You are in none of the groups that decide about this change: ${[...groups].sort().join(', ')}.`;
  }
  return '';
}

/** The approvals that the caller can help to give, in person or by a group. */
export function requirementsFor({
  judgement,
  caller,
}: Pick<DecidingQuestion, 'judgement' | 'caller'>): readonly OwedApproval[] {
  if (caller.kind !== 'person') {
    return [];
  }
  return judgement.requirements.filter(entry =>
    entry.groups.some(ref => ref === caller.ref || caller.groups.includes(ref)),
  );
}

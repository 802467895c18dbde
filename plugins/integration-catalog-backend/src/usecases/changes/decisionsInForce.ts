import { isSameSubject, standingDecisions } from '@interlock/contract-core';
import type { StoredChangeRequest } from '../../store/changeRequests';
import type { StoredDecision } from '../../store/decisions';

/**
 * Decisions that still have a say about a request: those of other requests have
 * none, nor those that ended when their subject was merged or withdrawn.
 */
export function decisionsInForce(
  request: Pick<StoredChangeRequest, 'id' | 'subjects'>,
  decisions: readonly StoredDecision[],
): readonly StoredDecision[] {
  return decisions.filter(
    decision =>
      decision.changeRequest === request.id &&
      request.subjects.some(
        subject =>
          isSameSubject(subject, decision.subject) &&
          !subject.usedDecisions.includes(decision.id),
      ),
  );
}

/**
 * Those that stand of a history, and those that the audit record does not bear
 * out: these do not count, and the verdict says so.
 */
export function decisionsToWeigh(
  history: readonly StoredDecision[],
): readonly StoredDecision[] {
  return [
    ...standingDecisions(history),
    ...history.filter(({ unrecorded }) => unrecorded !== undefined),
  ];
}

/** Ids of the decisions about a subject, once a merge or a withdrawal ends them. */
export function endedDecisions(
  subject: StoredChangeRequest['subjects'][number],
  decisions: readonly StoredDecision[],
): readonly string[] {
  const about = decisions.filter(decision =>
    isSameSubject(decision.subject, subject),
  );
  return [
    ...new Set([...subject.usedDecisions, ...about.map(({ id }) => id)]),
  ].sort();
}

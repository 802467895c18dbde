import { isSameSubject, type Rejection } from '@interlock/contract-core';
import type { ChangeRequestKey } from '../../store/changeRequests';
import type { StoredDecision } from '../../store/decisions';
import type { StoredRejection } from '../../store/rejections';

/**
 * Stored rejections as the review weighs them for one change; `changeRequest` is
 * its request, null where none stands yet.
 */
export function rejectionsUnderReview(
  stored: readonly StoredRejection[],
  changeRequest: string | null,
): readonly Rejection[] {
  return stored.map(
    ({ decision, fingerprints, repository, branch, lifts }) => ({
      decision,
      fingerprints,
      origin:
        decision.changeRequest === changeRequest
          ? null
          : { repository, branch, changeRequest: decision.changeRequest },
      lifts: lifts.map(({ by, groups }) => ({ person: by, groups })),
    }),
  );
}

/** Whether somebody's decision says something else of what they rejected. */
export function isReplaced(
  { decision, fingerprints }: StoredRejection,
  later: StoredDecision,
): boolean {
  return (
    decision.decidedBy === later.decidedBy &&
    isSameSubject(decision.subject, later.subject) &&
    fingerprints.some(fingerprint => later.fingerprints.includes(fingerprint))
  );
}

/** The rejections once a further decision is taken on a branch. */
export function rejectionsAfter(
  present: readonly StoredRejection[],
  later: StoredDecision,
  { repository, branch }: ChangeRequestKey,
): readonly StoredRejection[] {
  const { fingerprints } = later;
  const left = present
    .map(rejection =>
      isReplaced(rejection, later)
        ? {
            ...rejection,
            fingerprints: rejection.fingerprints.filter(
              fingerprint => !fingerprints.includes(fingerprint),
            ),
          }
        : rejection,
    )
    .filter(rejection => rejection.fingerprints.length > 0);
  return later.decision === 'approve'
    ? left
    : [
        ...left,
        { decision: later, fingerprints, repository, branch, lifts: [] },
      ];
}

import { isSameSubject } from '@interlock/contract-core';
import type { Knex } from 'knex';
import type { AuditEvent } from '../../store/audit';
import type { StoredChangeRequest } from '../../store/changeRequests';
import type { StoredDecision } from '../../store/decisions';
import {
  endRejections,
  storeRejection,
  type StoredRejection,
} from '../../store/rejections';
import { isReplaced } from './rejectionsUnderReview';

/**
 * What somebody says of a finding replaces that they rejected it, on whatever
 * branch they did.
 */
export async function replaceRejections(
  transaction: Knex.Transaction,
  decision: StoredDecision,
  /** Of its audit entry. */
  sequence: number,
): Promise<void> {
  const { subject, fingerprints, decidedBy, decidedAt } = decision;
  await endRejections(
    transaction,
    { subject, fingerprints, givenBy: decidedBy },
    { at: decidedAt, by: decidedBy, sequence },
  );
  if (decision.decision === 'reject') {
    await storeRejection(transaction, decision);
  }
}

/** What the audit record says of a decision. */
export function eventOf(
  stored: StoredDecision,
  request: StoredChangeRequest,
  rejections: readonly StoredRejection[],
): AuditEvent {
  const subject = request.subjects.find(candidate =>
    isSameSubject(candidate, stored.subject),
  );
  return {
    at: stored.decidedAt,
    actor: stored.decidedBy,
    action:
      stored.decision === 'approve' ? 'decision.approve' : 'decision.reject',
    subject: request.id,
    detail: {
      decision: stored.id,
      about: stored.subject,
      fingerprints: stored.fingerprints,
      fingerprintVersion: stored.fingerprintVersion,
      groups: stored.groups,
      reason: stored.reason,
      conditions: stored.conditions,
      base: subject?.baseDigest ?? null,
      revision: subject?.revisionDigest ?? null,
      headCommit: request.headCommit,
      checkRun: stored.checkRun,
      status: request.status,
      endedRejections: rejections
        .filter(rejection => isReplaced(rejection, stored))
        .map(({ decision }) => decision.id),
    },
  };
}

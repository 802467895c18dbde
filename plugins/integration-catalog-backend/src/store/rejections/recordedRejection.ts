import { canonicalJson } from '@interlock/contract-core';
import type { AuditEntry } from '@interlock/plugin-store';
import type { RejectionLift } from './rejectionStore';

/** What ended a rejection, as its row says. */
export interface RejectionEnd {
  /** Id of the rejecting decision. */
  readonly decision: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Entity ref of the person, or the portal. */
  readonly by: string;
}

/** Whether the audit record bears out that a rejection has ended. */
export function isRecordedEnd(
  { decision, at, by }: RejectionEnd,
  entry: AuditEntry | undefined,
): boolean {
  if (entry === undefined || entry.at !== at || entry.actor !== by) {
    return false;
  }
  const { endedRejections, ends, rejection } = entry.detail;
  return entry.action === 'rejection.lifted'
    ? ends === true && rejection === decision
    : Array.isArray(endedRejections) && endedRejections.includes(decision);
}

/** Whether the audit record bears out that somebody let a rejection go. */
export function isRecordedLift(
  lift: RejectionLift,
  entry: AuditEntry | undefined,
): boolean {
  if (entry?.action !== 'rejection.lifted') return false;
  const { groups, reason, rejection } = entry.detail;
  return (
    canonicalJson([entry.at, entry.actor, rejection, groups, reason]) ===
    canonicalJson([lift.at, lift.by, lift.decision, lift.groups, lift.reason])
  );
}

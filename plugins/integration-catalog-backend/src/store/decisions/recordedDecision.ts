import { canonicalJson } from '@interlock/contract-core';
import type { AuditEntry } from '@interlock/plugin-store';
import type { StoredDecision } from './decisionStore';

/** What a stored decision says that its audit entry has to say as well. */
export interface DecisionInRecord {
  readonly decision: StoredDecision;
  /** The request that it was taken about, before any was joined with another. */
  readonly changeRequest: string;
  /** Names that the subject has had, its refs and former keys. */
  readonly names: readonly string[];
}

/**
 * Why a decision is not as the audit record has it; null where it is. Entries
 * from before there were subjects name a contract by its ref.
 */
export function whyNotRecorded(
  { decision, changeRequest, names }: DecisionInRecord,
  entry: AuditEntry | undefined,
): string | null {
  if (entry === undefined) {
    return 'the audit record has no unbroken entry of it';
  }
  const { detail } = entry;
  const recorded = {
    at: entry.at,
    actor: entry.actor,
    action: entry.action,
    changeRequest: entry.subject,
    id: detail.decision,
    ref: refOf(detail),
    groups: detail.groups,
    reason: detail.reason,
    fingerprints: detail.fingerprints,
    version: detail.fingerprintVersion ?? decision.fingerprintVersion,
    conditions: detail.conditions,
    checkRun: detail.checkRun,
  };
  const stored = {
    at: decision.decidedAt,
    actor: decision.decidedBy,
    action: `decision.${decision.decision}`,
    changeRequest,
    id: decision.id,
    ref: decision.subject.ref,
    groups: decision.groups,
    reason: decision.reason,
    fingerprints: decision.fingerprints,
    version: decision.fingerprintVersion,
    conditions: decision.conditions,
    checkRun: decision.checkRun,
  };
  const differing = Object.keys(stored).filter(
    member =>
      canonicalJson(Reflect.get(stored, member)) !==
      canonicalJson(Reflect.get(recorded, member) ?? null),
  );
  const ids = [idOf(detail), refOf(detail)];
  if (
    !ids.some(id => id === decision.subject.id || names.includes(id)) ||
    kindOf(detail) !== decision.subject.kind
  ) {
    differing.push('subject');
  }
  return differing.length === 0
    ? null
    : `the audit record says otherwise of its ${differing.join(', ')}`;
}

function refOf(detail: AuditEntry['detail']): string {
  return String(member(detail.about, 'ref') ?? detail.contract ?? '');
}

function idOf(detail: AuditEntry['detail']): string {
  return String(member(detail.about, 'id') ?? detail.contract ?? '');
}

function kindOf(detail: AuditEntry['detail']): string {
  return String(member(detail.about, 'kind') ?? 'contract');
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Reflect.get(value, name)
    : undefined;
}

import { canonicalJson, type WaiverScope } from '@interlock/contract-core';
import type { AuditEntry } from '@interlock/plugin-store';
import type { StoredWaiver, WaiverEvent } from './waiverStore';

/** Whether the audit record bears out what somebody did to a waiver. */
export function isRecordedEvent(
  event: Pick<WaiverEvent, 'waiver' | 'action' | 'by' | 'groups' | 'at'>,
  entry: AuditEntry | undefined,
): boolean {
  if (entry === undefined) return false;
  const { groups = event.groups } = entry.detail;
  return (
    canonicalJson([
      entry.subject,
      entry.action,
      entry.actor,
      entry.at,
      groups,
    ]) ===
    canonicalJson([
      event.waiver,
      `waiver.${event.action}`,
      event.by,
      event.at,
      event.groups,
    ])
  );
}

type Terms = Pick<
  StoredWaiver,
  'covers' | 'scope' | 'start' | 'expiry' | 'requestedBy'
>;

/** Whether a waiver permits just what the audit record says was asked for. */
export function asksWhatIsRecorded(
  waiver: Terms,
  entry: AuditEntry | undefined,
): boolean {
  const { covers, scope, start, expiry } = entry?.detail ?? {};
  if (entry === undefined || !isScope(scope)) return false;
  return (
    canonicalJson([entry.actor, covers, asAsked(scope), start, expiry]) ===
    canonicalJson([
      waiver.requestedBy,
      waiver.covers,
      asAsked(waiver.scope),
      waiver.start,
      waiver.expiry,
    ])
  );
}

/** All members of a scope may be missing. */
function isScope(value: unknown): value is WaiverScope {
  return typeof value === 'object' && value !== null;
}

/** The scope as the person wrote it: the id may be found later. */
export function asAsked({ targetId: _, ...scope }: WaiverScope): WaiverScope {
  return scope;
}

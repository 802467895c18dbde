import type {
  Severity,
  Waiver,
  WaiverApprover,
  WaiverDecision,
  WaiverScope,
} from '@interlock/contract-core';
import { readFittingEntries } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import { asAsked, asksWhatIsRecorded, isRecordedEvent } from './recordedWaiver';

/** A waiver with what only the portal knows of it. */
export interface StoredWaiver extends Waiver {
  /** ISO 8601 in UTC. */
  readonly requestedAt: string;
  /** Last ISO day on which it permitted a finding; null while it never did. */
  readonly lastMatchedOn: string | null;
}

/** Something that a person did to a waiver. */
export interface WaiverEvent {
  readonly id: string;
  readonly waiver: string;
  readonly action: WaiverDecision;
  /** Entity ref of the person. */
  readonly by: string;
  /** Groups of that person at the time. */
  readonly groups: readonly string[];
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

interface WaiverRow {
  id: string;
  rule: string;
  fingerprint: string | null;
  fingerprint_version: number | null;
  most: number | null;
  scope: string;
  target_id: string | null;
  reason: string;
  owner: string;
  requested_by: string;
  requested_at: string;
  start: string;
  expiry: string;
  ticket: string;
  compensating_control: string;
  renews: string | null;
  renewals: number;
  severity: string;
  decision: string;
  last_matched_on: string | null;
}

interface EventRow {
  id: string;
  waiver_id: string;
  step: number;
  action: string;
  acted_by: string;
  groups: string;
  reason: string;
  at: string;
  /** Of its audit entry; null where it has none. */
  sequence: number | null;
}

/** Adds a requested waiver with the event of its request. */
export async function storeWaiver(
  transaction: Knex.Transaction,
  waiver: StoredWaiver,
  event: WaiverEvent,
  /** Of its audit entry. */
  sequence: number,
): Promise<void> {
  await transaction<WaiverRow>('waivers').insert({
    id: waiver.id,
    rule: waiver.covers.rule,
    fingerprint: waiver.covers.fingerprint ?? null,
    fingerprint_version: waiver.fingerprintVersion ?? null,
    most: waiver.covers.most ?? null,
    scope: JSON.stringify(asAsked(waiver.scope)),
    target_id: waiver.scope.targetId ?? waiver.scope.target ?? null,
    reason: waiver.reason,
    owner: waiver.owner,
    requested_by: waiver.requestedBy,
    requested_at: waiver.requestedAt,
    start: waiver.start,
    expiry: waiver.expiry,
    ticket: waiver.ticket,
    compensating_control: waiver.compensatingControl,
    renews: waiver.renews,
    renewals: waiver.renewals,
    severity: waiver.severity,
    decision: waiver.decision,
    last_matched_on: waiver.lastMatchedOn,
  });
  await addEvent(transaction, event, { step: 1, sequence });
}

/**
 * Moves a waiver on, together with the event that did it. Gives back false, and
 * changes nothing, where its decision is no longer `from`: somebody was faster.
 */
export async function moveWaiver(
  transaction: Knex.Transaction,
  from: WaiverDecision,
  event: WaiverEvent,
  /** Of its audit entry. */
  sequence: number,
): Promise<boolean> {
  const moved = await transaction<WaiverRow>('waivers')
    .where({ id: event.waiver, decision: from })
    .update({ decision: event.action });
  if (moved === 0) {
    return false;
  }
  const [last] = await transaction<EventRow>('waiver_events')
    .where({ waiver_id: event.waiver })
    .max({ step: 'step' });
  const step = Number(last?.step ?? 0) + 1;
  await addEvent(transaction, event, { step, sequence });
  return true;
}

async function addEvent(
  transaction: Knex.Transaction,
  event: WaiverEvent,
  place: Pick<EventRow, 'step' | 'sequence'>,
): Promise<void> {
  await transaction<EventRow>('waiver_events').insert({
    id: event.id,
    waiver_id: event.waiver,
    ...place,
    action: event.action,
    acted_by: event.by,
    groups: JSON.stringify(event.groups),
    reason: event.reason,
    at: event.at,
  });
}

/**
 * Notes that waivers permit something on a day; an earlier day changes nothing.
 * Ids that are not stored, as those of a baseline, are left out.
 */
export async function markMatched(
  database: Knex,
  waivers: readonly string[],
  day: string,
): Promise<void> {
  const stored = await database<WaiverRow>('waivers').select('id');
  for (const { id } of stored.filter(row => waivers.includes(row.id))) {
    await database<WaiverRow>('waivers')
      .where({ id })
      .where(query =>
        query.whereNull('last_matched_on').orWhere('last_matched_on', '<', day),
      )
      .update({ last_matched_on: day });
  }
}

/** Every waiver, by when it was requested. */
export async function listWaivers(
  database: Knex,
): Promise<readonly StoredWaiver[]> {
  const rows = await database<WaiverRow>('waivers').orderBy([
    { column: 'requested_at' },
    { column: 'id' },
  ]);
  return withApprovers(database, rows);
}

/** One waiver; null where there is none. Inside a transaction its row is locked. */
export async function findWaiver(
  database: Knex,
  id: string,
): Promise<StoredWaiver | null> {
  const query = database<WaiverRow>('waivers').where({ id }).first();
  const row = await (database.isTransaction ? query.forUpdate() : query);
  const [waiver = null] = await withApprovers(database, row ? [row] : []);
  return waiver;
}

/**
 * Approvers are those of the events that approved, in their order. What the audit
 * record does not bear out counts for nothing: an approval without its entry, and
 * a waiver that permits something else than was asked for, or that nobody approved.
 */
async function withApprovers(
  database: Knex,
  rows: readonly WaiverRow[],
): Promise<readonly StoredWaiver[]> {
  const events = await database<EventRow>('waiver_events')
    .whereIn('action', ['requested', 'approved'])
    .orderBy(['waiver_id', 'step']);
  const entries = await readFittingEntries(
    database,
    events.flatMap(event => event.sequence ?? []),
  );
  const entryOf = (event: EventRow | undefined) =>
    event && entries.get(event.sequence ?? 0);
  const recorded = events.filter(row =>
    isRecordedEvent(toEvent(row), entryOf(row)),
  );
  return rows.map(row => {
    const mine = recorded.filter(event => event.waiver_id === row.id);
    const waiver = toWaiver(
      row,
      mine
        .filter(({ action }) => action === 'approved')
        .map(event => ({
          person: event.acted_by,
          groups: JSON.parse(event.groups),
        })),
    );
    const asked = mine.find(({ action }) => action === 'requested');
    const counts =
      waiver.decision !== 'approved' ||
      (waiver.approvers.length > 0 &&
        asksWhatIsRecorded(waiver, entryOf(asked)));
    return counts
      ? waiver
      : { ...waiver, decision: 'requested', approvers: [] };
  });
}

/** What happened to a waiver, oldest first. */
export async function listWaiverEvents(
  database: Knex,
  waiver: string,
): Promise<readonly WaiverEvent[]> {
  const rows = await database<EventRow>('waiver_events')
    .where({ waiver_id: waiver })
    .orderBy('step');
  return rows.map(toEvent);
}

function toEvent(row: EventRow): WaiverEvent {
  return {
    id: row.id,
    waiver: row.waiver_id,
    action: row.action as WaiverDecision,
    by: row.acted_by,
    groups: JSON.parse(row.groups),
    reason: row.reason,
    at: row.at,
  };
}

function toWaiver(
  row: WaiverRow,
  approvers: readonly WaiverApprover[],
): StoredWaiver {
  const scope: WaiverScope = JSON.parse(row.scope);
  return {
    id: row.id,
    source: 'portal',
    covers: {
      rule: row.rule,
      ...(row.fingerprint === null ? {} : { fingerprint: row.fingerprint }),
      ...(row.most === null ? {} : { most: row.most }),
    },
    ...(row.fingerprint_version === null
      ? {}
      : { fingerprintVersion: row.fingerprint_version }),
    scope:
      row.target_id === null || row.target_id === scope.target
        ? scope
        : { ...scope, targetId: row.target_id },
    reason: row.reason,
    owner: row.owner,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    approvers,
    start: row.start,
    expiry: row.expiry,
    ticket: row.ticket,
    compensatingControl: row.compensating_control,
    renews: row.renews,
    renewals: row.renewals,
    severity: row.severity as Severity,
    decision: row.decision as WaiverDecision,
    lastMatchedOn: row.last_matched_on,
  };
}

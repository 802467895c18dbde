import { auditHash, canonicalJson } from '@interlock/contract-core';
import type { Knex } from 'knex';

export interface AuditEvent {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Entity ref of a person, or `service:…` for a machine. */
  readonly actor: string;
  /** What happened; each plugin has words of its own. */
  readonly action: string;
  /** What it happened to: an id or a ref. */
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** An event as it stands in the chain. */
export interface AuditEntry extends AuditEvent {
  /** Counted from 1 without gaps. */
  readonly sequence: number;
  readonly hash: string;
}

/** Whether the stored record is still the one that was written. */
export interface ChainState {
  readonly intact: boolean;
  readonly entries: number;
  /** Sequence of the first entry that does not fit; null when all fit. */
  readonly firstBroken: number | null;
  /** The last entry, to be kept elsewhere: a chain that is wholly rewritten has another. */
  readonly head: { readonly sequence: number; readonly hash: string };
}

interface AuditRow {
  sequence: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  detail: string;
  previous_hash: string;
  hash: string;
}

/**
 * Appends to the hash chain inside the transaction of what it records. The
 * update of the head row comes first: on both databases it makes writers take
 * turns until they commit, so the chain cannot fork between replicas. Gives back
 * the sequence of each: the one order that replicas whose clocks differ share.
 */
export async function appendAudit(
  transaction: Knex.Transaction,
  events: readonly AuditEvent[],
): Promise<readonly number[]> {
  if (events.length === 0) {
    return [];
  }
  await transaction('audit_head')
    .where({ id: 1 })
    .increment('sequence', events.length);
  const head = await transaction('audit_head').where({ id: 1 }).first();
  let sequence = head.sequence - events.length;
  let previous: string = head.hash;
  const sequences: number[] = [];
  for (const event of events) {
    sequence += 1;
    sequences.push(sequence);
    const row = chained(sequence, event, previous);
    await transaction<AuditRow>('audit_entries').insert(row);
    previous = row.hash;
  }
  await transaction('audit_head').where({ id: 1 }).update({ hash: previous });
  return sequences;
}

function chained(
  sequence: number,
  event: AuditEvent,
  previous: string,
): AuditRow {
  const content = {
    sequence,
    at: event.at,
    actor: event.actor,
    action: event.action,
    subject: event.subject,
    detail: canonicalJson(event.detail),
    previous_hash: previous,
  };
  return { ...content, hash: hashOf(content) };
}

function hashOf({
  previous_hash: previousHash,
  ...row
}: Omit<AuditRow, 'hash'>): string {
  return auditHash({ ...row, previousHash });
}

/** Entries, newest first. */
export async function listAuditEntries(
  database: Knex,
  page: { readonly limit: number; readonly before: number | null },
): Promise<readonly AuditEntry[]> {
  const query = database<AuditRow>('audit_entries')
    .orderBy('sequence', 'desc')
    .limit(page.limit);
  const rows = await (page.before === null
    ? query
    : query.where('sequence', '<', page.before));
  return rows.map(entryOf);
}

/**
 * Entries by their sequences, as far as they are what was written: the hash of
 * each fits it, the entry before it and what comes after it.
 */
export async function readFittingEntries(
  database: Knex,
  sequences: readonly number[],
): Promise<ReadonlyMap<number, AuditEntry>> {
  if (sequences.length === 0) return new Map();
  // Before the entries, so that one appended in between is found among them.
  const head = await database('audit_head').where({ id: 1 }).first();
  const wanted = sequences.flatMap(each => [each - 1, each, each + 1]);
  const rows: AuditRow[] = await database<AuditRow>('audit_entries').whereIn(
    'sequence',
    [...new Set(wanted)],
  );
  const known = new Map(rows.map(row => [row.sequence, row]));
  return new Map(
    [...new Set(sequences)].flatMap(sequence => {
      const row = known.get(sequence);
      if (!row || hashOf(row) !== row.hash) return [];
      const before = sequence === 1 ? '' : known.get(sequence - 1)?.hash;
      const after =
        known.get(sequence + 1)?.previous_hash ??
        (head.sequence === sequence ? head.hash : undefined);
      return row.previous_hash === before && row.hash === after
        ? [[sequence, entryOf(row)] as const]
        : [];
    }),
  );
}

function entryOf(row: AuditRow): AuditEntry {
  return {
    sequence: row.sequence,
    at: row.at,
    actor: row.actor,
    action: row.action,
    subject: row.subject,
    detail: JSON.parse(row.detail),
    hash: row.hash,
  };
}

const pageSize = 1000;

/**
 * Walks the whole chain. An edited, removed, added or reordered entry breaks it
 * at its place; a cut tail is seen against the head row.
 */
export async function verifyChain(database: Knex): Promise<ChainState> {
  // The newest entry is asked for before the head, so that an entry appended
  // in between is not taken for one that was slipped in behind the head.
  const newest = await database('audit_entries').max({ sequence: 'sequence' });
  const head = await database('audit_head').where({ id: 1 }).first();
  let previous = '';
  let sequence = 0;
  for (;;) {
    const rows: AuditRow[] = await database<AuditRow>('audit_entries')
      .where('sequence', '>', sequence)
      .where('sequence', '<=', head.sequence)
      .orderBy('sequence', 'asc')
      .limit(pageSize);
    for (const row of rows) {
      const fits =
        row.sequence === sequence + 1 &&
        row.previous_hash === previous &&
        hashOf(row) === row.hash;
      if (!fits) {
        return {
          intact: false,
          entries: head.sequence,
          firstBroken: sequence + 1,
          head: { sequence: head.sequence, hash: head.hash },
        };
      }
      sequence = row.sequence;
      previous = row.hash;
    }
    if (rows.length < pageSize) {
      break;
    }
  }
  const whole =
    sequence === head.sequence &&
    previous === head.hash &&
    Number(newest[0]?.sequence ?? 0) <= head.sequence;
  return {
    intact: whole,
    entries: head.sequence,
    firstBroken: whole ? null : sequence + 1,
    head: { sequence: head.sequence, hash: head.hash },
  };
}

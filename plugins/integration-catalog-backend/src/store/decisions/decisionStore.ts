import type { Decision, SubjectKind } from '@interlock/contract-core';
import { readFittingEntries } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import { whyNotRecorded } from './recordedDecision';

/** A decision with the check run whose findings the person had before them. */
export interface StoredDecision extends Decision {
  readonly changeRequest: string;
  readonly checkRun: string;
}

interface DecisionRow {
  id: string;
  change_request_id: string;
  subject_kind: string;
  subject_id: string;
  subject_ref: string;
  decision: string;
  decided_by: string;
  groups: string;
  reason: string;
  fingerprints: string;
  fingerprint_version: number;
  conditions: string;
  decided_at: string;
  check_run_id: string;
  sequence: number | null;
}

interface Redirect {
  id: string;
  change_request_id: string;
}

/**
 * Adds a decision under the sequence of its audit entry; earlier ones stay as
 * they are.
 */
export async function storeDecision(
  transaction: Knex.Transaction,
  decision: StoredDecision,
  sequence: number,
): Promise<void> {
  await transaction<DecisionRow>('decisions').insert({
    id: decision.id,
    change_request_id: decision.changeRequest,
    subject_kind: decision.subject.kind,
    subject_id: decision.subject.id,
    subject_ref: decision.subject.ref,
    decision: decision.decision,
    decided_by: decision.decidedBy,
    groups: JSON.stringify(decision.groups),
    reason: decision.reason,
    fingerprints: JSON.stringify(decision.fingerprints),
    fingerprint_version: decision.fingerprintVersion,
    conditions: JSON.stringify(decision.conditions),
    decided_at: decision.decidedAt,
    check_run_id: decision.checkRun,
    sequence,
  });
}

/**
 * Every decision ever taken about the change requests, in the order of their
 * audit entries. One about a request that was joined with another counts for
 * that one; it is never rewritten.
 */
export async function listDecisions(
  database: Knex,
  changeRequests: readonly string[],
): Promise<readonly StoredDecision[]> {
  const joined: readonly Redirect[] = await database<Redirect>(
    'change_request_redirects',
  ).whereIn('change_request_id', [...changeRequests]);
  const nowOf = new Map(joined.map(row => [row.id, row.change_request_id]));
  const rows = await database<DecisionRow>('decisions')
    .whereIn('change_request_id', [...changeRequests, ...nowOf.keys()])
    .orderBy([{ column: 'decided_at' }, { column: 'id' }]);
  return readRows(database, rows, nowOf);
}

/** Decisions by their ids, oldest first. */
export async function findDecisions(
  database: Knex,
  ids: readonly string[],
): Promise<readonly StoredDecision[]> {
  const rows = await database<DecisionRow>('decisions')
    .whereIn('id', [...ids])
    .orderBy([{ column: 'decided_at' }, { column: 'id' }]);
  const joined: readonly Redirect[] = await database<Redirect>(
    'change_request_redirects',
  ).whereIn(
    'id',
    rows.map(row => row.change_request_id),
  );
  const nowOf = new Map(joined.map(row => [row.id, row.change_request_id]));
  return readRows(database, rows, nowOf);
}

/** Each with what the audit record says against it, in the order of the record. */
async function readRows(
  database: Knex,
  rows: readonly DecisionRow[],
  nowOf: ReadonlyMap<string, string>,
): Promise<readonly StoredDecision[]> {
  const entries = await readFittingEntries(
    database,
    rows.flatMap(({ sequence }) => sequence ?? []),
  );
  const aliases: readonly { alias: string; contract_id: string }[] =
    await database('contract_aliases').whereIn(
      'contract_id',
      rows.map(row => row.subject_id),
    );
  return [...rows].sort(bySequence).map(row => {
    const decision = toDecision(
      row,
      nowOf.get(row.change_request_id) ?? row.change_request_id,
    );
    const unrecorded = whyNotRecorded(
      {
        decision,
        changeRequest: row.change_request_id,
        names: aliases
          .filter(alias => alias.contract_id === row.subject_id)
          .map(({ alias }) => alias),
      },
      entries.get(row.sequence ?? 0),
    );
    return unrecorded === null ? decision : { ...decision, unrecorded };
  });
}

function toDecision(row: DecisionRow, changeRequest: string): StoredDecision {
  return {
    id: row.id,
    changeRequest,
    subject: {
      kind: row.subject_kind as SubjectKind,
      id: row.subject_id,
      ref: row.subject_ref,
    },
    decision: row.decision === 'approve' ? 'approve' : 'reject',
    decidedBy: row.decided_by,
    groups: JSON.parse(row.groups),
    reason: row.reason,
    fingerprints: JSON.parse(row.fingerprints),
    fingerprintVersion: row.fingerprint_version,
    conditions: JSON.parse(row.conditions),
    decidedAt: row.decided_at,
    checkRun: row.check_run_id,
  };
}

/** Databases differ in where they put what has no sequence; here it comes first. */
function bySequence(left: DecisionRow, right: DecisionRow): number {
  return (left.sequence ?? 0) - (right.sequence ?? 0);
}

import type { Rejection, SubjectKey } from '@interlock/contract-core';
import { readFittingEntries } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import { findDecisions, type StoredDecision } from '../decisions';
import { isRecordedEnd, isRecordedLift } from './recordedRejection';

/** Somebody's word that a rejected change may pass. */
export interface RejectionLift {
  readonly id: string;
  /** Id of the rejecting decision. */
  readonly decision: string;
  /** Entity ref of the person. */
  readonly by: string;
  /** Groups of that person at the time. */
  readonly groups: readonly string[];
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** A rejection that nothing has ended, with the branch that it was given on. */
export interface StoredRejection extends Pick<Rejection, 'fingerprints'> {
  readonly decision: StoredDecision;
  readonly repository: string;
  readonly branch: string;
  /** Oldest first. */
  readonly lifts: readonly RejectionLift[];
}

interface RejectionRow {
  decision_id: string;
  subject_kind: string;
  subject_id: string;
  fingerprint: string;
  ended_at: string | null;
  ended_by: string | null;
  /** Of the audit entry of what ended it. */
  ended_sequence: number | null;
}

interface LiftRow {
  id: string;
  decision_id: string;
  lifted_by: string;
  groups: string;
  reason: string;
  at: string;
  sequence: number | null;
}

/** Keeps what a rejecting decision speaks about. */
export async function storeRejection(
  transaction: Knex.Transaction,
  { id, subject, fingerprints }: StoredDecision,
): Promise<void> {
  for (const fingerprint of fingerprints) {
    await transaction<RejectionRow>('rejections').insert({
      decision_id: id,
      subject_kind: subject.kind,
      subject_id: subject.id,
      fingerprint,
      ended_at: null,
      ended_by: null,
      ended_sequence: null,
    });
  }
}

/** Which rejections end: of a subject's findings, of all givers or of one. */
export interface EndingRejections {
  readonly subject: SubjectKey;
  readonly fingerprints: readonly string[];
  /** Id of the rejecting decision; any where absent. */
  readonly decision?: string;
  /** Entity ref of who rejected; anybody where absent. */
  readonly givenBy?: string;
}

/** Ids of the rejecting decisions that would end, sorted. */
export async function findEnding(
  transaction: Knex.Transaction,
  which: EndingRejections,
): Promise<readonly string[]> {
  const rows = await endingRows(transaction, which).select('decision_id');
  return [...new Set(rows.map(row => row.decision_id))].sort();
}

/** Ends rejections for good, under the sequence of the audit entry that says so. */
export async function endRejections(
  transaction: Knex.Transaction,
  which: EndingRejections,
  end: { readonly at: string; readonly by: string; readonly sequence: number },
): Promise<void> {
  await endingRows(transaction, which).update({
    ended_at: end.at,
    ended_by: end.by,
    ended_sequence: end.sequence,
  });
}

/** Those that stand; what ended without an entry does. */
function endingRows(
  transaction: Knex.Transaction,
  { subject, fingerprints, decision, givenBy }: EndingRejections,
) {
  const query = transaction<RejectionRow>('rejections')
    .where({ subject_kind: subject.kind, subject_id: subject.id })
    .whereIn('fingerprint', [...fingerprints])
    .where(rows => rows.whereNull('ended_at').orWhereNull('ended_sequence'));
  if (decision !== undefined) query.where({ decision_id: decision });
  if (givenBy !== undefined) {
    query.whereIn(
      'decision_id',
      transaction('decisions').select('id').where({ decided_by: givenBy }),
    );
  }
  return query;
}

/** Keeps that somebody lets a rejection go; a second time breaks an index. */
export async function storeLift(
  transaction: Knex.Transaction,
  lift: RejectionLift,
  /** Of its audit entry. */
  sequence: number,
): Promise<void> {
  await transaction<LiftRow>('rejection_lifts').insert({
    id: lift.id,
    decision_id: lift.decision,
    lifted_by: lift.by,
    groups: JSON.stringify(lift.groups),
    reason: lift.reason,
    at: lift.at,
    sequence,
  });
}

/**
 * Rejections of every subject that nothing has ended, oldest first. Ends and lifts
 * count only with their audit entry.
 */
export async function listRejections(
  database: Knex,
): Promise<readonly StoredRejection[]> {
  const rows = await standingRows(database);
  const fingerprints = new Map<string, string[]>();
  for (const { decision_id, fingerprint } of rows) {
    fingerprints.set(decision_id, [
      ...(fingerprints.get(decision_id) ?? []),
      fingerprint,
    ]);
  }
  const ids = [...fingerprints.keys()];
  const decisions = (await findDecisions(database, ids)).filter(
    ({ unrecorded }) => unrecorded === undefined,
  );
  const branches = await readBranches(
    database,
    decisions.map(({ changeRequest }) => changeRequest),
  );
  const lifts = await readLifts(database, ids);
  return decisions.map(decision => ({
    decision,
    fingerprints: fingerprints.get(decision.id) ?? [],
    ...(branches.get(decision.changeRequest) ?? { repository: '', branch: '' }),
    lifts: lifts.filter(lift => lift.decision === decision.id),
  }));
}

async function standingRows(database: Knex): Promise<readonly RejectionRow[]> {
  const rows = await database<RejectionRow>('rejections').orderBy([
    'decision_id',
    'fingerprint',
  ]);
  const entries = await readFittingEntries(
    database,
    rows.flatMap(row => row.ended_sequence ?? []),
  );
  return rows.filter(
    ({ decision_id: decision, ended_at: at, ended_by: by, ...row }) =>
      at === null ||
      !isRecordedEnd(
        { decision, at, by: by ?? '' },
        entries.get(row.ended_sequence ?? 0),
      ),
  );
}

async function readBranches(
  database: Knex,
  changeRequests: readonly string[],
): Promise<
  ReadonlyMap<string, { readonly repository: string; readonly branch: string }>
> {
  const rows: readonly { id: string; repository: string; branch: string }[] =
    await database('change_requests')
      .select('id', 'repository', 'branch')
      .whereIn('id', [...new Set(changeRequests)]);
  return new Map(
    rows.map(({ id, repository, branch }) => [id, { repository, branch }]),
  );
}

async function readLifts(
  database: Knex,
  decisions: readonly string[],
): Promise<readonly RejectionLift[]> {
  const rows = await database<LiftRow>('rejection_lifts')
    .whereIn('decision_id', [...decisions])
    .orderBy(['at', 'id']);
  const entries = await readFittingEntries(
    database,
    rows.flatMap(row => row.sequence ?? []),
  );
  return rows.flatMap(row => {
    const lift: RejectionLift = {
      id: row.id,
      decision: row.decision_id,
      by: row.lifted_by,
      groups: JSON.parse(row.groups),
      reason: row.reason,
      at: row.at,
    };
    return isRecordedLift(lift, entries.get(row.sequence ?? 0)) ? [lift] : [];
  });
}

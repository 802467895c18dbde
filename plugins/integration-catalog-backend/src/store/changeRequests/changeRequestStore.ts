import {
  canonicalJson,
  digestText,
  type ChangeAuthors,
  type ChangeSubject,
  type FindingCounts,
  type SubjectKey,
} from '@interlock/contract-core';
import type { ChangeRequestStatus } from '@interlock/plugin-integration-catalog-common';
import type { Knex } from 'knex';
import { readSubjects, replaceSubjects } from './requestSubjects';

/** What names a change request while it is open. */
export interface ChangeRequestKey {
  readonly repository: string;
  readonly branch: string;
}

/** One subject of a request, with what its last judgement said. */
export interface RequestSubject extends ChangeSubject {
  readonly status: ChangeRequestStatus;
  readonly baseDigest: string | null;
  /** Null when the branch removes the subject. */
  readonly revisionDigest: string | null;
  /** Fingerprints that need a decision. */
  readonly fingerprints: readonly string[];
  readonly summary: FindingCounts;
  readonly consumersHit: number;
  readonly sentence: string;
  /** The last run that could judge it. */
  readonly checkRun: string;
  /**
   * Ids of decisions that ended when the subject was merged or withdrawn: they
   * have no say when the same branch changes it again.
   */
  readonly usedDecisions: readonly string[];
}

export interface StoredChangeRequest extends ChangeRequestKey {
  readonly id: string;
  /** As that of the heaviest of its subjects. */
  readonly status: ChangeRequestStatus;
  readonly headCommit: string;
  /** Ordered by kind and ref; those that are merged or withdrawn stay. */
  readonly subjects: readonly RequestSubject[];
  readonly summary: FindingCounts;
  readonly consumersHit: number;
  /** Everybody who ever wrote on the branch; nobody leaves this list. */
  readonly authors: ChangeAuthors;
  /** People who asked for the check themselves. */
  readonly requesters: readonly string[];
  /** Who may check the branch: a person's ref, or a service identity; empty where unknown. */
  readonly keptBy: string;
  readonly sentence: string;
  /** The last run about the branch. */
  readonly checkRun: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

interface ChangeRequestRow {
  id: string;
  open_key: string | null;
  repository: string;
  branch: string;
  status: string;
  head_commit: string;
  summary: string;
  consumers_hit: number;
  authors: string;
  requesters: string;
  kept_by: string;
  sentence: string;
  check_run_id: string;
  created_at: string;
  updated_at: string;
}

const table = 'change_requests';

/** Statuses under which a request still stands for its branch. */
export function isStanding(status: ChangeRequestStatus): boolean {
  return status !== 'merged' && status !== 'withdrawn';
}

const heaviestFirst: readonly ChangeRequestStatus[] = [
  'rejected',
  'open',
  'approved',
  'merged',
  'withdrawn',
];

/** A request is as the heaviest of its subjects; withdrawn without any. */
export function heaviestStatus(
  subjects: readonly Pick<RequestSubject, 'status'>[],
): ChangeRequestStatus {
  return (
    heaviestFirst.find(status =>
      subjects.some(subject => subject.status === status),
    ) ?? 'withdrawn'
  );
}

/** The subjects of a request that somebody can still decide about. */
export function standingSubjects(
  request: Pick<StoredChangeRequest, 'subjects'>,
): readonly RequestSubject[] {
  return request.subjects.filter(({ status }) => isStanding(status));
}

/** What people call a request: the titles of its subjects. */
export function titleOfRequest(
  request: Pick<StoredChangeRequest, 'subjects'>,
): string {
  const standing = standingSubjects(request);
  return (standing.length > 0 ? standing : request.subjects)
    .map(({ title }) => title)
    .join(', ');
}

/**
 * Creates a request or updates it. A second standing request for the same key
 * breaks the unique index, which makes the caller's transaction start again.
 */
export async function saveChangeRequest(
  transaction: Knex.Transaction,
  request: StoredChangeRequest,
): Promise<void> {
  const { id, ...columns } = toRow(request);
  const updated = await transaction<ChangeRequestRow>(table)
    .where({ id })
    .update(columns);
  if (updated === 0) {
    await transaction<ChangeRequestRow>(table).insert({ id, ...columns });
  }
  await replaceSubjects(transaction, id, request.subjects);
}

/** One request; inside a transaction its row is locked until the commit. */
export async function findChangeRequest(
  database: Knex,
  id: string,
): Promise<StoredChangeRequest | null> {
  const query = database<ChangeRequestRow>(table).where({ id }).first();
  const row = await (database.isTransaction ? query.forUpdate() : query);
  const [request = null] = await toRequests(database, row ? [row] : []);
  return request;
}

/** The request that an older one was joined with; null where none was. */
export async function findRedirect(
  database: Knex,
  id: string,
): Promise<string | null> {
  const row = await database('change_request_redirects').where({ id }).first();
  return row ? String(row.change_request_id) : null;
}

/** The standing request of a branch; locked inside a transaction. */
export async function findStandingOfBranch(
  database: Knex,
  branch: ChangeRequestKey,
): Promise<StoredChangeRequest | null> {
  const query = database<ChangeRequestRow>(table)
    .where({ open_key: openKeyOf(branch) })
    .first();
  const row = await (database.isTransaction ? query.forUpdate() : query);
  const [request = null] = await toRequests(database, row ? [row] : []);
  return request;
}

/**
 * Requests of a branch since the last one that was merged, that one left out:
 * who wrote on the branch then may have written what is on it now.
 */
export async function listSinceMerge(
  database: Knex,
  { repository, branch }: ChangeRequestKey,
): Promise<readonly StoredChangeRequest[]> {
  const rows = await database<ChangeRequestRow>(table)
    .where({ repository, branch })
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
  const merged = rows.findIndex(row => row.status === 'merged');
  return toRequests(database, merged === -1 ? rows : rows.slice(0, merged));
}

/** Standing requests about a subject, on any branch; locked as above. */
export async function listStandingOfSubject(
  database: Knex,
  subject: SubjectKey,
): Promise<readonly StoredChangeRequest[]> {
  const query = database<ChangeRequestRow>(table)
    .whereIn('id', requestsAbout(database, subject))
    .whereNotNull('open_key')
    .orderBy('id');
  const rows = await (database.isTransaction ? query.forUpdate() : query);
  return toRequests(database, rows);
}

/** Requests by filter: open ones first, and among equals the oldest first. */
export async function listChangeRequests(
  database: Knex,
  filter: {
    readonly status?: ChangeRequestStatus;
    readonly subject?: SubjectKey;
  } = {},
): Promise<readonly StoredChangeRequest[]> {
  const query = database<ChangeRequestRow>(table).orderBy(['created_at', 'id']);
  if (filter.status) {
    query.where({ status: filter.status });
  }
  if (filter.subject) {
    query.whereIn('id', requestsAbout(database, filter.subject));
  }
  const order: readonly ChangeRequestStatus[] = [
    'open',
    'rejected',
    'approved',
    'merged',
    'withdrawn',
  ];
  return [...(await toRequests(database, await query))].sort(
    (left, right) => order.indexOf(left.status) - order.indexOf(right.status),
  );
}

/** Number of open requests by contract id. */
export async function countOpenByContract(
  database: Knex,
): Promise<ReadonlyMap<string, number>> {
  const rows: readonly { subject_id: string; requests: unknown }[] =
    await database('change_request_subjects')
      .where({ kind: 'contract', status: 'open' })
      .groupBy('subject_id')
      .select('subject_id')
      .count({ requests: '*' });
  return new Map(rows.map(row => [row.subject_id, Number(row.requests)]));
}

function requestsAbout(database: Knex, subject: SubjectKey) {
  return database('change_request_subjects')
    .select('change_request_id')
    .where({ kind: subject.kind, subject_id: subject.id });
}

function openKeyOf({ repository, branch }: ChangeRequestKey): string {
  return digestText(canonicalJson([repository, branch]));
}

function toRow(request: StoredChangeRequest): ChangeRequestRow {
  return {
    id: request.id,
    open_key: isStanding(request.status) ? openKeyOf(request) : null,
    repository: request.repository,
    branch: request.branch,
    status: request.status,
    head_commit: request.headCommit,
    summary: JSON.stringify(request.summary),
    consumers_hit: request.consumersHit,
    authors: JSON.stringify(request.authors),
    requesters: JSON.stringify(request.requesters),
    kept_by: request.keptBy,
    sentence: request.sentence,
    check_run_id: request.checkRun,
    created_at: request.createdAt,
    updated_at: request.updatedAt,
  };
}

async function toRequests(
  database: Knex,
  rows: readonly ChangeRequestRow[],
): Promise<readonly StoredChangeRequest[]> {
  const subjects = await readSubjects(
    database,
    rows.map(row => row.id),
  );
  return rows.map(row => ({
    id: row.id,
    repository: row.repository,
    branch: row.branch,
    status: row.status as ChangeRequestStatus,
    headCommit: row.head_commit,
    subjects: subjects.get(row.id) ?? [],
    summary: JSON.parse(row.summary),
    consumersHit: row.consumers_hit,
    authors: JSON.parse(row.authors),
    requesters: JSON.parse(row.requesters),
    keptBy: row.kept_by,
    sentence: row.sentence,
    checkRun: row.check_run_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }));
}

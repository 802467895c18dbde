import {
  canonicalJson,
  digestText,
  type ChangeAuthors,
  type FindingCounts,
} from '@interlock/contract-core';
import type { ChangeRequestStatus } from '@interlock/plugin-integration-catalog-common';
import type { Knex } from 'knex';

/** What names a change request while it is open. */
export interface ChangeRequestKey {
  readonly repository: string;
  readonly branch: string;
  readonly contract: string;
}

export interface StoredChangeRequest extends ChangeRequestKey {
  readonly id: string;
  readonly contractTitle: string;
  readonly status: ChangeRequestStatus;
  readonly headCommit: string;
  readonly baseDigest: string | null;
  /** Null when the branch removes the contract. */
  readonly revisionDigest: string | null;
  /** Fingerprints that need a decision. */
  readonly fingerprints: readonly string[];
  readonly summary: FindingCounts;
  readonly consumersHit: number;
  /** Everybody who ever wrote on the branch; nobody leaves this list. */
  readonly authors: ChangeAuthors;
  /** People who asked for the check themselves. */
  readonly requesters: readonly string[];
  readonly sentence: string;
  readonly checkRun: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

interface ChangeRequestRow {
  id: string;
  open_key: string | null;
  repository: string;
  branch: string;
  contract_ref: string;
  contract_title: string;
  status: string;
  head_commit: string;
  base_digest: string | null;
  revision_digest: string | null;
  fingerprints: string;
  summary: string;
  consumers_hit: number;
  authors: string;
  requesters: string;
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
}

/** One request; inside a transaction its row is locked until the commit. */
export async function findChangeRequest(
  database: Knex,
  id: string,
): Promise<StoredChangeRequest | null> {
  const query = database<ChangeRequestRow>(table).where({ id }).first();
  const row = await (database.isTransaction ? query.forUpdate() : query);
  return row ? toRequest(row) : null;
}

/** Standing requests of a branch, by contract; locked inside a transaction. */
export async function listStandingOfBranch(
  database: Knex,
  branch: Pick<ChangeRequestKey, 'repository' | 'branch'>,
): Promise<readonly StoredChangeRequest[]> {
  const query = database<ChangeRequestRow>(table)
    .where({ repository: branch.repository, branch: branch.branch })
    .whereNotNull('open_key')
    .orderBy('contract_ref');
  const rows = await (database.isTransaction ? query.forUpdate() : query);
  return rows.map(toRequest);
}

/** Standing requests about a contract, on any branch; locked as above. */
export async function listStandingOfContract(
  database: Knex,
  contract: string,
): Promise<readonly StoredChangeRequest[]> {
  const query = database<ChangeRequestRow>(table)
    .where({ contract_ref: contract })
    .whereNotNull('open_key')
    .orderBy('id');
  const rows = await (database.isTransaction ? query.forUpdate() : query);
  return rows.map(toRequest);
}

/** Requests by filter: open ones first, and among equals the oldest first. */
export async function listChangeRequests(
  database: Knex,
  filter: {
    readonly status?: ChangeRequestStatus;
    readonly contract?: string;
  } = {},
): Promise<readonly StoredChangeRequest[]> {
  const query = database<ChangeRequestRow>(table).orderBy('created_at');
  if (filter.status) {
    query.where({ status: filter.status });
  }
  if (filter.contract) {
    query.where({ contract_ref: filter.contract });
  }
  const rows = await query;
  const order: readonly ChangeRequestStatus[] = [
    'open',
    'rejected',
    'approved',
    'merged',
    'withdrawn',
  ];
  return rows
    .map(toRequest)
    .sort(
      (left, right) => order.indexOf(left.status) - order.indexOf(right.status),
    );
}

/** Number of open requests by contract. */
export async function countOpenByContract(
  database: Knex,
): Promise<ReadonlyMap<string, number>> {
  const rows = await database<ChangeRequestRow>(table)
    .where({ status: 'open' })
    .groupBy('contract_ref')
    .select('contract_ref')
    .count({ requests: 'id' });
  return new Map(
    rows.map(row => [String(row.contract_ref), Number(row.requests)]),
  );
}

function toRow(request: StoredChangeRequest): ChangeRequestRow {
  return {
    id: request.id,
    open_key: isStanding(request.status)
      ? digestText(
          canonicalJson([request.repository, request.branch, request.contract]),
        )
      : null,
    repository: request.repository,
    branch: request.branch,
    contract_ref: request.contract,
    contract_title: request.contractTitle,
    status: request.status,
    head_commit: request.headCommit,
    base_digest: request.baseDigest,
    revision_digest: request.revisionDigest,
    fingerprints: JSON.stringify(request.fingerprints),
    summary: JSON.stringify(request.summary),
    consumers_hit: request.consumersHit,
    authors: JSON.stringify(request.authors),
    requesters: JSON.stringify(request.requesters),
    sentence: request.sentence,
    check_run_id: request.checkRun,
    created_at: request.createdAt,
    updated_at: request.updatedAt,
  };
}

function toRequest(row: ChangeRequestRow): StoredChangeRequest {
  return {
    id: row.id,
    repository: row.repository,
    branch: row.branch,
    contract: row.contract_ref,
    contractTitle: row.contract_title,
    status: row.status as ChangeRequestStatus,
    headCommit: row.head_commit,
    baseDigest: row.base_digest,
    revisionDigest: row.revision_digest,
    fingerprints: JSON.parse(row.fingerprints),
    summary: JSON.parse(row.summary),
    consumersHit: row.consumers_hit,
    authors: JSON.parse(row.authors),
    requesters: JSON.parse(row.requesters),
    sentence: row.sentence,
    checkRun: row.check_run_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

import type {
  ChangeAuthors,
  CheckRun,
  SubjectKey,
  SubjectUnderCheck,
} from '@interlock/contract-core';
import type { CheckRunSummary } from '@interlock/plugin-integration-catalog-common';
import type { Knex } from 'knex';
import { readFacts } from './earlierFacts';
import { readRun } from './earlierRuns';

/** What was found out about a change, without anybody's decision. */
export interface CheckFacts {
  readonly subjects: readonly SubjectUnderCheck[];
  readonly authors: ChangeAuthors;
  readonly digests: readonly SubjectDigests[];
}

/** Digests of the documents of both sides; null for a side that is not there. */
export interface SubjectDigests extends SubjectKey {
  readonly base: string | null;
  readonly revision: string | null;
}

/** A check run with its facts and its answer. */
export interface StoredCheckRun {
  readonly id: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly repository: string;
  readonly branch: string;
  readonly headCommit: string;
  readonly baseCommit: string;
  readonly facts: CheckFacts;
  readonly run: CheckRun;
}

interface CheckRunRow {
  id: string;
  created_at: string;
  created_by: string;
  repository: string;
  branch: string;
  head_commit: string;
  base_commit: string;
  conclusion: string;
  summary: string;
  facts: string;
  result: string;
}

/** Stores a check run; it is never changed afterwards. */
export async function storeCheckRun(
  transaction: Knex.Transaction,
  checkRun: StoredCheckRun,
): Promise<void> {
  await transaction<CheckRunRow>('check_runs').insert({
    id: checkRun.id,
    created_at: checkRun.createdAt,
    created_by: checkRun.createdBy,
    repository: checkRun.repository,
    branch: checkRun.branch,
    head_commit: checkRun.headCommit,
    base_commit: checkRun.baseCommit,
    conclusion: checkRun.run.conclusion,
    summary: JSON.stringify(checkRun.run.summary),
    facts: JSON.stringify(checkRun.facts),
    // The contracts are a view of the subjects and are made again from them.
    result: JSON.stringify({ ...checkRun.run, contracts: undefined }),
  });
}

/** One check run; null when there is none with this id. */
export async function findCheckRun(
  database: Knex,
  id: string,
): Promise<StoredCheckRun | null> {
  const row = await database<CheckRunRow>('check_runs').where({ id }).first();
  return row
    ? {
        id: row.id,
        createdAt: row.created_at,
        createdBy: row.created_by,
        repository: row.repository,
        branch: row.branch,
        headCommit: row.head_commit,
        baseCommit: row.base_commit,
        facts: readFacts(JSON.parse(row.facts)),
        run: readRun(JSON.parse(row.result)),
      }
    : null;
}

/** The latest check runs, newest first, without findings. */
export async function listCheckRunSummaries(
  database: Knex,
  limit: number,
): Promise<CheckRunSummary[]> {
  const rows = await database<CheckRunRow>('check_runs')
    .select(
      'id',
      'created_at',
      'created_by',
      'repository',
      'branch',
      'head_commit',
      'conclusion',
      'summary',
    )
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'asc' },
    ])
    .limit(limit);
  return rows.map(row => ({
    id: row.id,
    createdAt: row.created_at,
    createdBy: row.created_by,
    repository: row.repository,
    branch: row.branch,
    headCommit: row.head_commit,
    conclusion: row.conclusion as CheckRunSummary['conclusion'],
    summary: JSON.parse(row.summary),
  }));
}

import {
  canonicalJson,
  digestText,
  type ContractComparison,
  type ContractId,
  type DocumentParts,
  type LintDiagnostic,
  type Problem,
} from '@interlock/contract-core';
import type { Knex } from 'knex';

/** Names a comparison of two stored versions by one state of the engine. */
export interface ComparisonKey {
  readonly contract: ContractId;
  readonly base: string;
  readonly revision: string;
  readonly engine: string;
  /** Paths of base and revision, which findings name as their place. */
  readonly files: readonly string[];
}

/** Names the lint of a stored version by one ruleset. */
export interface LintKey {
  readonly contract: ContractId;
  readonly digest: string;
  readonly ruleset: string;
  readonly engine: string;
  readonly files: readonly string[];
}

export interface LintOutcome {
  readonly diagnostics: readonly LintDiagnostic[];
  readonly parts: DocumentParts;
  readonly problems: readonly Problem[];
}

export async function storeComparison(
  database: Knex,
  key: ComparisonKey,
  comparison: ContractComparison,
): Promise<void> {
  await database('comparisons')
    .insert({
      contract_id: key.contract,
      base: key.base,
      revision: key.revision,
      engine: key.engine,
      files: digestText(canonicalJson(key.files)),
      // A comparison that could not be made says nothing about breaking.
      breaking:
        comparison.problems.length > 0
          ? null
          : comparison.findings.filter(finding => finding.severity === 'error')
              .length,
      comparison: JSON.stringify(comparison),
    })
    .onConflict(['contract_id', 'base', 'revision', 'engine', 'files'])
    .ignore();
}

export async function findComparison(
  database: Knex,
  key: ComparisonKey,
): Promise<ContractComparison | null> {
  const row = await database('comparisons')
    .where({
      contract_id: key.contract,
      base: key.base,
      revision: key.revision,
      engine: key.engine,
      files: digestText(canonicalJson(key.files)),
    })
    .first();
  return row ? JSON.parse(row.comparison) : null;
}

/** Breaking findings of a comparison, with the versions it was between. */
export interface BreakingCount extends Omit<ComparisonKey, 'engine' | 'files'> {
  /** Null where the comparison could not be made. */
  readonly breaking: number | null;
}

export async function listBreakingCounts(
  database: Knex,
  engine: string,
  contract?: ContractId,
): Promise<readonly BreakingCount[]> {
  const query = database('comparisons')
    .select('contract_id', 'base', 'revision', 'breaking')
    .where({ engine });
  const rows = await (contract === undefined
    ? query
    : query.where({ contract_id: contract }));
  return rows.map(row => ({
    contract: row.contract_id,
    base: row.base,
    revision: row.revision,
    breaking: row.breaking,
  }));
}

export async function storeLint(
  database: Knex,
  key: LintKey,
  outcome: LintOutcome,
): Promise<void> {
  await database('lint_results')
    .insert({
      contract_id: key.contract,
      digest: key.digest,
      ruleset: key.ruleset,
      engine: key.engine,
      files: digestText(canonicalJson(key.files)),
      result: JSON.stringify(outcome),
    })
    .onConflict(['contract_id', 'digest', 'ruleset', 'engine', 'files'])
    .ignore();
}

export async function findLint(
  database: Knex,
  key: LintKey,
): Promise<LintOutcome | null> {
  const row = await lintRow(database, key).first();
  return row ? JSON.parse(row.result) : null;
}

/** Whether `findLint` would find something; asks for none of it. */
export async function hasLint(database: Knex, key: LintKey): Promise<boolean> {
  const row = await lintRow(database, key).first('digest');
  return row !== undefined;
}

function lintRow(database: Knex, key: LintKey) {
  return database('lint_results').where({
    contract_id: key.contract,
    digest: key.digest,
    ruleset: key.ruleset,
    engine: key.engine,
    files: digestText(canonicalJson(key.files)),
  });
}

/** How many results of the engine's present state are kept. */
export async function countLints(
  database: Knex,
  engine: string,
): Promise<number> {
  const [row] = await database('lint_results')
    .where({ engine })
    .count({ results: '*' });
  return Number(row?.results ?? 0);
}

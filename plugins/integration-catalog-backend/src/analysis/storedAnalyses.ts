import type { ContractComparison } from '@interlock/contract-core';
import type { Knex } from 'knex';
import {
  findComparison,
  findLint,
  storeComparison,
  storeLint,
  type LintOutcome,
} from '../store/analyses';
import {
  readVersionSource,
  type StoredVersion,
} from '../store/contractVersions';
import type { ContractAnalyser, Ruleset } from './contractAnalyser';

type Versioned = Pick<StoredVersion, 'contract' | 'digest' | 'file'>;

export interface StoredAnalyses {
  compareVersions(
    base: Versioned,
    revision: Versioned,
  ): Promise<ContractComparison>;
  lintVersion(version: Versioned, ruleset: Ruleset): Promise<LintOutcome>;
}

/** Analyses of stored versions; each is made once per state of the engine. */
export function createStoredAnalyses(
  database: Knex,
  analyser: ContractAnalyser,
): StoredAnalyses {
  const { engine } = analyser;
  return {
    compareVersions: async (base, revision) => {
      const key = {
        contract: revision.contract,
        base: base.digest,
        revision: revision.digest,
        engine,
      };
      const present = await findComparison(database, key);
      if (present) {
        return present;
      }
      const comparison = await analyser.compare(
        await readVersionSource(database, base),
        await readVersionSource(database, revision),
      );
      if (isLasting(comparison.problems)) {
        await storeComparison(database, key, comparison);
      }
      return comparison;
    },
    lintVersion: async (version, ruleset) => {
      const key = {
        contract: version.contract,
        digest: version.digest,
        ruleset: ruleset.digest,
        engine,
      };
      const present = await findLint(database, key);
      if (present) {
        return present;
      }
      const outcome = await analyser.lint(
        await readVersionSource(database, version),
        ruleset,
      );
      if (isLasting(outcome.problems)) {
        await storeLint(database, key, outcome);
      }
      return outcome;
    },
  };
}

/** A killed child or a limit may pass; what the text itself says stays. */
function isLasting(problems: ContractComparison['problems']): boolean {
  return !problems.some(
    problem =>
      problem.code === 'analysis-failed' || problem.code === 'limit-exceeded',
  );
}

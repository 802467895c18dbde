import { canonicalJson, digestText } from '@interlock/contract-core';
import type {
  ContractComparison,
  ContractSource,
  FieldUse,
  Perspective,
  Rulesets,
} from '@interlock/contract-core';
import type { Knex } from 'knex';
import {
  findComparison,
  findLint,
  hasLint,
  storeComparison,
  storeLint,
  type LintKey,
  type LintOutcome,
} from '../store/analyses';
import {
  readVersionSource,
  type StoredVersion,
} from '../store/contractVersions';
import type { ContractAnalyser } from './contractAnalyser';

type Versioned = Pick<
  StoredVersion,
  'contractId' | 'contract' | 'digest' | 'file'
>;

export interface StoredAnalyses {
  compareVersions(
    base: Versioned,
    revision: Versioned,
    perspective?: Perspective,
    usedFields?: readonly FieldUse[],
  ): Promise<ContractComparison>;
  lintVersion(version: Versioned, ruleset: Rulesets): Promise<LintOutcome>;
  /** What is known already; null where it has to be linted first. */
  findLint(version: Versioned, ruleset: Rulesets): Promise<LintOutcome | null>;
  /** Whether it has to be linted no more; cheaper than what is known. */
  isLinted(version: Versioned, ruleset: Rulesets): Promise<boolean>;
  /** Lints a text that is no stored version, and keeps the result for the next time. */
  lintRevision(
    revision: Versioned,
    source: ContractSource,
    ruleset: Rulesets,
  ): Promise<LintOutcome>;
}

/**
 * A document read from the other side is another question to the engine, and so
 * is one about other fields.
 */
function engineFor(
  engine: string,
  perspective: Perspective,
  usedFields: readonly FieldUse[],
): string {
  const side = perspective === 'provider' ? [] : [perspective];
  const fields =
    usedFields.length === 0
      ? []
      : [digestText(canonicalJson(usedFields)).slice(-16)];
  return [engine, ...side, ...fields].join('-');
}

/** Analyses by content; each is made once per state of the engine. */
export function createStoredAnalyses(
  database: Knex,
  analyser: ContractAnalyser,
): StoredAnalyses {
  const { engine } = analyser;

  const keyOf = (version: Versioned, ruleset: Rulesets): LintKey => ({
    contract: version.contractId,
    digest: version.digest,
    ruleset: ruleset.digest,
    engine,
    files: [version.file],
  });

  const lintOnce = async (
    version: Versioned,
    ruleset: Rulesets,
    readSource: () => Promise<ContractSource>,
  ) => {
    const key = keyOf(version, ruleset);
    const present = await findLint(database, key);
    if (present) {
      return present;
    }
    const outcome = await analyser.lint(await readSource(), ruleset);
    if (isLasting(outcome.problems)) {
      await storeLint(database, key, outcome);
    }
    return outcome;
  };

  return {
    compareVersions: async (
      base,
      revision,
      perspective = 'provider',
      usedFields = [],
    ) => {
      const key = {
        contract: revision.contractId,
        base: base.digest,
        revision: revision.digest,
        engine: engineFor(engine, perspective, usedFields),
        files: [base.file, revision.file],
      };
      const present = await findComparison(database, key);
      if (present) {
        return present;
      }
      const comparison = await analyser.compare(
        await readVersionSource(database, base),
        await readVersionSource(database, revision),
        { perspective, usedFields },
      );
      if (isLasting(comparison.problems)) {
        await storeComparison(database, key, comparison);
      }
      return comparison;
    },
    lintVersion: (version, ruleset) =>
      lintOnce(version, ruleset, () => readVersionSource(database, version)),
    findLint: (version, ruleset) => findLint(database, keyOf(version, ruleset)),
    isLinted: (version, ruleset) => hasLint(database, keyOf(version, ruleset)),
    lintRevision: (revision, source, ruleset) =>
      lintOnce(revision, ruleset, async () => source),
  };
}

/** A killed child or a limit may pass; what the text itself says stays. */
function isLasting(problems: ContractComparison['problems']): boolean {
  return !problems.some(
    problem =>
      problem.code === 'analysis-failed' || problem.code === 'limit-exceeded',
  );
}

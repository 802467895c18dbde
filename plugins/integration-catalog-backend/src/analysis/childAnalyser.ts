import { canonicalJson, type Problem } from '@interlock/contract-core';
import { createComparer, createSheetJudge } from '@interlock/contract-io';
import {
  createLinter,
  readEngineVersion,
  rulesetFaults,
} from '@interlock/contract-lint';
import type { ContractAnalyser } from './contractAnalyser';

/** Programs of the children where a bundler put each into one file. */
export interface ChildModules {
  /** Absolute paths. */
  readonly comparison: string;
  readonly lint: string;
  readonly sheets: string;
}

/** Sets of rulesets whose faults are remembered, those asked about last. */
const faultsKept = 100;

/** Analyses in child processes, so that a hostile document kills only a child. */
export function createChildAnalyser(bundled?: ChildModules): ContractAnalyser {
  const comparer = createComparer({ childModule: bundled?.comparison });
  const linter = createLinter({ childModule: bundled?.lint });
  const sheetJudge = createSheetJudge({ childModule: bundled?.sheets });
  // Commits seldom change a ruleset, and what it lacks follows from its text.
  const faults = new Map<string, Promise<readonly Problem[]>>();
  return {
    engine: readEngineVersion(bundled?.lint),
    compare: (base, revision, settings, now) =>
      comparer.compare(base, revision, settings, now),
    mappingUses: async request => {
      const outcome = await comparer.mappingUses(request);
      return outcome.ok ? outcome.response : null;
    },
    lint: async (source, { contractType, files }) => {
      const outcome = await linter.lint({
        file: source.file,
        text: source.text,
        references: source.references,
        contractType,
        rulesets: files.map(({ path, text }) => ({ file: path, text })),
      });
      return outcome.ok
        ? {
            diagnostics: outcome.diagnostics,
            parts: outcome.parts,
            problems: [],
          }
        : { diagnostics: [], parts: {}, problems: outcome.problems };
    },
    rulesetFaults: rulesets => {
      const key = canonicalJson([rulesets.contractType, rulesets.files]);
      const known =
        faults.get(key) ??
        rulesetFaults(async request => {
          const outcome = await linter.lint(request);
          return outcome.ok ? [] : outcome.problems;
        }, rulesets);
      faults.delete(key);
      faults.set(key, known);
      for (const oldest of [...faults.keys()].slice(0, -faultsKept)) {
        faults.delete(oldest);
      }
      return known;
    },
    judgeSheets: request => sheetJudge.judge(request),
    close: async () => {
      await Promise.all([comparer.close(), linter.close(), sheetJudge.close()]);
    },
  };
}

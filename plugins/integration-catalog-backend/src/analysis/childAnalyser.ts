import { createComparer } from '@interlock/contract-io';
import { createLinter, readEngineVersion } from '@interlock/contract-lint';
import type { ContractAnalyser } from './contractAnalyser';

/** Programs of the children where a bundler put each into one file. */
export interface ChildModules {
  /** Absolute paths. */
  readonly comparison: string;
  readonly lint: string;
}

/** Analyses in child processes, so that a hostile document kills only a child. */
export function createChildAnalyser(bundled?: ChildModules): ContractAnalyser {
  const comparer = createComparer({ childModule: bundled?.comparison });
  const linter = createLinter({ childModule: bundled?.lint });
  return {
    engine: readEngineVersion(bundled?.lint),
    compare: (base, revision, settings, now) =>
      comparer.compare(base, revision, settings, now),
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
    close: async () => {
      await Promise.all([comparer.close(), linter.close()]);
    },
  };
}

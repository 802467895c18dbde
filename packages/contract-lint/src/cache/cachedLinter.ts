import type { Linter } from '../createLinter';
import type { LintOutcome } from '../lintRequest';
import { lintKey } from './lintKey';

/** Where outcomes are kept between runs; `createDiskCache` of contract-io is one. */
export interface OutcomeStore {
  read(key: string): Promise<string | null>;
  write(key: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Asks `linter` only for what `store` does not know. Only outcomes with
 * diagnostics are kept: a limit may be another one tomorrow, and what is wrong
 * with a text is found quickly.
 */
export function createCachedLinter(
  linter: Linter,
  store: OutcomeStore,
  engine: string,
): Linter {
  return {
    lint: async request => {
      const key = lintKey(request, engine);
      const known = await store.read(key);
      // The store tells entries that are not as they were written.
      if (known !== null) return JSON.parse(known) as LintOutcome;
      const outcome = await linter.lint(request);
      if (outcome.ok) await store.write(key, JSON.stringify(outcome));
      return outcome;
    },
    close: async () => {
      await Promise.all([linter.close(), store.close()]);
    },
  };
}

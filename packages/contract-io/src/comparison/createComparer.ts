import type {
  ContractComparison,
  ContractSource,
  ComparisonSettings,
} from '@interlock/contract-core';
import { createChildPool } from '../childProcess';
import type { ChildLimits } from '../childProcess';
import type { ComparisonRequest } from './comparisonRequest';

/** Comparing takes well under a second for a megabyte; the rest is room. */
export const defaultComparisonLimits: ChildLimits = {
  cpuMilliseconds: 15_000,
  cpuMillisecondsPerMegabyte: 5_000,
  wallMilliseconds: 120_000,
  memoryMegabytes: 1_536,
  messageCharacters: 256 * 1024 * 1024,
};

/** Named in this package's `exports`, so that a production build emits it. */
const ownChildModule = '@interlock/contract-io/comparisonChild';

export interface ComparerOptions {
  readonly limits?: Partial<ChildLimits>;
  /** Comparisons at the same time, each in a process of its own. Default 1. */
  readonly size?: number;
  /**
   * Absolute path of the child module where a bundler moved it; by default this
   * package's own.
   */
  readonly childModule?: string;
}

export interface Comparer {
  /**
   * Never rejects: a document over a limit, or a crash, is among the
   * comparison's problems. A side is null where the contract did not exist.
   */
  compare(
    base: ContractSource | null,
    revision: ContractSource | null,
    settings?: ComparisonSettings | null,
    now?: string,
  ): Promise<ContractComparison>;
  close(): Promise<void>;
}

/** Parses and compares untrusted contracts in a child (design decision 10). */
export function createComparer(options: ComparerOptions = {}): Comparer {
  const pool = createChildPool<ComparisonRequest, ContractComparison>({
    modulePath: options.childModule ?? require.resolve(ownChildModule),
    activity: 'Comparing',
    limits: { ...defaultComparisonLimits, ...options.limits },
    size: options.size,
  });
  return {
    compare: async (base, revision, settings, now) => {
      const file = (revision ?? base)?.file ?? '';
      const outcome = await pool.run({ base, revision, settings, now }, file);
      if (outcome.ok) return outcome.response;
      const problems = [outcome.problem];
      return { base: null, revision: null, findings: [], problems, notes: [] };
    },
    close: () => pool.close(),
  };
}

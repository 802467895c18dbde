import type {
  ContractComparison,
  ContractSource,
  ComparisonSettings,
  MappingUse,
} from '@interlock/contract-core';
import { createChildPool } from '../childProcess';
import type { ChildLimits } from '../childProcess';
import type { ChildOutcome } from '../childProcess';
import type {
  ComparisonChildRequest,
  MappingUsesRequest,
} from './comparisonRequest';

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
  /** What mapping sheets say of contracts; why it cannot be told, where it cannot. */
  mappingUses(
    request: MappingUsesRequest,
  ): Promise<ChildOutcome<readonly MappingUse[]>>;
  close(): Promise<void>;
}

/** Parses and compares untrusted contracts in a child (design decision 10). */
export function createComparer(options: ComparerOptions = {}): Comparer {
  const pool = createChildPool<
    ComparisonChildRequest,
    ContractComparison | readonly MappingUse[]
  >({
    modulePath: options.childModule ?? require.resolve(ownChildModule),
    activity: 'Comparing',
    limits: { ...defaultComparisonLimits, ...options.limits },
    size: options.size,
  });
  return {
    compare: async (base, revision, settings, now) => {
      const file = (revision ?? base)?.file ?? '';
      const outcome = await pool.run(
        { compare: { base, revision, settings, now } },
        file,
      );
      if (outcome.ok && isComparison(outcome.response)) return outcome.response;
      if (outcome.ok) throw new Error('A comparison was asked for.');
      const problems = [outcome.problem];
      return { base: null, revision: null, findings: [], problems, notes: [] };
    },
    mappingUses: async request => {
      const outcome = await pool.run(
        { mappingUses: request },
        'the mapping sheets',
      );
      if (!outcome.ok) return outcome;
      const { response } = outcome;
      if (isComparison(response)) throw new Error('Sheets were asked about.');
      return { ok: true, response };
    },
    close: () => pool.close(),
  };
}

function isComparison(
  response: ContractComparison | readonly MappingUse[],
): response is ContractComparison {
  return !Array.isArray(response);
}

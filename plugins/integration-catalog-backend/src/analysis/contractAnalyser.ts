import type {
  ContractComparison,
  ContractSource,
  EstateFile,
  ComparisonSettings,
} from '@interlock/contract-core';
import type { LintOutcome } from '../store/analyses';

/** Rulesets as the source's own ref has them; a later one outweighs. */
export interface Rulesets {
  readonly files: readonly EstateFile[];
  /** Of the whole set: order, names and texts. */
  readonly digest: string;
  readonly contractType: 'openapi' | 'asyncapi';
}

/**
 * Reads untrusted documents, in processes of its own. Never rejects: what went
 * wrong is among the problems of the result.
 */
export interface ContractAnalyser {
  /** Names the state of the engine; results of another state are made again. */
  readonly engine: string;
  compare(
    base: ContractSource | null,
    revision: ContractSource | null,
    settings?: ComparisonSettings | null,
    now?: string,
  ): Promise<ContractComparison>;
  lint(source: ContractSource, rulesets: Rulesets): Promise<LintOutcome>;
  close(): Promise<void>;
}

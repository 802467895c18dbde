import type {
  ContractComparison,
  ContractSource,
  ProjectCheck,
} from '@interlock/contract-core';
import type { LintOutcome } from '../store/analyses';

/** A ruleset as the source's own ref has it. */
export interface Ruleset {
  readonly file: string;
  readonly text: string;
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
    checks?: readonly ProjectCheck[],
    now?: string,
  ): Promise<ContractComparison>;
  lint(source: ContractSource, ruleset: Ruleset): Promise<LintOutcome>;
  close(): Promise<void>;
}

import type {
  ContractComparison,
  ContractSource,
  ComparisonSettings,
  MappingUse,
  Problem,
  Rulesets,
} from '@interlock/contract-core';
import type {
  MappingUsesRequest,
  SheetJudgement,
  SheetJudgeRequest,
} from '@interlock/contract-io';
import type { LintOutcome } from '../store/analyses';

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
  /** What mapping sheets say of contracts; null where that cannot be told. */
  mappingUses(
    request: MappingUsesRequest,
  ): Promise<readonly MappingUse[] | null>;
  /** What a lint with these rulesets would refuse about them. */
  rulesetFaults(
    rulesets: Pick<Rulesets, 'contractType' | 'files'>,
  ): Promise<readonly Problem[]>;
  /** What the rules say that look into the mapping sheets of all sources together. */
  judgeSheets(request: SheetJudgeRequest): Promise<SheetJudgement>;
  close(): Promise<void>;
}

import type { LintDiagnostic } from './lintDiagnostic';
import type { Location } from './location';
import type { Severity } from './severity';

/** Which judge says it. */
export type GovernanceSource =
  LintDiagnostic['source'] | 'catalog' | 'mapping' | 'waiver';

/** What a rule of governance says about one place, before profiles and waivers. */
export interface RuleFinding {
  readonly ruleId: string;
  readonly source: GovernanceSource;
  /** Entity ref of what is judged: a contract, an integration, a system, a data object. */
  readonly target: string;
  /** `ContractId` of the target, where that is not its ref. */
  readonly targetId?: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  /**
   * Second place, in the contract that the finding is about as well; absent where
   * there is none, as for a path that no contract has.
   */
  readonly contractLocation?: Location;
  /** Last character of the place, counted from 1; null where only the start is known. */
  readonly end: { readonly line: number; readonly column: number } | null;
  /**
   * Names rule, target and place by meaning: the same after reordering,
   * reformatting and rewording. Several findings may share one; they are counted.
   */
  readonly fingerprint: string;
  /**
   * As made while the target went by another name, so that what was permitted
   * under them stays permitted; absent where there are none.
   */
  readonly formerFingerprints?: readonly string[];
}

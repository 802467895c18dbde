import type { LintDiagnostic, Location, Severity } from '../model';

/** Which judge says it. */
export type GovernanceSource = LintDiagnostic['source'] | 'catalog' | 'waiver';

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

/** Where a severity comes from, for people who wonder about it. */
export interface AppliedLevel {
  /** What the rule says by itself. */
  readonly ruleSeverity: Severity;
  /** Id of the profile that decided; empty where the rule's own severity holds. */
  readonly profile: string;
  /** Why, by the profile; empty where the rule's own severity holds. */
  readonly reason: string;
  /** ISO day from which it is an error; null where no day is set. */
  readonly blockFrom: string | null;
}

/** How a waiver permits a finding. */
export interface FindingWaiver {
  readonly id: string;
  /** ISO day after which the finding counts again. */
  readonly expiry: string;
}

/** A finding as everybody sees it: weighed by profiles, permitted by waivers. */
export interface GovernanceFinding extends RuleFinding {
  readonly level: AppliedLevel;
  /** The waiver that permits it now; such a finding stays visible and never blocks. */
  readonly waiver: FindingWaiver | null;
}

import type { Severity } from '../model';

/**
 * Who must approve what, as data (`rulesets/policy/approval.yaml`). The first
 * rule whose conditions all hold decides; `fallback` holds where none does.
 */
export interface ApprovalPolicy {
  readonly rules: readonly ApprovalRule[];
  readonly fallback: ApprovalRequirement;
  /**
   * Approvers needed when an author of the change matches no user of the
   * estate, because then nobody can rule out that the approver is the author.
   */
  readonly unknownAuthor: { readonly people: number };
}

export interface ApprovalRule {
  readonly id: string;
  /** Why the company asks for this, shown to approvers. */
  readonly reason: string;
  readonly when: ApprovalCondition;
  readonly require: ApprovalRequirement;
}

/** Every condition that is present must hold; an absent one always holds. */
export interface ApprovalCondition {
  /** Globs on the contract's file, for example `contracts/vendor/**`. */
  readonly contracts?: readonly string[];
  /** Globs on the finding's operation, for example `* /Employees*`. */
  readonly operations?: readonly string[];
  readonly severities?: readonly Severity[];
  readonly rules?: readonly string[];
  /** Classifications of the data objects that the hit integrations carry. */
  readonly dataClasses?: readonly string[];
  /** Flags of the hit integrations: `posting`, `tax`, `regulatory`. */
  readonly flags?: readonly string[];
}

export interface ApprovalRequirement {
  /** Distinct people who must approve. */
  readonly people: number;
  /** How many different entries of `from` those people must come from. */
  readonly distinctGroups: number;
  /** Group entity refs, or `contract-owner` for the owner of the contract. */
  readonly from: readonly string[];
}

import type { Severity, SubjectKind } from '../model';

/**
 * Who must approve what, as data (`rulesets/policy/approval.yaml`). The first
 * rule whose conditions all hold decides; `fallback` holds where none does, for
 * subjects of every kind.
 */
export interface ApprovalPolicy {
  readonly rules: readonly ApprovalRule[];
  readonly fallback: ApprovalRequirement;
  /**
   * Who decides about changes of policy that no rule names, as many as the
   * fallback asks for; those of `fallback.from` where it is not written, and then
   * such a change is a warning that nobody is asked about.
   */
  readonly owners?: readonly string[];
  /**
   * What is asked about a break of which the evidence proves that it hits nobody
   * who is known; what the rules ask where it is not written.
   */
  readonly unhit?: UnhitDemand;
  /** How long a rejection stands; `defaultRejectionDays` where absent. */
  readonly rejections?: { readonly days: number };
  /**
   * What is asked besides when an author of the change matches no user of the
   * estate or nobody is known, because then nobody can rule out that the approver
   * is the author.
   */
  readonly unknownAuthor: UnknownAuthorDemand;
}

/**
 * So many people more than the rule asks for, whom `fallback.from` may give as
 * well; or, as policies said before, no fewer than so many of the rule's own.
 */
export type UnknownAuthorDemand =
  { readonly add: number } | { readonly people: number };

/**
 * `fallback` lets those of the fallback decide, whatever a rule says; `nobody`
 * lets the break pass with a note. Who is not known to the estate may be hit all
 * the same: that is what the company takes upon itself.
 */
export interface UnhitDemand {
  readonly require: 'fallback' | 'nobody';
}

/** What is asked about a change of policy where no rule names it. */
export function requirementOfOwners({
  owners,
  fallback,
}: Pick<ApprovalPolicy, 'owners' | 'fallback'>): ApprovalRequirement {
  return owners === undefined
    ? fallback
    : {
        people: fallback.people,
        distinctGroups: Math.min(fallback.distinctGroups, owners.length),
        from: owners,
      };
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
  /** Kinds of subjects that the rule speaks about; contracts where absent. */
  readonly subjects?: readonly SubjectKind[];
  /** Globs on the subject's file, for example `contracts/vendor/**`. */
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
  /**
   * Group entity refs, or selectors that name people by what they are to the
   * subject: `subject-owner`, `contract-owner`, `mapping-approver`, `data-owner`.
   */
  readonly from: readonly string[];
}

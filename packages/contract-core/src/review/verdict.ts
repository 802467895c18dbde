import type { Conclusion, Reason } from '../model';
import type { ApprovalRequirement } from './approvalPolicy';

/** What still stands between a contract's change and `success`. */
export interface OwedApproval {
  /** Entity ref of the contract. */
  readonly contract: string;
  readonly ruleId: string;
  readonly ruleReason: string;
  readonly requirement: ApprovalRequirement;
  readonly fingerprints: readonly string[];
  /** People whose valid approval covers all of `fingerprints`. */
  readonly approvedBy: readonly string[];
  /** What is missing, in words: `1 of 2 people; nobody of group:default/x yet`. */
  readonly missing: string;
}

/** The one decision about a check run. Everything else renders it. */
export interface Verdict {
  readonly conclusion: Conclusion;
  readonly reasons: readonly Reason[];
  /** Fingerprints that a waiver permits, with the waiver's id. */
  readonly waived: readonly {
    readonly fingerprint: string;
    readonly waiver: string;
  }[];
  /** Decisions that took effect, by id. */
  readonly approvals: readonly string[];
  readonly owed: readonly OwedApproval[];
}

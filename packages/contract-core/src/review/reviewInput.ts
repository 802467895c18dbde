import type { Finding, Problem, Severity } from '../model';
import type { ApprovalPolicy } from './approvalPolicy';
import type { ChangeAuthors, Decision } from './decision';
import type { ConsumerUnderReview } from './decisionConditions';
import type { WaivableFinding, Waiver } from './waivers';

/** One changed contract as the review sees it. */
export interface ContractUnderReview {
  readonly ref: string;
  readonly title: string;
  readonly file: string;
  /** Entity ref of the owning group. */
  readonly owner: string;
  readonly findings: readonly Finding[];
  readonly consumers: readonly ConsumerUnderReview[];
  /** Why the contract could not be judged; empty when it could. */
  readonly problems: readonly Problem[];
  /** Governance findings that the scope of the change means; errors block. */
  readonly governance: readonly GovernanceUnderReview[];
  readonly baseKnown: boolean;
  readonly firstVersion: boolean;
}

/** A finding of a governance rule, at the severity that its profile gives it. */
export interface GovernanceUnderReview extends WaivableFinding {
  readonly severity: Severity;
}

/** All that a verdict depends on; there is no clock and no other input. */
export interface ReviewInput {
  readonly contracts: readonly ContractUnderReview[];
  readonly policy: ApprovalPolicy;
  readonly policyDigest: string;
  readonly authors: ChangeAuthors;
  readonly decisions: readonly Decision[];
  /** Waivers known to the gate; without a portal those of the baseline file. */
  readonly waivers: readonly Waiver[];
  /** ISO day by which start and expiry of waivers are judged. */
  readonly day: string;
  readonly gate: 'portal' | 'bundle' | 'none';
}

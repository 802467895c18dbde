import type { Finding, Problem } from '../model';
import type { ApprovalPolicy } from './approvalPolicy';
import type { ChangeAuthors, Decision } from './decision';
import type { ConsumerUnderReview } from './decisionConditions';
import type { Waiver } from './waivers';

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
  /** New diagnostics of severity error, when the lint profile makes them block. */
  readonly blockingDiagnostics: number;
  readonly baseKnown: boolean;
  readonly firstVersion: boolean;
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

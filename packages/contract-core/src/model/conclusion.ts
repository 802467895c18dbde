/** How a check run ends. Unknown is never `success`. */
export type Conclusion =
  'success' | 'failure' | 'undecided' | 'neutral' | 'skipped';

/** Why a conclusion is what it is: a stable code, a sentence and the remedy. */
export interface Reason {
  readonly code: ReasonCode;
  readonly message: string;
  /** What the reader can do next; empty when nothing is owed. */
  readonly remedy: string;
}

export type ReasonCode =
  | 'compatible'
  | 'approved'
  | 'first-version'
  | 'nothing-changed'
  | 'first-configuration'
  | 'former-rules'
  | 'breaking-change'
  | 'approval-required'
  | 'approval-unavailable'
  | 'rejected'
  | 'containment-undecided'
  | 'verification-owed'
  | 'analysis-failed'
  | 'base-unknown'
  | 'subject-unknown'
  | 'base-unreadable'
  | 'unhit-passed'
  | 'policy-changed'
  | 'unnamed-contract'
  | 'lint-error'
  | 'waived'
  | 'waiver-expired'
  | 'waiver-lacks-approval'
  | 'decision-unrecorded'
  | 'engine-changed'
  | 'approval-fallen'
  | 'waiver-fallen'
  | 'waivers-not-applied'
  | 'nothing-measured'
  | 'below-minimum'
  | 'minimum-reached'
  | 'rules-adjusted'
  | 'contract-id-recommended'
  | 'approvers-too-few'
  | 'estate-error';

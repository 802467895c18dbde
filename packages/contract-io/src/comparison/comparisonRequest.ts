import type { ContractSource, ProjectCheck } from '@interlock/contract-core';

/** What travels to the child; the answer is a `ContractComparison`. */
export interface ComparisonRequest {
  readonly base: ContractSource | null;
  readonly revision: ContractSource | null;
  /** Rules of the project's own. */
  readonly checks?: readonly ProjectCheck[];
  /** The day by which announced dates are judged, as an ISO 8601 date. */
  readonly now?: string;
}

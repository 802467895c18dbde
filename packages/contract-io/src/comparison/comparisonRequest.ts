import type {
  ContractSource,
  ComparisonSettings,
} from '@interlock/contract-core';

/** What travels to the child; the answer is a `ContractComparison`. */
export interface ComparisonRequest {
  readonly base: ContractSource | null;
  readonly revision: ContractSource | null;
  /** What the project says about rules, as far as comparing depends on it. */
  readonly settings?: ComparisonSettings | null;
  /** The day by which announced dates are judged, as an ISO 8601 date. */
  readonly now?: string;
}

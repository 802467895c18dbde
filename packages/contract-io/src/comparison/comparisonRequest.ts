import type { ContractSource } from '@interlock/contract-core';

/** What travels to the child; the answer is a `ContractComparison`. */
export interface ComparisonRequest {
  readonly base: ContractSource | null;
  readonly revision: ContractSource | null;
}

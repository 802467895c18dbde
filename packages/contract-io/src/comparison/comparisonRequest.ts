import type {
  ContractSource,
  ComparisonSettings,
  EstateContract,
  EstateFile,
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

/** What mapping sheets are read from, as plain texts; the answer is a list of `MappingUse`. */
export interface MappingUsesRequest {
  /** Globs of entity files. */
  readonly entities: readonly string[];
  readonly entityFiles: readonly EstateFile[];
  /** Every contract that a sheet may name, those of other sources included. */
  readonly contracts: readonly EstateContract[];
  /** Refs of the integrations whose sheets are read. */
  readonly integrations: readonly string[];
  /** Sheets, value maps, and the documents of contracts. */
  readonly files: readonly EstateFile[];
}

/** What a child is asked: to compare, or to read mapping sheets. */
export type ComparisonChildRequest =
  | { readonly compare: ComparisonRequest }
  | { readonly mappingUses: MappingUsesRequest };

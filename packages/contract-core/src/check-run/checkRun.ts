import type { ResolvedProfile, WeighedDiagnostic } from '../governance';
import type { Evidence } from '../impact';
import type {
  Conclusion,
  ContractDescriptor,
  Finding,
  Note,
  Problem,
  Reason,
} from '../model';
import type { ChangeAuthors, Verdict } from '../review';

/** What a check says about one contract that changed. */
export interface ContractCheck {
  /** Entity ref of the contract's API entity. */
  readonly ref: string;
  /** Null for a first version. */
  readonly base: ContractDescriptor | null;
  /** Null when the contract was removed. */
  readonly revision: ContractDescriptor | null;
  readonly findings: readonly Finding[];
  /** What governance rules say that the change must answer for, by its scope. */
  readonly diagnostics: readonly WeighedDiagnostic[];
  /** Whether one of `diagnostics` blocks: of severity error and not waived. */
  readonly lintBlocks: boolean;
  /** Violations of the revision that the scope leaves alone; they never block. */
  readonly outOfScope: number;
  /** Which profiles hold for the contract, and who set the scope. */
  readonly profile: Pick<ResolvedProfile, 'applied' | 'scope' | 'scopeProfile'>;
  /** Why the contract could not be judged; empty when it could. */
  readonly problems: readonly Problem[];
  /** What the comparison itself could not see; each side has notes of its own. */
  readonly notes: readonly Note[];
  /** Set by a portal that keeps a change request. */
  readonly changeRequest: { readonly id: string; readonly url: string } | null;
}

export interface FindingCounts {
  readonly error: number;
  readonly warn: number;
  readonly info: number;
  readonly undecided: number;
}

/** The whole result of `interlock check`, and of `POST /check-runs`. */
export interface CheckRun {
  readonly schemaVersion: 1;
  readonly command: 'check';
  readonly conclusion: Conclusion;
  readonly reasons: readonly Reason[];
  readonly contracts: readonly ContractCheck[];
  /** Mapping sheets arrive with the mapping engine; until then always empty. */
  readonly mappings: readonly never[];
  readonly evidence: Evidence;
  readonly authors: ChangeAuthors;
  readonly verdict: Verdict;
  readonly summary: FindingCounts;
}

/** The whole result of `interlock diff` (design section 8). */
export interface DiffReport {
  readonly schemaVersion: 1;
  readonly command: 'diff';
  readonly conclusion: Conclusion;
  readonly reasons: readonly Reason[];
  readonly base: ContractDescriptor;
  readonly revision: ContractDescriptor;
  readonly findings: readonly Finding[];
  /** What the comparison itself could not see; each side has notes of its own. */
  readonly notes: readonly Note[];
  readonly summary: FindingCounts;
}

import type {
  ResolvedProfile,
  Standing,
  WeighedDiagnostic,
} from '../governance';
import type { Evidence } from '../impact';
import type {
  ChangeSubject,
  ChangedPart,
  Conclusion,
  ContractDescriptor,
  Finding,
  Note,
  Problem,
  Reason,
  SubjectKind,
  VersionDescriptor,
} from '../model';
import type { ChangeAuthors, Verdict } from '../review';

/** What a check says about any subject that changed. */
interface AnySubjectCheck extends ChangeSubject {
  /** How it ends by itself. */
  readonly conclusion: Conclusion;
  readonly findings: readonly Finding[];
  /** Why the subject could not be judged; empty when it could. */
  readonly problems: readonly Problem[];
  /** Set by a portal that keeps a change request. */
  readonly changeRequest: { readonly id: string; readonly url: string } | null;
}

export interface ContractSubjectCheck extends AnySubjectCheck {
  readonly kind: 'contract';
  /** Null for a first version. */
  readonly base: ContractDescriptor | null;
  /** Null when the contract was removed. */
  readonly revision: ContractDescriptor | null;
  readonly contract: ContractRules;
}

export interface PlainSubjectCheck extends AnySubjectCheck {
  readonly kind: Exclude<SubjectKind, 'contract'>;
  /** Null where it was not there before. */
  readonly base: VersionDescriptor | null;
  /** Null where it is gone. */
  readonly revision: VersionDescriptor | null;
  /** What differs, part by part; absent where the subject is one whole. */
  readonly parts?: readonly ChangedPart[];
}

export type SubjectCheck = ContractSubjectCheck | PlainSubjectCheck;

/** A diagnostic of the revision, and whether the base had it. */
export interface StandingDiagnostic extends WeighedDiagnostic {
  readonly standing: Standing;
}

/** What governance rules say about a contract's change. */
export interface ContractRules {
  /** What the change must answer for, by its scope. */
  readonly diagnostics: readonly StandingDiagnostic[];
  /** Whether one of `diagnostics` blocks: of severity error and not waived. */
  readonly lintBlocks: boolean;
  /**
   * Violations of the revision that the scope leaves alone, without notes on
   * style; they never block.
   */
  readonly outOfScope: number;
  /** Which profiles hold for the contract, and who set the scope. */
  readonly profile: Pick<ResolvedProfile, 'applied' | 'scope' | 'scopeProfile'>;
  /** What the comparison itself could not see; each side has notes of its own. */
  readonly notes: readonly Note[];
}

/** A contract among the subjects, in one piece with what is special to it. */
export type ContractCheck = Pick<
  ContractSubjectCheck,
  'id' | 'ref' | 'base' | 'revision' | 'findings' | 'problems' | 'changeRequest'
> &
  ContractRules;

export interface FindingCounts {
  readonly error: number;
  readonly warn: number;
  readonly info: number;
  readonly undecided: number;
}

/** The whole result of `interlock check`, and of `POST /check-runs`. */
export interface CheckRun {
  /** 1 had contracts alone, and those by their refs. */
  readonly schemaVersion: 2;
  readonly command: 'check';
  readonly conclusion: Conclusion;
  readonly reasons: readonly Reason[];
  readonly subjects: readonly SubjectCheck[];
  /** A view of `subjects`: the contracts among them. */
  readonly contracts: readonly ContractCheck[];
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

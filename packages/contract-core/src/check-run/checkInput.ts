import type { ContractComparison } from '../compatibility/contractComparison';
import type { Estate } from '../estate/estate';
import type { ResolvedProfile } from '../governance';
import type { LintedDocument, Problem } from '../model';
import type {
  ApprovalPolicy,
  ChangeAuthors,
  Decision,
  Waiver,
} from '../review';

/** What a shell knows about one changed contract before the core concludes. */
export interface ContractUnderCheck {
  readonly ref: string;
  readonly file: string;
  readonly comparison: ContractComparison;
  /** The rules that hold, by the policy of the base or of the portal's own ref. */
  readonly profile: ResolvedProfile;
  /** Null for a side that is not there, or that no ruleset speaks about. */
  readonly baseLint: LintedDocument | null;
  readonly revisionLint: LintedDocument | null;
  /** Why linting failed, where it did. */
  readonly lintProblems: readonly Problem[];
  /** False when the client's base is not a version that the server has ingested. */
  readonly baseKnown: boolean;
  readonly changeRequest: { readonly id: string; readonly url: string } | null;
}

/** Everything a check depends on. Same input, same `CheckRun`, byte for byte. */
export interface CheckInput {
  readonly contracts: readonly ContractUnderCheck[];
  readonly estate: Pick<
    Estate,
    'contracts' | 'integrations' | 'declaredUses' | 'dataClasses'
  >;
  readonly policy: ApprovalPolicy;
  /** Digest of the policy file's text. */
  readonly policyDigest: string;
  readonly authors: ChangeAuthors;
  readonly decisions: readonly Decision[];
  /** Waivers known to the gate; without a portal those of the baseline file. */
  readonly waivers: readonly Waiver[];
  /** ISO day by which start and expiry of waivers are judged. */
  readonly day: string;
  /** Whether anybody can be asked: a portal, an offline bundle, or nobody. */
  readonly gate: 'portal' | 'bundle' | 'none';
}

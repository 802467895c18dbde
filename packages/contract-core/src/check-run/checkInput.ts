import type { ContractComparison } from '../compatibility/contractComparison';
import type { Estate } from '../estate/estate';
import type { ResolvedProfile } from '../governance';
import type {
  ChangeSubject,
  ChangedPart,
  Finding,
  LintedDocument,
  MappingUse,
  Problem,
  SubjectKind,
  VersionDescriptor,
} from '../model';
import type {
  ApprovalPolicy,
  BaseStanding,
  BaseTrouble,
  ChangeAuthors,
  Decision,
  Member,
  Rejection,
  RelatedByFinding,
  RelatedPeople,
  Waiver,
} from '../review';
import type { CarryingIntegration } from './consumersUnderReview';
import type { FormerRules } from './formerRules';

/** What a shell knows about any changed subject before the core concludes. */
interface AnySubjectUnderCheck extends ChangeSubject {
  /** False when the client's base is not a version that the server has ingested. */
  readonly baseKnown: boolean;
  /** Why the base counts for nothing; absent where there is no more to say. */
  readonly baseTrouble?: BaseTrouble | undefined;
  /**
   * False when the protected side has no such subject although there is a base:
   * then nobody knows who uses it and which rules hold, whatever a client says.
   */
  readonly known: boolean;
  readonly changeRequest: { readonly id: string; readonly url: string } | null;
}

export interface ContractUnderCheck extends AnySubjectUnderCheck {
  readonly kind: 'contract';
  readonly contract: ContractMatter;
}

/** What is special to a contract. */
export interface ContractMatter {
  readonly comparison: ContractComparison;
  /** The rules that hold, by the policy of the base or of the portal's own ref. */
  readonly profile: ResolvedProfile;
  /** Null for a side that is not there, or that no ruleset speaks about. */
  readonly baseLint: LintedDocument | null;
  readonly revisionLint: LintedDocument | null;
  /** Why linting failed, where it did. */
  readonly lintProblems: readonly Problem[];
  /**
   * What mapping sheets of the protected side say of the contract, as they were
   * when it was compared: of their fields the comparison tells what happens to
   * them. Absent where nobody read them.
   */
  readonly mappingUses?: readonly MappingUse[] | undefined;
}

/** A subject whose judge hands over findings and needs nothing of its own here. */
export interface PlainSubjectUnderCheck extends AnySubjectUnderCheck {
  readonly kind: Exclude<SubjectKind, 'contract'>;
  readonly base: VersionDescriptor | null;
  readonly revision: VersionDescriptor | null;
  readonly findings: readonly Finding[];
  /** Why the subject could not be judged; empty when it could. */
  readonly problems: readonly Problem[];
  /** Whom a policy can name by relation, beside the owner. */
  readonly related?: Partial<RelatedPeople>;
  /** Whom it names instead for single findings, by their fingerprints. */
  readonly relatedByFinding?: RelatedByFinding;
  /** Refs of integrations whose data it moves: what they carry matters to a policy. */
  readonly carriers?: readonly string[];
  /** What differs, part by part; absent where the subject is one whole. */
  readonly parts?: readonly ChangedPart[];
}

export type SubjectUnderCheck = ContractUnderCheck | PlainSubjectUnderCheck;

/** Everything a check depends on. Same input, same `CheckRun`, byte for byte. */
export interface CheckInput {
  readonly subjects: readonly SubjectUnderCheck[];
  readonly estate: Pick<
    Estate,
    'contracts' | 'declaredUses' | 'dataClasses' | 'dataOwners'
  > & { readonly integrations: readonly CarryingIntegration[] };
  readonly policy: ApprovalPolicy;
  /** Digest of the policy file's text. */
  readonly policyDigest: string;
  readonly authors: ChangeAuthors;
  readonly decisions: readonly Decision[];
  /** Who may still decide; null where decisions count as they were recorded. */
  readonly members: readonly Member[] | null;
  /** As in the review: of every subject and branch. */
  readonly rejections: readonly Rejection[];
  /** Waivers known to the gate; without a portal those of the baseline file. */
  readonly waivers: readonly Waiver[];
  /** ISO day by which start and expiry of waivers are judged. */
  readonly day: string;
  /** Whether anybody can be asked: a portal, an offline bundle, or nobody. */
  readonly gate: 'portal' | 'bundle' | 'none';
  /** Files of the protected branch that are not judged by as they are there. */
  readonly formerRules?: readonly FormerRules[];
  /** Absent where the base is an ordinary one. */
  readonly base?: BaseStanding | undefined;
}

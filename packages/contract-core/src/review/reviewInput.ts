import type {
  ChangeSubject,
  Finding,
  Problem,
  Reason,
  Severity,
} from '../model';
import type { ApprovalPolicy } from './approvalPolicy';
import type { RelatedByFinding, RelatedPeople } from './approverSelectors';
import type { ChangeAuthors } from './changeAuthors';
import type { Member } from './decidersNow';
import type { Decision } from './decision';
import type { ConsumerUnderReview } from './decisionConditions';
import type { Rejection } from './rejection';
import type { WaivableFinding, Waiver } from './waivers';

/** One changed subject as the review sees it. */
export interface SubjectUnderReview extends ChangeSubject {
  /** Names that waivers may know it by. */
  readonly formerRefs?: readonly string[] | undefined;
  /** People and groups whom a policy names by relation. */
  readonly related: RelatedPeople;
  /** Absent where every finding has the people of the subject. */
  readonly relatedByFinding?: RelatedByFinding | undefined;
  readonly findings: readonly Finding[];
  readonly consumers: readonly ConsumerUnderReview[];
  /** Fingerprints of findings that provably hit nobody who is known; none where absent. */
  readonly unhit?: readonly string[] | undefined;
  /** Why the subject could not be judged; empty when it could. */
  readonly problems: readonly Problem[];
  /** Governance findings that the scope of the change means; errors block. */
  readonly governance: readonly GovernanceUnderReview[];
  readonly baseKnown: boolean;
  readonly baseTrouble?: BaseTrouble | undefined;
  /** False where the protected side has no such subject and should have one. */
  readonly known: boolean;
  readonly firstVersion: boolean;
}

/** A finding of a governance rule, at the severity that its profile gives it. */
export interface GovernanceUnderReview extends WaivableFinding {
  readonly severity: Severity;
}

/**
 * What the base as a whole is, where it is no ordinary one: it counts for nothing
 * (`unknown`), or nothing can be judged yet, because the protected branch has no
 * configuration (`first-configuration`).
 */
export type BaseStanding =
  | ({ readonly kind: 'unknown' } & BaseTrouble)
  | { readonly kind: 'first-configuration'; readonly branch: string };

/** Why a base counts for nothing, and what helps. */
export type BaseTrouble = Pick<Reason, 'message' | 'remedy'>;

/** All that a verdict depends on; there is no clock and no other input. */
export interface ReviewInput {
  readonly subjects: readonly SubjectUnderReview[];
  readonly policy: ApprovalPolicy;
  readonly policyDigest: string;
  readonly authors: ChangeAuthors;
  readonly decisions: readonly Decision[];
  /**
   * Everybody of the estate by the last good state of it: a decision counts only
   * while its giver may still decide. Null where it counts as it was recorded,
   * for what is merged is not judged again.
   */
  readonly members: readonly Member[] | null;
  /** Of every subject and branch, as far as nothing has ended them. */
  readonly rejections: readonly Rejection[];
  /** Waivers known to the gate; without a portal those of the baseline file. */
  readonly waivers: readonly Waiver[];
  /** ISO day by which start and expiry of waivers are judged. */
  readonly day: string;
  readonly gate: 'portal' | 'bundle' | 'none';
  /** Absent where the base is an ordinary one. */
  readonly base?: BaseStanding | undefined;
}

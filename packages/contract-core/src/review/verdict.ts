import type { Conclusion, Reason, SubjectKey, SubjectName } from '../model';
import type { ApprovalRequirement } from './approvalPolicy';
import type { StandingRejection } from './rejection';

/** What still stands between the change of a subject and `success`. */
export interface OwedApproval {
  readonly subject: SubjectName;
  readonly ruleId: string;
  readonly ruleReason: string;
  readonly requirement: ApprovalRequirement;
  /** People asked for besides, because the author is unknown; absent where none are. */
  readonly addedPeople?: number;
  /** Groups and people who can give any of it, as entity refs. */
  readonly groups: readonly string[];
  /**
   * Those of `groups` whose further approval brings it nearer to enough; absent
   * where that of any of them does.
   */
  readonly wanted?: readonly string[];
  readonly fingerprints: readonly string[];
  /** People of `groups` whose valid approval covers all of `fingerprints`. */
  readonly approvedBy: readonly string[];
  /** What is missing, in words: `1 of 2 people; nobody of group:default/x yet`. */
  readonly missing: string;
}

/** The one decision about a check run. Everything else renders it. */
export interface Verdict {
  readonly conclusion: Conclusion;
  readonly reasons: readonly Reason[];
  /** Fingerprints that a waiver permits, with the waiver's id. */
  readonly waived: readonly {
    readonly fingerprint: string;
    readonly waiver: string;
  }[];
  /** Waivers that would permit findings if enough people had approved them. */
  readonly lacking: readonly WaiverLack[];
  /** Rejections that stop the change, wherever they were given. */
  readonly rejections: readonly StandingRejection[];
  /** Decisions that took effect, by id. */
  readonly approvals: readonly string[];
  readonly owed: readonly OwedApproval[];
  /** Approvals whose givers may not decide any more; absent where there are none. */
  readonly fallen?: readonly FallenApproval[];
  /** How each subject ends by itself; the whole is as the heaviest of them. */
  readonly subjects: readonly SubjectVerdict[];
}

/** What a waiver lacks to permit findings of a change. */
export interface WaiverLack {
  /** Id of the waiver. */
  readonly waiver: string;
  readonly fingerprints: readonly string[];
  /** People and groups whom the policy asks about these findings. */
  readonly groups: readonly string[];
  /** What is missing, as of an approval that is owed. */
  readonly missing: string;
}

/** An approval that counted once and does no more. */
export interface FallenApproval {
  /** Its id. */
  readonly decision: string;
  readonly decidedBy: string;
  /** Groups that the giver was in then and is not in now, sorted. */
  readonly lostGroups: readonly string[];
  /** Whether the giver is a user of the estate still. */
  readonly isMember: boolean;
}

export interface SubjectVerdict extends SubjectKey {
  readonly conclusion: Conclusion;
  readonly rejected: boolean;
}

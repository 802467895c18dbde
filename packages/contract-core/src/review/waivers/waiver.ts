import type { Severity } from '../../model';

/** Permission to leave a finding as it is until a day. */
export interface Waiver {
  readonly id: string;
  /**
   * `portal`: asked for and approved there. `baseline`: an entry of the baseline
   * file, which stands in git and is approved by the review of the merge.
   */
  readonly source: 'portal' | 'baseline';
  readonly covers: WaiverCover;
  /**
   * How the fingerprint that it covers was made, as `fingerprintVersion` counts;
   * absent where it covers none, and for a baseline.
   */
  readonly fingerprintVersion?: number;
  readonly scope: WaiverScope;
  readonly reason: string;
  /** Entity ref of who sees to it that the finding goes away. */
  readonly owner: string;
  /** Entity ref of who asked for it; never among its approvers. */
  readonly requestedBy: string;
  /**
   * Who approved, in the order in which they did; none while nobody has, and for
   * a baseline. Whether they are enough is asked of each finding, when the
   * verdict is made.
   */
  readonly approvers: readonly WaiverApprover[];
  /** ISO days; the waiver holds from `start` to the end of `expiry`. */
  readonly start: string;
  readonly expiry: string;
  /** Number or address of a ticket; empty where there is none. */
  readonly ticket: string;
  /** What keeps the damage away meanwhile. */
  readonly compensatingControl: string;
  /** Id of the waiver that this one continues; null for a first one. */
  readonly renews: string | null;
  /** How often it was renewed before: 0 for a first one. */
  readonly renewals: number;
  readonly decision: WaiverDecision;
  /** Severity of the heaviest finding at the time of the request; sets the longest term. */
  readonly severity: Severity;
}

/** Who approved a waiver, with the groups they had when they did. */
export interface WaiverApprover {
  /** Entity ref of the person. */
  readonly person: string;
  readonly groups: readonly string[];
}

/** What is permitted: findings of a rule, or one finding by its fingerprint. */
export interface WaiverCover {
  readonly rule: string;
  readonly fingerprint?: string;
  /**
   * How many findings at most, in the order in which they are found; without it
   * there is no bound. Findings may share a fingerprint, so that a baseline
   * without this bound would permit a new one of the same name.
   */
  readonly most?: number;
}

/** Where it permits. Members that are not written do not narrow. */
export interface WaiverScope {
  /** Entity ref of the contract, integration, system or data object. */
  readonly target?: string;
  /**
   * `ContractId` of that target, as it was known when the waiver was asked for.
   * Absent in files, which name a target by its ref.
   */
  readonly targetId?: string;
  /** Operation in the words of findings, for example `GET /Invoices`. */
  readonly operation?: string;
  /** Entity ref of a consumer. */
  readonly consumer?: string;
  readonly environment?: string;
}

export type WaiverDecision =
  'requested' | 'approved' | 'rejected' | 'withdrawn';

/**
 * What a waiver is on a day. `orphaned`: in force but matches no finding and
 * never did; `stale`: in force, and what it permitted is gone.
 */
export type WaiverState =
  | 'requested'
  | 'rejected'
  | 'withdrawn'
  | 'upcoming'
  | 'active'
  | 'expired'
  | 'orphaned'
  | 'stale';

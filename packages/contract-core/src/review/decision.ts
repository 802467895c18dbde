import type { SubjectName } from '../model';

/** What a named person decided about findings of one subject of a change request. */
export interface Decision {
  readonly id: string;
  /** The ref is the one that the subject had when it was decided about. */
  readonly subject: SubjectName;
  readonly decision: 'approve' | 'reject';
  /** Entity ref of the person. */
  readonly decidedBy: string;
  /** Groups of that person when the decision was taken. */
  readonly groups: readonly string[];
  readonly reason: string;
  /** Fingerprints that the decision covers. */
  readonly fingerprints: readonly string[];
  /** How those fingerprints were made, as `fingerprintVersion` counts. */
  readonly fingerprintVersion: number;
  /** ISO 8601 in UTC. */
  readonly decidedAt: string;
  readonly conditions: DecisionConditions;
  /**
   * Why the audit record does not bear it out, in words; absent where it does.
   * Such a decision does not count.
   */
  readonly unrecorded?: string;
}

/**
 * What an approval was given for beside the findings: when any of this differs,
 * the approval no longer holds (design section 7).
 */
export interface DecisionConditions {
  /** Entity refs of the consumers that were hit, sorted. */
  readonly consumers: readonly string[];
  readonly dataClasses: readonly string[];
  readonly policyDigest: string;
}

import type { ContractId, Location } from '../model';

/** Where the knowledge about a consumer comes from. */
export type EvidenceKind =
  'declared-use' | 'pact' | 'mapping-row' | 'traffic-sample';

/**
 * What findings do to one consumer. `unknown` where the evidence does not reach
 * far enough to say.
 */
export type HitStatus =
  'broken' | 'potentially-affected' | 'unaffected' | 'unknown';

/** What a finding does to one row of a mapping sheet. */
export interface HitRow {
  readonly fingerprint: string;
  /** `mapping/row`; the mapping alone where the finding is about no field of it. */
  readonly row: string;
  readonly end: 'source' | 'target';
  readonly status: HitStatus;
  /** The field of the contract that the row reads or writes; empty for none. */
  readonly field: string;
  /** One sentence about this row. */
  readonly reason: string;
  /** Ref of the group that answers for the row. */
  readonly owner: string;
  /** Where the row, or the sheet, is written; null for a mapping as a whole. */
  readonly location: Location | null;
}

/** What one kind of evidence says about a consumer. */
export interface ConsumerEvidence {
  readonly kind: EvidenceKind;
  /**
   * ISO day on which it was last seen to be so; null where it is a text of the
   * estate that is judged, which is as old as that.
   */
  readonly asOf: string | null;
  readonly status: HitStatus;
  /** Operations that carry the hit. */
  readonly operations: readonly string[];
  /** Fields that are hit, or that nobody finds; empty where none is known. */
  readonly fields: readonly string[];
  /** Path of the mapping sheet; absent for other kinds. */
  readonly sheet?: string;
  /** Rows that findings touch, those that are not hit by it included; absent for other kinds. */
  readonly rows?: readonly HitRow[];
}

/** What a set of findings does to one consumer, by all that is known of it. */
export interface ConsumerHit {
  /** Entity ref of the integration. */
  readonly consumer: string;
  readonly consumerTitle: string;
  readonly owner: string;
  readonly criticality: string;
  /** Entity ref of the contract. */
  readonly contract: string;
  readonly contractId: ContractId;
  /** The heaviest that any evidence says. */
  readonly status: HitStatus;
  /** The kind that says so. */
  readonly evidence: EvidenceKind;
  /** Every kind that knows the consumer, with its age; never empty. */
  readonly knownBy: readonly ConsumerEvidence[];
  /** Operations that carry the hit. */
  readonly operations: readonly string[];
  readonly fingerprints: readonly string[];
}

/** Who is hit, who is not, and what the evidence cannot see. */
export interface Evidence {
  readonly consumers: readonly ConsumerHit[];
  readonly blindSpots: readonly string[];
}

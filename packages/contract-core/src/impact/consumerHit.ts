import type { ContractId } from '../model';

/** Where the knowledge about a consumer comes from. */
export type EvidenceKind =
  'declared-use' | 'pact' | 'mapping-row' | 'traffic-sample';

/**
 * What findings do to one consumer. `unknown` where the evidence does not reach
 * far enough to say.
 */
export type HitStatus =
  'broken' | 'potentially-affected' | 'unaffected' | 'unknown';

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

import type { ContractId } from '../model';

/** Where the knowledge about a consumer comes from. */
export type EvidenceKind =
  'declared-use' | 'pact' | 'mapping-row' | 'traffic-sample';

/**
 * What a set of findings does to one consumer. `unknown` where the evidence
 * does not reach far enough to say.
 */
export interface ConsumerHit {
  /** Entity ref of the integration. */
  readonly consumer: string;
  readonly consumerTitle: string;
  readonly owner: string;
  readonly criticality: string;
  /** Entity ref of the contract. */
  readonly contract: string;
  readonly contractId: ContractId;
  readonly status: 'broken' | 'potentially-affected' | 'unaffected' | 'unknown';
  readonly evidence: EvidenceKind;
  /** Operations that carry the hit. */
  readonly operations: readonly string[];
  readonly fingerprints: readonly string[];
}

/** Who is hit, who is not, and what the evidence cannot see. */
export interface Evidence {
  readonly consumers: readonly ConsumerHit[];
  readonly blindSpots: readonly string[];
}

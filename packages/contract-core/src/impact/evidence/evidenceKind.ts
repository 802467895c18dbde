import type { FieldHits, Finding, TargetNames } from '../../model';
import type {
  ConsumerEvidence,
  ConsumerHit,
  EvidenceKind,
} from '../consumerHit';

/** A change of one contract, about which evidence is asked. */
export interface ChangeOfContract {
  readonly contract: Pick<TargetNames, 'id' | 'ref'>;
  /** Those above info: nothing else can hit anybody. */
  readonly findings: readonly Finding[];
  readonly fieldHits: FieldHits | null;
  /** False where it could not be judged: then nobody is unaffected. */
  readonly judged: boolean;
}

/** A consumer as one kind of evidence knows it. */
export interface EvidenceHit extends Pick<
  ConsumerHit,
  'consumer' | 'consumerTitle' | 'owner' | 'criticality' | 'fingerprints'
> {
  readonly said: ConsumerEvidence;
}

/** What one kind of evidence says about a change. */
export interface EvidenceOfKind {
  readonly kind: EvidenceKind;
  readonly hits: readonly EvidenceHit[];
  /** What this kind cannot see, in sentences. */
  readonly blindSpots: readonly string[];
}

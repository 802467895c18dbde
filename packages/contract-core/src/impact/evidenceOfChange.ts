import type {
  DeclaredUse,
  FieldHits,
  Finding,
  MappingUse,
  TargetNames,
} from '../model';
import type { Evidence } from './consumerHit';
import { declaredUseEvidence } from './evidence/declaredUse';
import { joinEvidence } from './evidence/joinEvidence';
import { mappingRowEvidence } from './evidence/mappingRows';

/** All that is known of who uses a contract; a member for each kind of evidence. */
export interface KnownUse {
  readonly declaredUses: readonly DeclaredUse[];
  /** Absent where nobody looked at mapping sheets, which is a blind spot. */
  readonly mappingUses?: readonly MappingUse[] | undefined;
}

/**
 * Whom a change of one contract hits, by every kind of evidence. `judged` is
 * false where the contract could not be judged.
 */
export function evidenceOfChange(
  change: {
    readonly contract: Pick<TargetNames, 'id' | 'ref'>;
    readonly findings: readonly Finding[];
    readonly fieldHits?: FieldHits | undefined;
    readonly judged: boolean;
  },
  known: KnownUse,
): Evidence {
  const about = {
    contract: change.contract,
    findings: change.findings.filter(({ severity }) => severity !== 'info'),
    fieldHits: change.fieldHits ?? null,
    judged: change.judged,
  };
  return joinEvidence(about, [
    declaredUseEvidence(about, known.declaredUses, known.mappingUses),
    ...(known.mappingUses === undefined
      ? []
      : [mappingRowEvidence(about, known.mappingUses)]),
  ]);
}

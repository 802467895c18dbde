import { operationIdentity } from '../../model';
import type { DeclaredUse, FieldHits, Finding, MappingUse } from '../../model';
import type { HitStatus } from '../consumerHit';
import type {
  ChangeOfContract,
  EvidenceHit,
  EvidenceOfKind,
} from './evidenceKind';
import { isProvenBreak, operationsOf } from './provenBreak';
import { isToldUntouched } from './toldBySheet';

/**
 * What integrations declare to use. A consumer that declares no operations is
 * `unknown`, never `unaffected`; so is everybody when the contract could not be
 * judged. Where fields are declared, a finding about others affects at most
 * potentially, unless a mapping sheet tells every field that is moved at the place.
 */
export function declaredUseEvidence(
  change: ChangeOfContract,
  declaredUses: readonly DeclaredUse[],
  mappingUses: readonly MappingUse[] = [],
): EvidenceOfKind {
  const uses = declaredUses.filter(
    use => use.contractId === change.contract.id && use.role === 'consumes',
  );
  return {
    kind: 'declared-use',
    hits: uses.map(use => hitOf(change, use, mappingUses)),
    blindSpots: blindSpotsOf(change, uses),
  };
}

function hitOf(
  change: ChangeOfContract,
  use: DeclaredUse,
  mappingUses: readonly MappingUse[],
): EvidenceHit {
  const declared = new Set(use.operations.map(operationIdentity));
  const reaching = change.findings.filter(
    finding =>
      (declared.size === 0 ||
        operationsOf(finding).some(
          operation =>
            operation === '' || declared.has(operationIdentity(operation)),
        )) &&
      !(
        touchesNoDeclared(finding, use, change.fieldHits) &&
        isToldUntouched(finding, use, mappingUses, change.fieldHits)
      ),
  );
  const operations = new Set(
    reaching
      .flatMap(operationsOf)
      .filter(operation => declared.has(operationIdentity(operation))),
  );
  const touching = reaching.map(finding => ({
    finding,
    fields: touchedFields(finding, use, change.fieldHits),
  }));
  return {
    consumer: use.consumer,
    consumerTitle: use.consumerTitle,
    owner: use.owner,
    criticality: use.criticality,
    fingerprints: reaching.map(finding => finding.fingerprint).sort(),
    said: {
      kind: 'declared-use',
      asOf: null,
      status: change.judged
        ? statusOf(
            declared.size > 0,
            reaching,
            touching.flatMap(({ finding, fields }) =>
              fields === 'all' || fields.length > 0 ? [finding] : [],
            ),
          )
        : 'unknown',
      operations: [...operations].sort(),
      fields: [
        ...new Set(
          touching.flatMap(({ fields }) => (fields === 'all' ? [] : fields)),
        ),
      ].sort(),
    },
  };
}

/** Where no fields are declared, none of them is touched. */
function touchesNoDeclared(
  finding: Finding,
  use: DeclaredUse,
  hits: FieldHits | null,
): boolean {
  if (use.fields.length === 0) return true;
  const touched = touchedFields(finding, use, hits);
  return touched !== 'all' && touched.length === 0;
}

/**
 * The declared fields that a finding touches; `all` where it is about no field,
 * or where nobody told. A field that the contract does not have, or that nobody
 * looked for, counts as touched: it may be anywhere.
 */
function touchedFields(
  { fingerprint }: Finding,
  { operations, fields }: DeclaredUse,
  hits: FieldHits | null,
): readonly string[] | 'all' {
  const touched =
    hits !== null && Object.hasOwn(hits.touched, fingerprint)
      ? hits.touched[fingerprint]
      : undefined;
  if (fields.length === 0 || hits === null || touched === undefined) {
    return 'all';
  }
  return fields.filter(
    field =>
      touched.some(
        used => used.field === field && operations.includes(used.operation),
      ) ||
      !hits.found.some(
        used => used.field === field && operations.includes(used.operation),
      ),
  );
}

function statusOf(
  declaresOperations: boolean,
  reaching: readonly Finding[],
  touching: readonly Finding[],
): HitStatus {
  if (reaching.length === 0) return 'unaffected';
  if (!declaresOperations) return 'unknown';
  return touching.some(isProvenBreak) ? 'broken' : 'potentially-affected';
}

function blindSpotsOf(
  { contract: { ref }, findings, judged }: ChangeOfContract,
  uses: readonly DeclaredUse[],
): readonly string[] {
  if (!judged || findings.length === 0) return [];
  if (uses.length === 0) {
    return [
      `No integration declares to use ${ref}; consumers that nobody declared are not seen.`,
    ];
  }
  return uses
    .filter(use => use.operations.length === 0)
    .map(
      use =>
        `${use.consumerTitle} uses ${ref} without naming operations, so whether it is hit is unknown.`,
    );
}

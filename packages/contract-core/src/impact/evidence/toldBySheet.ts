import { operationIdentity } from '../../model';
import type {
  DeclaredUse,
  FieldHits,
  Finding,
  MappingUse,
  UsedField,
} from '../../model';

/**
 * Whether a mapping sheet tells every field that an integration moves where a
 * finding shows, and the finding touches none of them: then it does not reach who
 * declares to use the operation and names no fields. Nothing is told by a sheet
 * with rows that nobody can decide, of a place that no mapping speaks of, or of a
 * finding that is about no field.
 */
export function isToldUntouched(
  finding: Finding,
  use: DeclaredUse,
  mappingUses: readonly MappingUse[],
  hits: FieldHits | null,
): boolean {
  if (hits === null || !Object.hasOwn(hits.touched, finding.fingerprint)) {
    return false;
  }
  const sheet = mappingUses.find(
    ({ consumer, contractId }) =>
      consumer === use.consumer && contractId === use.contractId,
  );
  if (sheet === undefined || !isDecided(sheet)) return false;
  const touched = hits.touched[finding.fingerprint] ?? [];
  const declared = new Set(use.operations.map(operationIdentity));
  const reaching = finding.sites.filter(({ operation }) =>
    declared.has(operationIdentity(operation)),
  );
  const isCovered = reaching.every(({ operation, direction }) =>
    sheet.places.some(
      place =>
        operationIdentity(place.operation) === operationIdentity(operation) &&
        (place.direction === undefined || place.direction === direction),
    ),
  );
  const isAmong = (field: UsedField, known: readonly UsedField[]) =>
    known.some(
      used =>
        used.field === field.field &&
        used.direction === field.direction &&
        operationIdentity(used.operation) ===
          operationIdentity(field.operation),
    );
  const moved = sheet.rows.flatMap(({ fields }) => fields);
  const shown = new Set(
    reaching.map(({ operation }) => operationIdentity(operation)),
  );
  const there = moved.filter(({ operation }) =>
    shown.has(operationIdentity(operation)),
  );
  return (
    reaching.length > 0 &&
    isCovered &&
    there.every(field => isAmong(field, hits.found)) &&
    !moved.some(field => isAmong(field, touched))
  );
}

/** Whether a sheet says of every row which fields of the contract it touches. */
export function isDecided({
  undecided,
  isUnreadable,
}: Pick<MappingUse, 'undecided' | 'isUnreadable'>): boolean {
  return undecided.length === 0 && !isUnreadable;
}

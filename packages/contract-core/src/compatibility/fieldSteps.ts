import { fieldShapeOf, lookUpField } from '../fields';
import { operationIdentity } from '../model';
import type { Contract, FieldShape, FieldStep, UsedField } from '../model';

/** The shapes of used fields in both versions, each field once, as they came. */
export function fieldStepsOf(
  fields: readonly UsedField[],
  base: Contract,
  revision: Contract,
): readonly FieldStep[] {
  return [...new Set(fields)].map(field => ({
    ...field,
    base: shapeIn(base, field),
    revision: shapeIn(revision, field),
  }));
}

/** Null where no operation of that identity has the field. */
function shapeIn(
  contract: Contract,
  { operation, direction, field }: UsedField,
): FieldShape | null {
  const identity = operationIdentity(operation);
  const known = contract.operations.find(
    ({ name }) => operationIdentity(name) === identity,
  );
  if (known === undefined) return null;
  const directions =
    direction === undefined
      ? (['response', 'request'] as const)
      : ([direction] as const);
  for (const asked of directions) {
    const answer = lookUpField(contract, {
      operation: known.name,
      direction: asked,
      path: field,
    });
    if (answer.found) return fieldShapeOf(answer.fields);
  }
  return null;
}

import type { RecordOperation, SchemaUse } from '../model';
import { compareFeatures } from './compareRecordFeatures';
import type { OperationChanges, SlotName } from './operationChanges';
import { recordSlot } from './recordSlot';

/** Compares what is sent, what comes back and what is offered beside values. */
export function compareRecordOperations(
  changes: OperationChanges,
  base: RecordOperation,
  revision: RecordOperation,
): void {
  const call = base.verb === 'call';
  compareValue(
    changes,
    call ? 'arguments' : recordSlot,
    'sent',
    isOtherCall(base, revision) ? neededAsBefore : right => right,
  );
  // A result that comes or goes is a feature; an untyped one is not known here.
  compareValue(changes, call ? 'result' : recordSlot, 'returned');
  compareFeatures(changes, base, revision);

  function compareValue(
    all: OperationChanges,
    slot: SlotName,
    role: 'sent' | 'returned',
    asCompared: (right: SchemaUse, left: SchemaUse) => SchemaUse = right =>
      right,
  ): void {
    const left = base[role];
    const written = revision[role];
    if (left === null || written === null) return;
    const right = asCompared(written, left);
    all.compareSchemas(
      slot,
      all[role],
      { schema: left, place: left.place },
      { schema: right, place: right.place },
    );
  }
}

/** A function that became an action, or the other way round. */
function isOtherCall(
  base: RecordOperation,
  revision: RecordOperation,
): boolean {
  return methodOf(base) !== methodOf(revision);
}

function methodOf({ features }: RecordOperation): string | null {
  return features.find(({ kind }) => kind === 'method')?.text ?? null;
}

/**
 * An action may leave out what a function needs. Where the kind of call
 * changed, which is told, that follows for each argument and is not told again.
 */
function neededAsBefore(right: SchemaUse, left: SchemaUse): SchemaUse {
  const { schema } = right;
  const required = [...schema.properties.keys()].filter(name =>
    left.schema.properties.has(name)
      ? left.schema.required.includes(name)
      : schema.required.includes(name),
  );
  return { ...right, schema: { ...schema, required } };
}

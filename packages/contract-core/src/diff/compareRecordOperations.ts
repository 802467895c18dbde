import type { RecordOperation } from '../model';
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
  compareValue(changes, call ? 'arguments' : recordSlot, 'sent');
  // A result that comes or goes is a feature; an untyped one is not known here.
  compareValue(changes, call ? 'result' : recordSlot, 'returned');
  compareFeatures(changes, base, revision);

  function compareValue(
    all: OperationChanges,
    slot: SlotName,
    role: 'sent' | 'returned',
  ): void {
    const left = base[role];
    const right = revision[role];
    if (left === null || right === null) return;
    all.compareSchemas(
      slot,
      all[role],
      { schema: left, place: left.place },
      { schema: right, place: right.place },
    );
  }
}

import type { Contract, Operation } from '../model';
import type { Change } from './change';
import { compareHttpOperations } from './compareHttpOperations';
import { compareMessageOperations } from './compareMessageOperations';
import { compareRecordOperations } from './compareRecordOperations';
import { diffMessaging } from './diffMessaging';
import { foldSharedCauses } from './foldSharedCauses';
import { groupFacts } from './groupFacts';
import { joinRecordChanges } from './joinRecordChanges';
import { OperationChanges } from './operationChanges';
import { comparableOperations, comparePresence } from './recordPresence';
import { SchemaComparison } from './schemaComparison';

/** Everything that differs between two versions of a contract, as facts. */
export function diffContracts(
  base: Contract,
  revision: Contract,
): readonly Change[] {
  const schemas = new SchemaComparison();
  const compared = comparableOperations(base, revision);
  const counterparts = byIdentity(compared.revision);
  const known = byIdentity(compared.base);
  const changes: Change[] = [];
  const recordChanges: Change[] = [];
  const removed: Operation[] = [];
  for (const operation of compared.base) {
    const counterpart = counterparts.get(operation.identity);
    if (counterpart === undefined) removed.push(operation);
    else {
      const target = operation.kind === 'record' ? recordChanges : changes;
      target.push(...compareOperations(operation, counterpart, schemas));
    }
  }
  const { pairs, ...messaging } = diffMessaging(
    base,
    revision,
    removed,
    compared.revision.filter(({ identity }) => !known.has(identity)),
    schemas,
  );
  for (const [left, right] of pairs) {
    changes.push(...compareOperations(left, right, schemas));
  }
  changes.push(
    ...messaging.changes,
    ...comparePresence(messaging.removed, compared.revision, 'removed'),
    ...comparePresence(messaging.added, compared.base, 'added'),
  );
  return [
    ...foldSharedCauses(changes),
    ...joinRecordChanges(recordChanges),
    ...groupFacts(schemas.locate()),
  ];
}

function byIdentity(
  operations: readonly Operation[],
): ReadonlyMap<string, Operation> {
  return new Map(operations.map(operation => [operation.identity, operation]));
}

function compareOperations(
  base: Operation,
  revision: Operation,
  schemas: SchemaComparison,
): readonly Change[] {
  const changes = new OperationChanges(base, revision, schemas);
  if (!base.deprecated && revision.deprecated) {
    changes.report('operation-deprecated', 'none');
  }
  if (base.deprecated && !revision.deprecated) {
    changes.report('operation-reactivated', 'none');
  }
  if (isRenamed(base, revision)) {
    changes.report('operation-id-changed', 'none', {
      from: base.operationId,
      to: revision.operationId,
      words: `${base.operationId || 'none'} to ${revision.operationId || 'none'}`,
    });
  }
  if (base.kind === 'http' && revision.kind === 'http') {
    compareHttpOperations(changes, base, revision);
  }
  if (base.kind === 'message' && revision.kind === 'message') {
    compareMessageOperations(changes, base, revision);
  }
  if (base.kind === 'record' && revision.kind === 'record') {
    compareRecordOperations(changes, base, revision);
  }
  return changes.changes;
}

/**
 * AsyncAPI 2 need not name its operations and version 3 always does, so a name
 * on one side only is no change there.
 */
function isRenamed(base: Operation, revision: Operation): boolean {
  if (base.operationId === revision.operationId) return false;
  const unnamed = base.operationId === '' || revision.operationId === '';
  return base.kind !== 'message' || !unnamed;
}

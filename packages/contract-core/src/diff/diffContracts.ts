import type { Contract, Operation } from '../model';
import type { Change } from './change';
import { compareHttpOperations } from './compareHttpOperations';
import { compareMessageOperations } from './compareMessageOperations';
import { groupFacts } from './groupFacts';
import { OperationChanges, structuralChange } from './operationChanges';
import { SchemaComparison } from './schemaComparison';

/** Everything that differs between two versions of a contract, as facts. */
export function diffContracts(
  base: Contract,
  revision: Contract,
): readonly Change[] {
  const schemas = new SchemaComparison();
  const counterparts = byIdentity(revision.operations);
  const known = byIdentity(base.operations);
  const changes: Change[] = [];
  for (const operation of base.operations) {
    const counterpart = counterparts.get(operation.identity);
    changes.push(
      ...(counterpart === undefined
        ? [
            structuralChange('operation-removed', 'narrower', operation, {
              base: operation.place,
            }),
          ]
        : compareOperations(operation, counterpart, schemas)),
    );
  }
  for (const operation of revision.operations) {
    if (known.has(operation.identity)) continue;
    changes.push(
      structuralChange('operation-added', 'wider', operation, {
        revision: operation.place,
      }),
    );
  }
  return [...changes, ...groupFacts(schemas.locate())];
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
  if (base.operationId !== revision.operationId) {
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
  return changes.changes;
}

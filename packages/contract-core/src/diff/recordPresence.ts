import type { Contract, Operation, RecordOperation } from '../model';
import type { Change } from './change';
import { matchOverloads } from './matchOverloads';
import { structuralChange } from './operationChanges';

/** The operations of two versions that are to be compared with each other. */
export interface ComparableOperations {
  readonly base: readonly Operation[];
  readonly revision: readonly Operation[];
}

/**
 * Leaves out implied operations that one version does not have, and those
 * whose work has an operation of its own in both versions.
 */
export function comparableOperations(
  base: Contract,
  revision: Contract,
): ComparableOperations {
  const left = identitiesOf(base);
  const right = identitiesOf(revision);
  const leftWork = ownWorkOf(base);
  const rightWork = ownWorkOf(revision);
  const counts = (operation: Operation): boolean =>
    operation.kind !== 'record' ||
    !operation.implied ||
    (left.has(operation.identity) &&
      right.has(operation.identity) &&
      !(leftWork.has(workOf(operation)) && rightWork.has(workOf(operation))));
  return {
    base: base.operations.filter(counts),
    revision: matchOverloads(
      base.operations,
      revision.operations.filter(counts),
    ),
  };
}

function identitiesOf(contract: Contract): ReadonlySet<string> {
  return new Set(contract.operations.map(({ identity }) => identity));
}

function ownWorkOf(contract: Contract): ReadonlySet<string> {
  return new Set(
    contract.operations.flatMap(operation =>
      operation.kind === 'record' && !operation.implied
        ? [workOf(operation)]
        : [],
    ),
  );
}

function workOf({ verb, recordType }: RecordOperation): string {
  return `${verb} ${recordType}`;
}

/**
 * Operations that one side lacks. All work on one set of records that goes at
 * once is one cause with an operation for each site; work that goes while the
 * set stays is told by itself.
 */
export function comparePresence(
  gone: readonly Operation[],
  others: readonly Operation[],
  way: 'removed' | 'added',
): readonly Change[] {
  const kept = new Set(others.flatMap(resourceOf));
  const lost = new Map<string, Change>();
  const changes: Change[] = [];
  for (const operation of gone) {
    const [resource] = resourceOf(operation);
    const change = presenceChange(
      operation,
      way,
      resource === undefined
        ? 'operation'
        : kept.has(resource)
          ? 'record-operation'
          : 'record-set',
    );
    const earlier = resource === undefined ? undefined : lost.get(resource);
    if (resource === undefined || kept.has(resource)) changes.push(change);
    else if (earlier === undefined) lost.set(resource, change);
    else lost.set(resource, joined(earlier, change));
  }
  return [...changes, ...lost.values()];
}

/** What the operation works on, as its identity says. */
function resourceOf(operation: Operation): readonly string[] {
  return operation.kind === 'record' && operation.verb !== 'call'
    ? [operation.identity.slice(operation.verb.length)]
    : [];
}

function presenceChange(
  operation: Operation,
  way: 'removed' | 'added',
  what: 'operation' | 'record-operation' | 'record-set',
): Change {
  const side = way === 'removed' ? 'base' : 'revision';
  const words = isRecord(operation) ? wordsOf(operation, what) : '';
  return structuralChange(
    `${what}-${way}`,
    way === 'removed' ? 'narrower' : 'wider',
    operation,
    {
      subject: words,
      words,
      ...(operation.lifecycle && { lifecycle: operation.lifecycle }),
      [side]: operation.place,
    },
  );
}

function isRecord(operation: Operation): operation is RecordOperation {
  return operation.kind === 'record' && operation.verb !== 'call';
}

function wordsOf(operation: RecordOperation, what: string): string {
  return what === 'record-set' ? operation.resource : operation.verb;
}

function joined(one: Change, other: Change): Change {
  return { ...one, sites: [...one.sites, ...other.sites] };
}

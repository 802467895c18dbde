import type { Operation, RecordOperation } from '../model';

/**
 * Gives overloads of an action or function the identities of their counterparts
 * in the base: those with the same parameters, then the only ones that are left
 * on both sides. An overload that comes beside another one takes nothing away.
 */
export function matchOverloads(
  base: readonly Operation[],
  revision: readonly Operation[],
): readonly Operation[] {
  const left = callsByName(base);
  const right = callsByName(revision);
  const identities = new Map<Operation, string>();
  for (const [name, calls] of right) {
    const known = left.get(name) ?? [];
    if (calls.length + known.length <= 2) continue;
    for (const [call, counterpart] of pairUp(known, calls)) {
      identities.set(call, counterpart.identity);
    }
  }
  return revision.map(operation => {
    const identity = identities.get(operation);
    return identity === undefined ? operation : { ...operation, identity };
  });
}

function callsByName(
  operations: readonly Operation[],
): ReadonlyMap<string, readonly RecordOperation[]> {
  const calls = new Map<string, RecordOperation[]>();
  for (const operation of operations) {
    if (operation.kind !== 'record' || operation.verb !== 'call') continue;
    const overloads = calls.get(operation.resource);
    if (overloads === undefined) calls.set(operation.resource, [operation]);
    else overloads.push(operation);
  }
  return calls;
}

function pairUp(
  base: readonly RecordOperation[],
  revision: readonly RecordOperation[],
): readonly (readonly [RecordOperation, RecordOperation])[] {
  const free = new Set(base);
  const pairs: (readonly [RecordOperation, RecordOperation])[] = [];
  const unmatched: RecordOperation[] = [];
  for (const call of revision) {
    const same = [...free].find(
      other => parametersOf(other) === parametersOf(call),
    );
    if (same === undefined) unmatched.push(call);
    else {
      free.delete(same);
      pairs.push([call, same]);
    }
  }
  const [rest] = free;
  if (free.size === 1 && unmatched.length === 1) {
    pairs.push([unmatched[0], rest]);
  }
  return pairs;
}

function parametersOf({ sent }: RecordOperation): string {
  return [...(sent?.schema.properties.keys() ?? [])].sort().join('\u0000');
}

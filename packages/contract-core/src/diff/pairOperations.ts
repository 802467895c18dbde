import type { HttpOperation, Operation } from '../model';
import { findBasePath, keyOf, rebasedKeys } from './findBasePath';
import type { BasePathChange } from './findBasePath';

export interface OperationPair {
  readonly base: Operation;
  readonly revision: Operation;
}

/** Which operations of two versions are the same, and which have no counterpart. */
export interface OperationPairing {
  /** In the order of the base. */
  readonly pairs: readonly OperationPair[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
  readonly basePath: BasePathChange | null;
}

type Key = (operation: Operation) => string | null;

/**
 * Pairs operations: by their path as written first, because documents may name
 * one address twice with other placeholders; then by their identity; then by
 * their path behind a base path that changed as a whole. Callbacks follow the
 * operations that they belong to.
 */
export function pairOperations(
  base: readonly Operation[],
  revision: readonly Operation[],
): OperationPairing {
  const pairing = new Pairing(base, revision);
  pairing.match(writtenKey, writtenKey);
  pairing.match(identityKey, identityKey);
  pairing.match(addressKey, addressKey);
  const basePath = pairing.matchBehindBasePath();
  pairing.matchCallbacks();
  return { ...pairing.result(), basePath };
}

function isPath(operation: Operation): operation is HttpOperation {
  return operation.kind === 'http' && operation.address.kind === 'path';
}

function writtenKey(operation: Operation): string | null {
  return isPath(operation) ? operation.name : null;
}

function identityKey(operation: Operation): string | null {
  const isCallback =
    operation.kind === 'http' && operation.address.kind === 'callback';
  return isCallback ? null : operation.identity;
}

/** Without the number that tells operations with one address apart. */
function addressKey(operation: Operation): string | null {
  return isPath(operation) ? keyOf(operation) : null;
}

class Pairing {
  private readonly counterparts = new Map<Operation, Operation>();
  private readonly paired = new Set<Operation>();

  constructor(
    private readonly base: readonly Operation[],
    private readonly revision: readonly Operation[],
  ) {}

  match(baseKey: Key, revisionKey: Key): boolean {
    const waiting = new Map<string, Operation[]>();
    for (const operation of this.added()) {
      const key = revisionKey(operation);
      if (key === null) continue;
      const same = waiting.get(key);
      if (same === undefined) waiting.set(key, [operation]);
      else same.push(operation);
    }
    let found = false;
    for (const operation of this.removed()) {
      const key = baseKey(operation);
      const counterpart = key === null ? undefined : waiting.get(key)?.shift();
      if (counterpart === undefined) continue;
      this.counterparts.set(operation, counterpart);
      this.paired.add(counterpart);
      found = true;
    }
    return found;
  }

  matchBehindBasePath(): BasePathChange | null {
    const change = findBasePath(
      this.removed().filter(isPath),
      this.added().filter(isPath),
      this.base.filter(isPath).length,
    );
    if (change === null) return null;
    const fresh = new Set(this.added().filter(isPath).map(keyOf));
    this.match(operation => {
      if (!isPath(operation)) return null;
      const keys = rebasedKeys(operation, change);
      return keys.find(key => fresh.has(key)) ?? null;
    }, addressKey);
    return change;
  }

  /** Callbacks inside callbacks need a round for each level. */
  matchCallbacks(): void {
    const parents = () =>
      new Map(
        [...this.counterparts].map(([base, revision]) => [
          base.identity,
          revision.identity,
        ]),
      );
    for (const withExpression of [true, false]) {
      let known = parents();
      const key = callbackKey(withExpression, parent => parent);
      const baseKey = callbackKey(
        withExpression,
        parent => known.get(parent) ?? null,
      );
      while (this.match(baseKey, key)) known = parents();
    }
  }

  private removed(): readonly Operation[] {
    return this.base.filter(operation => !this.counterparts.has(operation));
  }

  private added(): readonly Operation[] {
    return this.revision.filter(operation => !this.paired.has(operation));
  }

  result(): Omit<OperationPairing, 'basePath'> {
    const pairs = this.base.flatMap(operation => {
      const counterpart = this.counterparts.get(operation);
      return counterpart === undefined
        ? []
        : [{ base: operation, revision: counterpart }];
    });
    return { pairs, removed: this.removed(), added: this.added() };
  }
}

function callbackKey(
  withExpression: boolean,
  parentOf: (parent: string) => string | null,
): Key {
  return operation => {
    if (operation.kind !== 'http') return null;
    const { address, method } = operation;
    if (address.kind !== 'callback') return null;
    const parent = parentOf(address.parent);
    if (parent === null) return null;
    const expression = withExpression ? address.expression : '';
    return `${method} ${address.key} ${expression} of ${parent}`;
  };
}

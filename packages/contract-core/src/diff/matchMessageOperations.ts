import type { MessageOperation } from '../model';

/** What became of the operations that have no counterpart at their address. */
export interface MatchedOperations {
  /** On another address, but the same channel or operation by its name. */
  readonly moved: readonly (readonly [MessageOperation, MessageOperation])[];
  /** On the same channel with the other action. */
  readonly turned: readonly (readonly [MessageOperation, MessageOperation])[];
  readonly removed: readonly MessageOperation[];
  readonly added: readonly MessageOperation[];
}

/**
 * Finds operations again whose channel has another address, or whose action
 * was turned. Names of channels and operations are not on the wire, so they
 * only tell what an edit was, never that nothing changed.
 */
export function matchMessageOperations(
  gone: readonly MessageOperation[],
  fresh: readonly MessageOperation[],
): MatchedOperations {
  const free = new Set(fresh);
  const moved: (readonly [MessageOperation, MessageOperation])[] = [];
  const turned: (readonly [MessageOperation, MessageOperation])[] = [];
  const removed: MessageOperation[] = [];
  for (const operation of gone) {
    const turnedTo = find(free, other => isTurned(operation, other));
    const movedTo =
      turnedTo ?? find(free, other => isMoved(operation, other, gone, fresh));
    if (movedTo === undefined) {
      removed.push(operation);
      continue;
    }
    free.delete(movedTo);
    if (turnedTo === undefined) moved.push([operation, movedTo]);
    else turned.push([operation, movedTo]);
  }
  return { moved, turned, removed, added: [...free] };
}

function find(
  operations: ReadonlySet<MessageOperation>,
  fits: (operation: MessageOperation) => boolean,
): MessageOperation | undefined {
  return [...operations].find(fits);
}

function isTurned(one: MessageOperation, other: MessageOperation): boolean {
  return (
    one.initiator !== other.initiator &&
    withoutAction(one) === withoutAction(other)
  );
}

/** The identity is the action and the address without parameter names. */
function withoutAction({ identity }: MessageOperation): string {
  return identity.slice(identity.indexOf(' ') + 1);
}

function isMoved(
  one: MessageOperation,
  other: MessageOperation,
  gone: readonly MessageOperation[],
  fresh: readonly MessageOperation[],
): boolean {
  if (one.initiator !== other.initiator) return false;
  const sameOperation =
    one.operationId !== '' && one.operationId === other.operationId;
  if (sameOperation) return true;
  // A document whose keys are its addresses says nothing by a key.
  const isName = one.channel.key !== one.channel.address;
  if (!isName || one.channel.key !== other.channel.key) return false;
  return isOnlyOne(one, gone) && isOnlyOne(other, fresh);
}

function isOnlyOne(
  operation: MessageOperation,
  operations: readonly MessageOperation[],
): boolean {
  return (
    operations.filter(
      other =>
        other.channel.key === operation.channel.key &&
        other.initiator === operation.initiator,
    ).length === 1
  );
}

import type { Contract, MessageOperation, Operation } from '../model';
import type { Change } from './change';
import { compareChannels } from './compareChannels';
import { compareMessaging } from './compareMessaging';
import { matchMessageOperations } from './matchMessageOperations';
import { structuralChange } from './operationChanges';
import type { SchemaComparison } from './schemaComparison';

/** What the messages of a contract explain, and what is left to tell. */
export interface MessagingDifference {
  readonly changes: readonly Change[];
  /** Operations found again on another address. */
  readonly pairs: readonly (readonly [Operation, Operation])[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
}

/**
 * Compares servers, channels and announcements, and looks for operations
 * without a counterpart among the channels that moved, turned, came or went.
 */
export function diffMessaging(
  base: Contract,
  revision: Contract,
  gone: readonly Operation[],
  fresh: readonly Operation[],
  schemas: SchemaComparison,
): MessagingDifference {
  const left = base.messaging;
  const right = revision.messaging;
  if (left === undefined || right === undefined) {
    return { changes: [], pairs: [], removed: gone, added: fresh };
  }
  const matched = matchMessageOperations(
    gone.filter(isMessage),
    fresh.filter(isMessage),
  );
  const channels = compareChannels(left, right, matched.removed, matched.added);
  return {
    changes: [
      ...matched.turned.map(turnedChange),
      ...channels.changes,
      ...compareMessaging(left, right, schemas),
    ],
    pairs: matched.moved,
    removed: channels.removed,
    added: channels.added,
  };
}

function isMessage(operation: Operation): operation is MessageOperation {
  return operation.kind === 'message';
}

function turnedChange([base, revision]: readonly [
  MessageOperation,
  MessageOperation,
]): Change {
  return structuralChange('operation-action-changed', 'incomparable', base, {
    from: base.name,
    to: revision.name,
    words: `from ${base.name} to ${revision.name}`,
    base: base.place,
    revision: revision.place,
  });
}

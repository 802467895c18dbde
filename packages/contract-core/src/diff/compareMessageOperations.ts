import type { Direction, Message, MessageOperation } from '../model';
import { compareParameters } from './compareParameters';
import { anything } from './operationChanges';
import type { OperationChanges } from './operationChanges';

/** Compares the messages of a channel operation and of its reply. */
export function compareMessageOperations(
  changes: OperationChanges,
  base: MessageOperation,
  revision: MessageOperation,
): void {
  compareParameters(changes);
  compareMessages(
    changes,
    'message',
    changes.sent,
    base.messages,
    revision.messages,
  );
  compareMessages(
    changes,
    'reply',
    changes.returned,
    base.replies,
    revision.replies,
  );
}

function compareMessages(
  changes: OperationChanges,
  role: string,
  direction: Direction,
  base: readonly Message[],
  revision: readonly Message[],
): void {
  const matched = matchMessages(base, revision);
  const alone = base.length === 1 && revision.length === 1;
  for (const [left, right] of matched.pairs) {
    // The only message of a channel needs no name, and names may change.
    const slot = alone ? role : `${role} ${left.names[0] ?? ''}`.trim();
    compareMessage(changes, slot, direction, left, right);
  }
  for (const message of matched.removed) {
    changes.report('message-removed', 'narrower', {
      subject: message.names[0] ?? '',
      direction,
      slot: role,
      base: message.place,
    });
  }
  for (const message of matched.added) {
    changes.report('message-added', 'wider', {
      subject: message.names[0] ?? '',
      direction,
      slot: role,
      revision: message.place,
    });
  }
}

interface MatchedMessages {
  readonly pairs: readonly (readonly [Message, Message])[];
  readonly removed: readonly Message[];
  readonly added: readonly Message[];
}

/**
 * Finds counterparts by any name that both sides know a message by. A single
 * message that is left on both sides is the same one under a new name, which
 * nobody sees on the wire.
 */
function matchMessages(
  base: readonly Message[],
  revision: readonly Message[],
): MatchedMessages {
  const pairs: (readonly [Message, Message])[] = [];
  const free = new Set(revision);
  let removed: Message[] = [];
  for (const message of base) {
    const counterpart = [...free].find(other =>
      message.names.some(name => other.names.includes(name)),
    );
    if (counterpart === undefined) {
      removed.push(message);
    } else {
      pairs.push([message, counterpart]);
      free.delete(counterpart);
    }
  }
  let added = [...free];
  if (removed.length === 1 && added.length === 1) {
    pairs.push([removed[0], added[0]]);
    removed = [];
    added = [];
  }
  return { pairs, removed, added };
}

function compareMessage(
  changes: OperationChanges,
  slot: string,
  direction: Direction,
  base: Message,
  revision: Message,
): void {
  if (base.contentType !== revision.contentType) {
    changes.report('message-content-type-changed', 'incomparable', {
      subject: base.names[0] ?? '',
      from: base.contentType,
      to: revision.contentType,
      words: `${base.names[0] ?? 'message'} from ${base.contentType} to ${revision.contentType}`,
      direction,
      slot,
      base: base.place,
      revision: revision.place,
    });
  }
  changes.compareSchemas(
    slot,
    direction,
    { schema: base.payload, place: base.place },
    { schema: revision.payload, place: revision.place },
  );
  if (base.headers.length + revision.headers.length > 0) {
    changes.compareConjunctions(
      `${slot} headers`,
      direction,
      { uses: headersOf(base), place: base.place },
      { uses: headersOf(revision), place: revision.place },
    );
  }
}

function headersOf(message: Message): Message['headers'] {
  return message.headers.length > 0
    ? message.headers
    : [anything(message.place)];
}

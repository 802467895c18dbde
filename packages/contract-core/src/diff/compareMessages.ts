import type { Direction, Message } from '../model';
import { compareBindings } from './compareBindings';
import { compareLifeStates } from './compareLifeStates';
import { anything } from './operationChanges';
import type { OperationChanges } from './operationChanges';

/** Compares the kinds of messages that go one way. */
export function compareMessages(
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
    const counterpart = [...free].find(other => shareName(message, other));
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

function shareName(one: Message, other: Message): boolean {
  return one.names.some(name => other.names.includes(name));
}

function compareMessage(
  changes: OperationChanges,
  slot: string,
  direction: Direction,
  base: Message,
  revision: Message,
): void {
  const name = base.names[0] ?? 'message';
  const places = { base: base.definition, revision: revision.definition };
  const named = base.names.length > 0 && revision.names.length > 0;
  if (named && !shareName(base, revision)) {
    changes.report('message-renamed', 'none', {
      ...places,
      subject: name,
      to: revision.names[0],
      words: `${name} to ${revision.names[0]}`,
      direction,
      slot,
    });
  }
  if (base.contentType !== revision.contentType) {
    changes.report('message-content-type-changed', 'incomparable', {
      from: base.contentType,
      to: revision.contentType,
      words: `from ${base.contentType} to ${revision.contentType}`,
      direction,
      slot,
      base: base.contentTypePlace,
      revision: revision.contentTypePlace,
    });
  }
  compareCorrelation(changes, slot, direction, base, revision);
  compareSchemasOf(changes, slot, direction, base, revision);
  compareBindings({
    base: base.bindings,
    revision: revision.bindings,
    basePlace: base.definition,
    revisionPlace: revision.definition,
    slot,
    direction,
    report: changes.report.bind(changes),
    compareSchemas: changes.compareSchemas.bind(changes),
  });
  compareLifeStates(
    `the message ${name}`,
    { ...base, place: base.definition },
    { ...revision, place: revision.definition },
    (kind, effect, details) =>
      changes.report(kind, effect, { ...details, slot }),
  );
}

function compareCorrelation(
  changes: OperationChanges,
  slot: string,
  direction: Direction,
  base: Message,
  revision: Message,
): void {
  const from = base.correlation;
  const to = revision.correlation;
  if (from === to) return;
  const details = {
    base: base.definition,
    revision: revision.definition,
    from,
    to,
    direction,
    slot,
  };
  if (from === null) {
    const words = `at ${to ?? ''}`;
    changes.report('correlation-id-added', 'narrower', { ...details, words });
  } else if (to === null) {
    const words = `at ${from}`;
    changes.report('correlation-id-removed', 'wider', { ...details, words });
  } else {
    changes.report('correlation-id-location-changed', 'incomparable', {
      ...details,
      words: `from ${from} to ${to}`,
    });
  }
}

function compareSchemasOf(
  changes: OperationChanges,
  slot: string,
  direction: Direction,
  base: Message,
  revision: Message,
): void {
  changes.compareSchemas(
    slot,
    direction,
    { schema: base.payload, place: base.place },
    { schema: revision.payload, place: revision.place },
  );
  if (base.headers === null && revision.headers === null) return;
  changes.compareConjunctions(
    `${slot} headers`,
    direction,
    { uses: [base.headers ?? anything(base.place)], place: base.place },
    {
      uses: [revision.headers ?? anything(revision.place)],
      place: revision.place,
    },
  );
}

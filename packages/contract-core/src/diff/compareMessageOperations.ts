import type { BindingField, Channel, MessageOperation } from '../model';
import { eraseParameterNames } from '../parse';
import { compareBindings } from './compareBindings';
import { compareMessages } from './compareMessages';
import { compareParameters } from './compareParameters';
import { compareReplyRoutes } from './compareReplies';
import { compareMessageSecurity } from './compareMessageSecurity';
import type { OperationChanges } from './operationChanges';

/** Compares the channel, messages and replies of an operation. */
export function compareMessageOperations(
  changes: OperationChanges,
  base: MessageOperation,
  revision: MessageOperation,
): void {
  const moved = addressOf(base) !== addressOf(revision);
  if (moved) {
    changes.report('channel-address-changed', 'incomparable', {
      from: addressOf(base),
      to: addressOf(revision),
      words: `from ${addressWords(base)} to ${addressWords(revision)}`,
      base: base.channel.place,
      revision: revision.channel.place,
    });
  } else {
    // Whoever sends, the client chooses the address that it uses.
    compareParameters(changes, 'request');
    compareParameterSources(changes, base, revision);
  }
  compareServersOfChannel(changes, base, revision);
  compareOperationBindings(changes, base, revision);
  compareMessageSecurity(base, revision, (kind, effect, details) =>
    changes.report(kind, effect, { slot: 'security', ...details }),
  );
  compareMessages(
    changes,
    'message',
    changes.sent,
    base.messages,
    revision.messages,
  );
  if (compareReplyRoutes(changes, base, revision)) {
    compareMessages(
      changes,
      'reply',
      changes.returned,
      base.replies,
      revision.replies,
    );
  }
}

/**
 * Where the messages are, without names of parameters: Kafka's binding names
 * the topic where it is not the channel's address. Null where the address is
 * not known when the document is written.
 */
function addressOf({ channel }: MessageOperation): string | null {
  const written = writtenAddress(channel);
  return written === null ? null : eraseParameterNames(written);
}

function writtenAddress({ address, bindings }: Channel): string | null {
  const topic = bindings.find(isTopic)?.value;
  return typeof topic === 'string' ? topic : address;
}

function isTopic({ protocol, path }: BindingField): boolean {
  return protocol === 'kafka' && path === 'topic';
}

function addressWords({ channel }: MessageOperation): string {
  return writtenAddress(channel) ?? 'an unknown address';
}

function compareParameterSources(
  changes: OperationChanges,
  base: MessageOperation,
  revision: MessageOperation,
): void {
  for (const source of base.channel.parameterSources) {
    const counterpart = revision.channel.parameterSources.find(
      other => other.identity === source.identity,
    );
    if (counterpart === undefined) continue;
    if (counterpart.location === source.location) continue;
    changes.report('channel-parameter-location-changed', 'incomparable', {
      subject: source.identity,
      from: source.location,
      to: counterpart.location,
      words: `${source.name} from ${source.location} to ${counterpart.location}`,
      slot: source.identity,
      slotWords: `parameter ${source.name}`,
      base: source.place,
      revision: counterpart.place,
    });
  }
}

/** A channel without a list of servers is on all of them. */
function compareServersOfChannel(
  changes: OperationChanges,
  base: MessageOperation,
  revision: MessageOperation,
): void {
  const left = base.channel.servers;
  const right = revision.channel.servers;
  if (left === null || right === null) return;
  const places = { base: base.channel.place, revision: revision.channel.place };
  for (const server of left.filter(key => !right.includes(key))) {
    changes.report('channel-server-removed', 'narrower', {
      ...places,
      subject: server,
    });
  }
  for (const server of right.filter(key => !left.includes(key))) {
    changes.report('channel-server-added', 'wider', {
      ...places,
      subject: server,
    });
  }
}

function compareOperationBindings(
  changes: OperationChanges,
  base: MessageOperation,
  revision: MessageOperation,
): void {
  const shared = {
    direction: changes.sent,
    report: changes.report.bind(changes),
    compareSchemas: changes.compareSchemas.bind(changes),
  };
  compareBindings({
    ...shared,
    base: base.bindings,
    revision: revision.bindings,
    basePlace: base.place,
    revisionPlace: revision.place,
    slot: '',
  });
  compareBindings({
    ...shared,
    base: base.channel.bindings.filter(field => !isTopic(field)),
    revision: revision.channel.bindings.filter(field => !isTopic(field)),
    basePlace: base.channel.place,
    revisionPlace: revision.channel.place,
    slot: 'channel',
  });
}

import type { Channel, Message, MessageOperation, Operation } from '../model';

/** A channel without an address, with the messages that go over it. */
interface UnaddressedChannel {
  readonly channel: Channel;
  /** Each message by the names under which it may be known, with its action. */
  readonly messages: readonly (readonly string[])[];
}

/**
 * Pairs channels without an address by their messages, because their keys are
 * on no wire; the result is by the key in the revision. A channel whose key and
 * messages stayed is itself; then all messages have to be the same, then some.
 * Of several that fit equally none is taken.
 */
export function pairByMessages(
  base: readonly Operation[],
  revision: readonly Operation[],
): ReadonlyMap<string, Channel> {
  const waiting = new Set(unaddressed(base));
  const free = new Set(unaddressed(revision));
  const found = new Map<string, Channel>();
  const ways: readonly Fits[] = [
    (one, other) =>
      one.channel.key === other.channel.key && someShared(one, other),
    allShared,
    someShared,
  ];
  for (const fits of ways) {
    for (const one of [...waiting]) {
      const others = [...free].filter(other => fits(one, other));
      const [other] = others;
      if (others.length !== 1) continue;
      if ([...waiting].filter(each => fits(each, other)).length !== 1) continue;
      waiting.delete(one);
      free.delete(other);
      if (one.channel.key !== other.channel.key) {
        found.set(other.channel.key, one.channel);
      }
    }
  }
  return found;
}

type Fits = (one: UnaddressedChannel, other: UnaddressedChannel) => boolean;

function unaddressed(
  operations: readonly Operation[],
): readonly UnaddressedChannel[] {
  const byKey = new Map<string, UnaddressedChannel>();
  for (const operation of operations) {
    if (operation.kind !== 'message') continue;
    const { channel } = operation;
    if (channel.address !== null) continue;
    const earlier = byKey.get(channel.key)?.messages ?? [];
    byKey.set(channel.key, {
      channel,
      messages: [...earlier, ...namesOf(operation)],
    });
  }
  return [...byKey.values()];
}

/** What the application sends on a channel is not what it receives there. */
function namesOf({
  initiator,
  messages,
}: MessageOperation): readonly (readonly string[])[] {
  return messages.map(({ names }: Message) =>
    names.map(name => `${initiator} ${name}`),
  );
}

function allShared(
  one: UnaddressedChannel,
  other: UnaddressedChannel,
): boolean {
  const { messages } = one;
  return (
    messages.length > 0 &&
    messages.length === other.messages.length &&
    messages.every(names => isAmong(names, other))
  );
}

function someShared(
  one: UnaddressedChannel,
  other: UnaddressedChannel,
): boolean {
  return one.messages.some(names => isAmong(names, other));
}

function isAmong(
  names: readonly string[],
  { messages }: UnaddressedChannel,
): boolean {
  return messages.some(others => others.some(name => names.includes(name)));
}

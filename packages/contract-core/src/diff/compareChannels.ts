import type { Channel, MessageOperation, Messaging, Place } from '../model';
import { eraseParameterNames } from '../parse';
import type { Change, ChangeSite } from './change';
import { changeAt, changeOfContract } from './contractChange';
import { compareSites } from './foldSharedCauses';
import type { ChangeDetails } from './operationChanges';

/**
 * Channels that came or went. The operations on them came or went with them;
 * they are the sites of the one change. What is left over are operations on
 * channels that stay.
 */
export function compareChannels(
  base: Messaging,
  revision: Messaging,
  removed: readonly MessageOperation[],
  added: readonly MessageOperation[],
): {
  readonly changes: readonly Change[];
  readonly removed: readonly MessageOperation[];
  readonly added: readonly MessageOperation[];
} {
  const gone = lost(base, revision, removed);
  const fresh = lost(revision, base, added);
  return {
    changes: [
      ...gone.channels.map(channel => changeOfChannel(channel, 'base')),
      ...fresh.channels.map(channel => changeOfChannel(channel, 'revision')),
    ],
    removed: gone.left,
    added: fresh.left,
  };
}

interface LostChannel {
  readonly channel: Channel;
  readonly operations: readonly MessageOperation[];
}

/** Channels of `side` whose address is nowhere on the other side. */
function lost(
  side: Messaging,
  other: Messaging,
  operations: readonly MessageOperation[],
): {
  readonly channels: readonly LostChannel[];
  readonly left: readonly MessageOperation[];
} {
  const kept = new Set(other.channels.map(identityOf));
  const byChannel = new Map<string, LostChannel>();
  for (const channel of side.idleChannels) {
    const identity = identityOf(channel);
    if (!kept.has(identity)) {
      byChannel.set(identity, { channel, operations: [] });
    }
  }
  const left: MessageOperation[] = [];
  for (const operation of operations) {
    const identity = identityOf(operation.channel);
    if (kept.has(identity)) {
      left.push(operation);
      continue;
    }
    const known = byChannel.get(identity)?.operations ?? [];
    byChannel.set(identity, {
      channel: operation.channel,
      operations: [...known, operation],
    });
  }
  return { channels: [...byChannel.values()], left };
}

function identityOf({ address, key }: Channel): string {
  return eraseParameterNames(address ?? key);
}

function changeOfChannel(
  { channel, operations }: LostChannel,
  side: 'base' | 'revision',
): Change {
  const placed = (place: Place): Pick<ChangeSite, 'base' | 'revision'> => ({
    base: side === 'base' ? place : null,
    revision: side === 'revision' ? place : null,
  });
  const details: ChangeDetails = {
    subject: identityOf(channel),
    words: channel.address ?? channel.key,
    ...placed(channel.place),
  };
  const gone = side === 'base';
  const kind = gone ? 'channel-removed' : 'channel-added';
  const effect = gone ? 'narrower' : 'wider';
  if (operations.length === 0) return changeOfContract(kind, effect, details);
  const sites = operations.map(operation => ({
    operation: operation.name,
    operationIdentity: operation.identity,
    direction: 'none' as const,
    slot: '',
    slotWords: '',
    path: '',
    ...placed(operation.place),
  }));
  return changeAt(kind, effect, details, sites.sort(compareSites));
}

import type {
  Channel,
  Contract,
  MessageOperation,
  MessageServer,
  Messaging,
  Operation,
} from '../model';
import { eraseParameterNames } from '../parse';
import type { Change } from './change';
import { changeOfContract } from './contractChange';
import { fullAddress, fullAddresses } from './fullAddress';
import { pairByMessages } from './pairByMessages';

/** The revision under the channel names of the base, and what was told apart. */
export interface AlignedChannels {
  readonly revision: Contract;
  readonly changes: readonly Change[];
}

/** Channels of the base by the key of the same channel in the revision. */
type Counterparts = ReadonlyMap<string, Channel>;

/**
 * Finds channels again whose address is written elsewhere or nowhere: a path
 * may move from a server to its channels, and a channel without an address is
 * known by its messages. The revision then carries the base's address, so that
 * all that compares channels meets the same one.
 */
export function alignChannels(
  base: Contract,
  revision: Contract,
): AlignedChannels {
  const left = base.messaging;
  const right = revision.messaging;
  if (left === undefined || right === undefined) {
    return { revision, changes: [] };
  }
  const counterparts = new Map([
    ...pairByFullAddress(left, right),
    ...pairByMessages(base.operations, revision.operations),
  ]);
  const moved = right.servers.map(server => movedServer(server, left, right));
  const changes = moved.flatMap(({ change }) => change ?? []);
  if (counterparts.size === 0 && changes.length === 0) {
    return { revision, changes: [] };
  }
  return {
    revision: {
      ...revision,
      operations: renameOperations(revision.operations, counterparts),
      messaging: {
        ...right,
        servers: moved.map(({ server }) => server),
        channels: right.channels.map(each => renamed(each, counterparts)),
        idleChannels: right.idleChannels.map(each =>
          renamed(each, counterparts),
        ),
      },
    },
    changes,
  };
}

function pairByFullAddress(base: Messaging, revision: Messaging): Counterparts {
  const known = new Map(
    base.channels.flatMap(channel => {
      const full = fullAddresses(channel, base.servers);
      return full === null ? [] : [[full, channel] as const];
    }),
  );
  return new Map(
    revision.channels.flatMap(channel => {
      const full = fullAddresses(channel, revision.servers);
      const counterpart = full === null ? undefined : known.get(full);
      const moved =
        counterpart !== undefined &&
        identityOf(counterpart) !== identityOf(channel);
      return moved ? [[channel.key, counterpart] as const] : [];
    }),
  );
}

/**
 * A server whose path went into the addresses of its channels, or came out of
 * them: everything is where it was, so the move is told and breaks nobody.
 */
function movedServer(
  server: MessageServer,
  left: Messaging,
  right: Messaging,
): { readonly server: MessageServer; readonly change: Change | null } {
  const before = left.servers.find(each => isSameHost(each, server));
  if (before === undefined || before.pathname === server.pathname) {
    return { server, change: null };
  }
  const served = channelsOn(before, left);
  const there = new Set(
    channelsOn(server, right).map(channel => fullAddress(server, channel)),
  );
  const kept =
    served.length > 0 &&
    served.every(channel => {
      const full = fullAddress(before, channel);
      return full !== null && there.has(full);
    });
  if (!kept) return { server, change: null };
  const from = before.pathname || 'none';
  const to = server.pathname || 'none';
  return {
    server: { ...server, pathname: before.pathname },
    change: changeOfContract('message-server-pathname-changed', 'none', {
      from: before.pathname,
      to: server.pathname,
      words: `from ${from} to ${to}, and the addresses of its channels with it, so that all are where they were`,
      slot: `server ${before.key}`,
      base: before.place,
      revision: server.place,
    }),
  };
}

function isSameHost(one: MessageServer, other: MessageServer): boolean {
  return (
    one.key === other.key &&
    one.protocol === other.protocol &&
    eraseParameterNames(one.host) === eraseParameterNames(other.host)
  );
}

function channelsOn(
  { key }: MessageServer,
  { channels }: Messaging,
): readonly Channel[] {
  return channels.filter(
    ({ servers }) => servers === null || servers.includes(key),
  );
}

function renamed(channel: Channel, counterparts: Counterparts): Channel {
  const counterpart = counterparts.get(channel.key);
  if (counterpart === undefined) return channel;
  const { key, address } = counterpart;
  return { ...channel, key, address };
}

function renameOperations(
  operations: readonly Operation[],
  counterparts: Counterparts,
): readonly Operation[] {
  const taken = new Set(
    operations.flatMap(operation =>
      operation.kind === 'message' && counterparts.has(operation.channel.key)
        ? [renamedIdentity(operation, counterparts)]
        : [],
    ),
  );
  return operations.map(operation => {
    if (operation.kind !== 'message') return operation;
    const channel = renamed(operation.channel, counterparts);
    if (channel !== operation.channel) {
      const identity = renamedIdentity(operation, counterparts);
      const name = `${actionOf(operation)} ${channel.address ?? channel.key}`;
      return { ...operation, identity, name, channel };
    }
    // Another channel took over the address that this one is compared under.
    return taken.has(operation.identity)
      ? { ...operation, identity: `${operation.identity} #2` }
      : operation;
  });
}

function renamedIdentity(
  operation: MessageOperation,
  counterparts: Counterparts,
): string {
  return `${actionOf(operation)} ${identityOf(renamed(operation.channel, counterparts))}`;
}

function actionOf({ identity }: MessageOperation): string {
  return identity.slice(0, identity.indexOf(' '));
}

function identityOf({ address, key }: Channel): string {
  return eraseParameterNames(address ?? key);
}

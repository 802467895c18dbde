import type { Channel, MessageServer } from '../model';
import { eraseParameterNames } from '../parse';

/**
 * Protocols in which a client connects to the path of the server followed by
 * the address of the channel. A broker's topic or queue is asked for after the
 * connection stands, so no path of a server is part of it.
 */
const addressing: ReadonlySet<string> = new Set(['http', 'https', 'ws', 'wss']);

/** Where a client finds a channel on a server; null where that is not known. */
export function fullAddress(
  { protocol, host, pathname }: MessageServer,
  { address }: Channel,
): string | null {
  if (address === null || !addressing.has(protocol)) return null;
  const path = `${pathname}/${address}`.split('/').filter(part => part !== '');
  return eraseParameterNames(`${protocol}://${host}/${path.join('/')}`);
}

/**
 * Where a client finds a channel on all servers that have it, as one text;
 * null where one of them does not tell or there is none.
 */
export function fullAddresses(
  channel: Channel,
  servers: readonly MessageServer[],
): string | null {
  const found = servers
    .filter(({ key }) => channel.servers?.includes(key) ?? true)
    .map(server => fullAddress(server, channel));
  if (found.length === 0 || found.includes(null)) return null;
  return [...new Set(found)].sort().join(' ');
}

import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';

function lines(base: string, revision: string): readonly string[] {
  const { findings, problems } = compareVersions(
    { file: 'base.yaml', text: base, references: [] },
    { file: 'revision.yaml', text: revision, references: [] },
  );
  expect(problems).toEqual([]);
  return findings.map(
    ({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`,
  );
}

/** AsyncAPI 2 with one server and channels that the application receives. */
function version2(url: string, ...channels: readonly string[]): string {
  return `asyncapi: 2.6.0
info: { title: Prices, version: 1.0.0 }
servers: { main: { url: '${url}', protocol: ${url.slice(0, url.indexOf(':'))} } }
channels:
${channels.map(channel => `  ${channel}:\n    publish: { message: { name: update, payload: { type: object } } }`).join('\n')}
`;
}

const told = (from: string, to: string): string =>
  `info message-server-pathname-changed: The path of the server changed from ${from} to ${to}, and the addresses of its channels with it, so that all are where they were (server main).`;

describe('a path that moves between server and channels', () => {
  it('from the server to the only channel', () => {
    expect(
      lines(
        version2('wss://ws.example.com/v2/live', '/'),
        version2('wss://ws.example.com', '/v2/live'),
      ),
    ).toEqual([told('/v2/live', 'none')]);
  });

  it('from all channels to the server, in part', () => {
    expect(
      lines(
        version2('ws://ws.example.com/a', 'v2/bids', 'v2/asks'),
        version2('ws://ws.example.com/a/v2', '/bids', '/asks'),
      ),
    ).toEqual([told('/a', '/a/v2')]);
  });

  it('takes another channel along that now has the former address', () => {
    expect(
      lines(
        version2('wss://ws.example.com/v2', '/live'),
        version2('wss://ws.example.com', '/v2/live', '/live'),
      ),
    ).toEqual([
      told('/v2', 'none'),
      'info operation-added: The operation was added (receive /live).',
    ]);
  });

  it('breaks where one channel does not follow', () => {
    expect(
      lines(
        version2('wss://ws.example.com/v2', '/bids', '/asks'),
        version2('wss://ws.example.com', '/v2/bids', '/asks'),
      ),
    ).toEqual([
      'error message-server-pathname-changed: The path of the server changed from /v2 to none (server main).',
    ]);
  });

  it('is no move where a topic is asked for on a connection', () => {
    expect(
      lines(
        version2('mqtt://broker.example.com/v2', '/bids'),
        version2('mqtt://broker.example.com', '/v2/bids'),
      ).filter(line => line.startsWith('error')),
    ).toEqual([
      'error message-server-pathname-changed: The path of the server changed from /v2 to none (server main).',
      'error channel-removed: The channel /bids was removed (receive /bids).',
    ]);
  });

  it('in version 3, with a parameter and a change of the message', () => {
    const document = (pathname: string, address: string, type: string) =>
      `asyncapi: 3.0.0
info: { title: Prices, version: 1.0.0 }
servers: { main: { host: ws.example.com, protocol: wss, pathname: ${pathname} } }
channels:
  bids:
    address: ${address}
    parameters: { market: {} }
    messages: { bid: { payload: { type: object, properties: { price: { type: ${type} } } } } }
operations:
  takeBid: { action: receive, channel: { $ref: '#/channels/bids' } }
`;
    expect(
      lines(
        document('/v1', '/{market}/bids', 'number'),
        document('/', '/v1/{place}/bids', 'string'),
      ),
    ).toEqual([
      'error request-type-changed: The type of `price` changed: number to string (receive /{market}/bids, message).',
      told('/v1', 'none'),
    ]);
  });
});

/** AsyncAPI 3 with channels without address, each with a message sent on it. */
function unaddressed(...channels: readonly (readonly string[])[]): string {
  return `asyncapi: 3.0.0
info: { title: Prices, version: 1.0.0 }
channels:
${channels.map(([key, message, type]) => `  ${key}: { address: null, messages: { ${message}: { payload: { type: ${type ?? 'object'} } } } }`).join('\n')}
operations:
${channels.map(([key]) => `  on${key}: { action: send, channel: { $ref: '#/channels/${key}' } }`).join('\n')}
`;
}

describe('a channel without an address', () => {
  it('is known by its message under another key', () => {
    expect(
      lines(
        unaddressed(['bids', 'bid'], ['asks', 'ask']),
        unaddressed(['bidChannel', 'bid'], ['asks', 'ask']),
      ).filter(line => !line.startsWith('info')),
    ).toEqual([]);
  });

  it('is known where two have exchanged their keys', () => {
    expect(
      lines(
        unaddressed(['one', 'bid'], ['two', 'ask']),
        unaddressed(['two', 'bid'], ['one', 'ask']),
      ).filter(line => !line.startsWith('info')),
    ).toEqual([]);
  });

  it('tells what changed in its message', () => {
    expect(
      lines(
        unaddressed(['one', 'bid', 'object']),
        unaddressed(['two', 'bid', 'array']),
      ).filter(line => !line.startsWith('info')),
    ).toEqual([
      'error response-type-changed: The type of the message changed: object to array (send one, message).',
    ]);
  });

  it('is gone where its message is nowhere', () => {
    expect(
      lines(unaddressed(['one', 'bid']), unaddressed(['two', 'ask'])),
    ).toEqual([
      'error channel-removed: The channel one was removed (send one).',
      'info channel-added: The channel two was added (send two).',
    ]);
  });
});

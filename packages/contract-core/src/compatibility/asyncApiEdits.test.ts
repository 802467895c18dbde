import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';

/** A document with every field that AsyncAPI 3 knows at the places below. */
const document = {
  asyncapi: '3.0.0',
  info: { title: 'Invoices', version: '1.0.0' },
  defaultContentType: 'application/json',
  servers: {
    main: {
      host: 'events.example.com',
      pathname: '/tenant',
      protocol: 'amqp',
      protocolVersion: '0.9.1',
      security: [{ type: 'plain' }],
      bindings: { kafka: { schemaRegistryUrl: 'https://schemas.example.com' } },
    },
    backup: { host: 'backup.example.com', protocol: 'amqp' },
  },
  channels: {
    posted: {
      address: 'invoices.{country}',
      servers: [{ $ref: '#/servers/main' }],
      parameters: {
        country: {
          enum: ['de', 'fr'],
          default: 'de',
          location: '$message.payload#/country',
        },
      },
      bindings: { amqp: { is: 'queue', queue: { name: 'q', durable: true } } },
      messages: {
        posted: {
          name: 'posted',
          contentType: 'application/json',
          headers: { type: 'object', properties: { id: { type: 'string' } } },
          correlationId: { location: '$message.header#/id' },
          payload: { type: 'object', properties: { id: { type: 'string' } } },
          bindings: {
            amqp: { contentEncoding: 'gzip', messageType: 'posted' },
          },
        },
      },
    },
    answers: {
      address: 'answers',
      messages: { answered: { payload: { type: 'object' } } },
    },
  },
  operations: {
    publish: {
      action: 'send',
      channel: { $ref: '#/channels/posted' },
      security: [{ type: 'plain' }],
      bindings: { amqp: { deliveryMode: 2, ack: true } },
      reply: {
        address: { location: '$message.header#/replyTo' },
        channel: { $ref: '#/channels/answers' },
      },
    },
  },
};

type Json = unknown;

/** The document with the member at a path replaced, or removed by `undefined`. */
function edited(value: Json, path: readonly string[], to: Json): Json {
  const [name, ...rest] = path;
  if (name === undefined) return to;
  const members = value as Readonly<Record<string, Json>>;
  const member = edited(members[name], rest, to);
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      String(index) !== name ? [item] : member === undefined ? [] : [member],
    );
  }
  return { ...members, [name]: member };
}

function rulesOf(path: string, to: Json): readonly string[] {
  const text = JSON.stringify(edited(document, path.split(' '), to));
  const { findings, problems } = compareVersions(
    { file: 'base.json', text: JSON.stringify(document), references: [] },
    { file: 'revision.json', text, references: [] },
  );
  expect(problems).toEqual([]);
  return findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`);
}

const posted = 'channels posted messages posted';

/** Path, its value in the revision (nothing: removed), and every finding. */
const edits: readonly (readonly [string, Json, readonly string[]])[] = [
  [
    'defaultContentType',
    'text/csv',
    ['error request-message-content-type-changed'],
  ],
  ['servers backup', undefined, ['error message-server-removed']],
  [
    'servers third',
    { host: 'third', protocol: 'amqp' },
    ['info message-server-added'],
  ],
  [
    'servers main host',
    'broker.example.com',
    ['error message-server-host-changed'],
  ],
  [
    'servers main pathname',
    undefined,
    ['error message-server-pathname-changed'],
  ],
  ['servers main protocol', 'mqtt', ['error message-server-protocol-changed']],
  [
    'servers main protocol',
    'amqps',
    ['warn message-server-encryption-changed'],
  ],
  [
    'servers main protocolVersion',
    '1.0',
    ['warn message-server-protocol-version-changed'],
  ],
  ['servers main security', undefined, ['info message-security-removed']],
  [
    'servers main security',
    [{ type: 'plain' }, { type: 'X509' }],
    ['info message-security-alternative-added'],
  ],
  [
    'servers main security 0',
    { type: 'X509' },
    [
      'error message-security-alternative-removed',
      'info message-security-alternative-added',
    ],
  ],
  [
    'servers backup security',
    [{ type: 'plain' }],
    ['error message-security-added'],
  ],
  [
    'servers main bindings kafka schemaRegistryUrl',
    'https://other',
    ['warn binding-changed'],
  ],
  ['servers main bindings', undefined, ['info binding-removed']],
  [
    'channels posted address',
    'bills.{country}',
    ['error channel-address-changed'],
  ],
  ['channels posted servers', undefined, []],
  [
    'channels posted servers 0',
    { $ref: '#/servers/backup' },
    ['error channel-server-removed', 'info channel-server-added'],
  ],
  [
    'channels posted parameters country enum',
    ['de'],
    ['error request-enum-value-removed'],
  ],
  [
    'channels posted parameters country enum',
    ['de', 'fr', 'it'],
    ['info request-enum-value-added'],
  ],
  [
    'channels posted parameters country enum',
    undefined,
    ['info request-enum-lifted'],
  ],
  [
    'channels posted parameters country default',
    'fr',
    ['warn request-default-changed'],
  ],
  [
    'channels posted parameters country location',
    '$message.header#/c',
    ['warn channel-parameter-location-changed'],
  ],
  [
    'channels posted bindings amqp queue name',
    'r',
    ['error binding-address-changed'],
  ],
  [
    'channels posted bindings amqp queue durable',
    false,
    ['warn binding-changed'],
  ],
  [
    'channels posted bindings amqp is',
    'routingKey',
    ['error binding-address-changed'],
  ],
  [
    'channels posted bindings amqp exchange',
    { name: 'x' },
    ['warn binding-added'],
  ],
  ['channels posted bindings', undefined, ['warn binding-removed']],
  [`${posted} name`, 'booked', []],
  [
    `${posted} contentType`,
    'text/csv',
    ['error response-message-content-type-changed'],
  ],
  [`${posted} contentType`, undefined, []],
  [`${posted} deprecated`, true, ['info deprecation-announced']],
  [
    `${posted} headers properties id`,
    undefined,
    ['error response-property-removed'],
  ],
  [
    `${posted} headers`,
    undefined,
    ['error response-property-removed', 'error response-type-changed'],
  ],
  [
    `${posted} correlationId`,
    undefined,
    ['error response-correlation-id-removed'],
  ],
  [
    `${posted} correlationId location`,
    '$message.header#/x',
    ['error response-correlation-id-location-changed'],
  ],
  [
    `${posted} payload properties id type`,
    'integer',
    ['error response-type-changed'],
  ],
  [
    `${posted} bindings amqp contentEncoding`,
    'br',
    ['error binding-demand-changed'],
  ],
  [`${posted} bindings amqp messageType`, undefined, ['warn binding-removed']],
  [
    'channels posted messages paid',
    { payload: {} },
    ['warn response-message-added'],
  ],
  [posted, undefined, ['error response-message-removed']],
  ['channels idle', { address: 'idle' }, ['info channel-added']],
  ['operations publish action', 'receive', ['error operation-action-changed']],
  ['operations publish', undefined, ['error operation-removed']],
  [
    'operations take',
    { action: 'receive', channel: { $ref: '#/channels/posted' } },
    ['info operation-added'],
  ],
  ['operations publish security', undefined, ['info message-security-removed']],
  [
    'operations publish security 0',
    { type: 'X509' },
    [
      'error message-security-alternative-removed',
      'info message-security-alternative-added',
    ],
  ],
  [
    'operations publish bindings amqp deliveryMode',
    1,
    ['warn binding-weakened'],
  ],
  ['operations publish bindings amqp ack', false, ['warn binding-changed']],
  ['operations publish bindings amqp priority', 3, ['info binding-added']],
  ['operations publish bindings', undefined, ['info binding-removed']],
  ['operations publish reply', undefined, ['warn request-reply-removed']],
  [
    'operations publish reply address',
    undefined,
    ['error request-reply-address-location-changed'],
  ],
  [
    'operations publish reply address location',
    '$message.header#/r',
    ['error request-reply-address-location-changed'],
  ],
  [
    'channels answers address',
    'replies',
    ['info request-reply-channel-changed'],
  ],
  [
    'channels answers messages answered payload type',
    'array',
    ['error request-type-changed'],
  ],
];

describe('an edit of an AsyncAPI document', () => {
  it.each(edits)('%s becomes %j', (path, to, rules) => {
    expect(rulesOf(path, to)).toEqual(rules);
  });
});

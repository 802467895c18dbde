import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';

/** The same contract twice; every part that both major versions know is in it. */
const version2 = `asyncapi: 2.6.0
info: { title: Invoices, version: 1.0.0 }
defaultContentType: application/json
x-sap-stateInfo: { state: Active }
servers:
  production:
    url: "{region}.events.example.com:9093/tenants/"
    protocol: kafka-secure
    variables:
      region: { enum: [east, west], default: east }
    security:
      - account: []
      - login: [read, write]
    bindings: { kafka: { schemaRegistryUrl: "https://schemas.example.com" } }
channels:
  "invoices.{country}.posted":
    servers: [production]
    parameters:
      country:
        schema: { type: string, enum: [de, fr], default: de }
        location: $message.payload#/country
    bindings: { $ref: '#/components/channelBindings/topic' }
    subscribe:
      operationId: publishInvoices
      traits:
        - bindings: { kafka: { groupId: { type: string, pattern: ^svc- } } }
      message:
        oneOf:
          - $ref: '#/components/messages/invoicePosted'
          - { name: invoicePaid, contentType: application/cbor, payload: { type: object } }
  orders:
    publish:
      operationId: takeOrders
      security: [{ account: [] }]
      bindings: { http: { method: POST, query: { type: object, properties: { dry: { type: boolean } } } } }
      message:
        name: order
        schemaFormat: application/vnd.apache.avro;version=1.9.0
        payload: { type: record, name: Order, fields: [] }
components:
  channelBindings:
    topic: { kafka: { topic: 'invoices.{country}.posted', partitions: 3, bindingVersion: 0.4.0 } }
  messageTraits:
    envelope:
      headers: { type: object, required: [id], properties: { id: { type: string } } }
      correlationId: { location: '$message.header#/id' }
  messages:
    invoicePosted:
      traits: [{ $ref: '#/components/messageTraits/envelope' }]
      headers: { type: object, properties: { source: { type: string } } }
      payload: { type: object, properties: { country: { type: string } } }
      bindings: { kafka: { key: { type: string } } }
      x-sap-stateInfo: { state: DEPRECATED, decomissionedDate: '2027-12-31' }
  securitySchemes:
    account: { type: scramSha512, description: Account of the application. }
    login:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://login.example.com/token
          scopes: { read: Reads, write: Writes }
`;

const version3 = `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
defaultContentType: Application/JSON
x-sap-stateInfo: { state: active }
servers:
  main:
    host: "{zone}.events.example.com:9093"
    pathname: /tenants
    protocol: kafka-secure
    variables:
      zone: { enum: [west, east], default: east }
    security:
      - $ref: '#/components/securitySchemes/login'
      - { type: scramSha512 }
    bindings: { kafka: { schemaRegistryUrl: "https://schemas.example.com", bindingVersion: 0.5.0 } }
channels:
  posted:
    address: "invoices.{land}.posted"
    parameters:
      land: { enum: [fr, de], default: de, location: $message.payload#/country }
    bindings: { kafka: { partitions: 3 } }
    messages:
      invoicePosted: { $ref: '#/components/messages/invoicePosted' }
      invoicePaid: { contentType: application/cbor, payload: { type: object } }
  orders:
    address: orders
    messages:
      order:
        payload:
          schemaFormat: application/vnd.apache.avro;version=1.9.0
          schema: { type: record, name: Order, fields: [] }
operations:
  publishInvoices:
    action: send
    channel: { $ref: '#/channels/posted' }
    bindings: { kafka: { groupId: { type: string, pattern: ^svc- } } }
  takeOrders:
    action: receive
    channel: { $ref: '#/channels/orders' }
    security: [{ type: scramSha512 }]
    bindings: { http: { method: POST, query: { type: object, properties: { dry: { type: boolean } } } } }
components:
  messages:
    invoicePosted:
      headers: { type: object, required: [id], properties: { id: { type: string }, source: { type: string } } }
      correlationId: { location: '$message.header#/id' }
      payload: { type: object, properties: { country: { type: string } } }
      bindings: { kafka: { key: { type: string } } }
      x-sap-stateInfo: { state: Deprecated, decommissionedDate: '2027-12-31' }
  securitySchemes:
    login:
      type: oauth2
      scopes: [read, write]
      flows:
        clientCredentials:
          tokenUrl: https://login.example.com/token
          availableScopes: { read: Reads, write: Writes }
`;

function linesOf(base: string, revision: string): readonly string[] {
  const { findings, problems } = compareVersions(
    { file: 'base.yaml', text: base, references: [] },
    { file: 'revision.yaml', text: revision, references: [] },
  );
  expect(problems).toEqual([]);
  return findings.map(
    ({ severity, ruleId, message }) => `${severity} ${ruleId}: ${message}`,
  );
}

describe('AsyncAPI 2 beside AsyncAPI 3', () => {
  it('gives no finding where both say the same, in either order', () => {
    expect(linesOf(version2, version3)).toEqual([]);
    expect(linesOf(version3, version2)).toEqual([]);
  });

  it.each([
    [
      'a country that cannot be subscribed to any more',
      version3.replace('enum: [fr, de]', 'enum: [de]'),
      [
        'error request-enum-value-removed: The values "fr" of the path parameter country are no longer accepted (send invoices.{country}.posted, path parameter country).',
      ],
    ],
    [
      'another type of message key',
      version3.replace('key: { type: string }', 'key: { type: integer }'),
      [
        'error response-type-changed: The type of the message invoicePosted kafka binding key changed: string to integer (send invoices.{country}.posted, message invoicePosted kafka binding key).',
      ],
    ],
    [
      'a prefix of consumer groups that is not known yet',
      version3.replace('pattern: ^svc-', 'pattern: ^app-'),
      [
        'error request-pattern-changed: The pattern of the kafka binding groupId changed: ^svc- to ^app- (send invoices.{country}.posted, kafka binding groupId).',
      ],
    ],
    [
      'a schema of another format',
      version3.replace('name: Order', 'name: Purchase'),
      [
        'warn request-unreadable-schema-changed: A schema of the message that cannot be read changed: application/vnd.apache.avro;version=1.9.0 {"fields":[],"name":"Order","type":"record"} to application/vnd.apache.avro;version=1.9.0 {"fields":[],"name":"Purchase","type":"record"} (receive orders, message).',
      ],
    ],
    [
      'the default content type of two messages, as one cause',
      version3.replace('Application/JSON', 'text/csv'),
      [
        'error request-message-content-type-changed: The content type changed: from application/json to text/csv (receive orders, message).',
        'error response-message-content-type-changed: The content type changed: from application/json to text/csv (send invoices.{country}.posted, message invoicePosted).',
      ],
    ],
    [
      'another topic behind the same address',
      version3.replace('{ partitions: 3 }', '{ partitions: 3, topic: posted }'),
      [
        'error channel-address-changed: The address of the channel changed from invoices.{country}.posted to posted (send invoices.{country}.posted).',
      ],
    ],
  ])('finds %s', (_title, revision, findings) => {
    expect(linesOf(version2, revision)).toEqual(findings);
  });
});

const traits = (version: string, message: string): string => `${version}
info: { title: Invoices, version: 1.0.0 }
components:
  messages:
    posted: ${message}
    plainTrait: { payload: { type: object }, contentType: application/cbor, headers: { type: object, required: [b] } }
    plainTarget: { payload: { type: object }, contentType: text/csv, headers: { type: object, required: [a] } }
`;

const merged = `{ payload: { type: object }, contentType: text/csv, headers: { type: object, required: [a] }, traits: [{ contentType: application/xml }, { contentType: application/cbor, headers: { required: [b] } }] }`;

function withMessage(version: 2 | 3, message: string): string {
  const reference = `{ $ref: '#/components/messages/${message}' }`;
  return version === 2
    ? `${traits('asyncapi: 2.6.0', merged)}channels:
  posted: { subscribe: { message: ${reference} } }
`
    : `${traits('asyncapi: 3.0.0', merged)}channels:
  posted: { address: posted, messages: { posted: ${reference} } }
operations:
  publish: { action: send, channel: { $ref: '#/channels/posted' } }
`;
}

describe('traits', () => {
  it('win over their target in version 2, the last one over all', () => {
    const findings = linesOf(
      withMessage(2, 'posted'),
      withMessage(2, 'plainTrait'),
    );
    expect(findings).toEqual([
      'info response-message-renamed: The message was renamed: posted to plainTrait (send posted, message).',
    ]);
  });

  it('give way to their target in version 3', () => {
    const findings = linesOf(
      withMessage(3, 'posted'),
      withMessage(3, 'plainTarget'),
    );
    expect(findings).toEqual([]);
  });
});

const shared = (code: string, total: string): string => `asyncapi: 3.0.0
info: { title: Invoices, version: 1.0.0 }
channels:
  east: { address: east, messages: { posted: { $ref: '#/components/messages/posted' } } }
  west: { address: west, messages: { posted: { $ref: '#/components/messages/posted' } } }
operations:
  publishEast: { action: send, channel: { $ref: '#/channels/east' } }
  publishWest: { action: send, channel: { $ref: '#/channels/west' } }
components:
  messages:
    posted:
      correlationId: { location: '$message.header#/${code}' }
      bindings: { mqtt: { contentType: ${total} } }
      payload: { type: object }
`;

describe('a message that two operations share', () => {
  it('is edited once', () => {
    expect(linesOf(shared('id', 'a'), shared('number', 'b'))).toEqual([
      'error binding-demand-changed: Clients have to do something else: contentType of the mqtt binding of the message from "a" to "b" (send east, message, and 1 more place).',
      'error response-correlation-id-location-changed: The correlation id moved from $message.header#/id to $message.header#/number (send east, message, and 1 more place).',
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLinter } from './createLinter';
import { describeOutcome } from './describeOutcome.testing';

const ruleset = {
  file: 'rulesets/asyncapi.yaml',
  text: readFileSync(
    resolve(__dirname, '../../../rulesets/asyncapi.yaml'),
    'utf8',
  ),
};
const linter = createLinter();
afterAll(() => linter.close());

async function lint(text: string): Promise<readonly string[]> {
  return describeOutcome(
    await linter.lint({
      file: 'events.yaml',
      text,
      references: [],
      contractType: 'asyncapi',
      rulesets: [ruleset],
    }),
  );
}

/** An AsyncAPI 3 document that breaks no rule, with parts replaced. */
function document(parts: {
  contact?: string;
  protocol?: string;
  contentType?: string;
  address?: string;
  message?: string;
}): string {
  return `asyncapi: 3.1.0
info:
  title: Invoice events
  version: 1.0.0
  description: What happens to invoices.
  contact: ${parts.contact ?? '{ name: Finance, email: finance@example.org, url: https://example.org }'}
  license: { name: Apache-2.0, url: https://www.apache.org/licenses/LICENSE-2.0 }
  tags: [{ name: finance, description: Finance. }]
${parts.contentType ?? 'defaultContentType: application/json'}
servers:
  broker: { host: broker.internal, protocol: ${parts.protocol ?? 'kafka-secure'}, security: [{ type: X509 }] }
channels:
  invoiceIssued:
    address: ${parts.address ?? 'finance.invoice.issued'}
    messages:
      InvoiceIssued:
${parts.message ?? message({})}
operations:
  publishInvoiceIssued:
    action: send
    description: An invoice was issued.
    channel: { $ref: '#/channels/invoiceIssued' }
`;
}

/** Lines 17 to 22 of the document. */
function message(parts: {
  name?: string;
  correlation?: string;
  payload?: string;
}): string {
  return `        ${parts.name ?? 'name: InvoiceIssued'}
        summary: An invoice was issued.
        ${parts.correlation ?? "correlationId: { location: '$message.header#/correlationId' }"}
        payload:
          type: object
          properties: ${parts.payload ?? '{ eventId: { type: string }, occurredAt: { type: string, format: date-time } }'}`;
}

const examples: readonly {
  readonly rule: string;
  readonly good: string;
  readonly bad: string;
  readonly says: readonly string[];
}[] = [
  {
    rule: 'int-owner-present',
    good: document({}),
    bad: document({ contact: '{ name: Finance, url: https://example.org }' }),
    says: [
      'warn asyncapi-info-contact-properties events.yaml:6:11-6:52 /info/contact Contact object must have "name", "url" and "email". (spectral, https://meta.stoplight.io/docs/spectral/docs/reference/asyncapi-rules.md#asyncapi-info-contact-properties)',
      'error int-owner-present events.yaml:6:11-6:52 /info/contact Nobody is named as owner: give info.contact a name and an email. (spectral, https://www.asyncapi.com/docs/reference/specification/v3.0.0#contactObject)',
    ],
  },
  {
    rule: 'int-no-plaintext-server',
    good: document({ protocol: 'amqps' }),
    bad: document({ protocol: 'kafka' }),
    says: [
      'error int-no-plaintext-server events.yaml:11:46-11:50 /servers/broker/protocol The protocol kafka is not encrypted: use its secure form, such as kafka-secure, amqps, mqtts, wss or https. (spectral, https://www.rfc-editor.org/rfc/rfc9325)',
    ],
  },
  {
    rule: 'int-message-identified',
    good: document({}),
    bad: document({ message: message({ name: 'title: Issued' }) }),
    says: [
      'warn int-message-identified events.yaml:16:21-22:96 /channels/invoiceIssued/messages/InvoiceIssued This message has no name: add name (or messageId before AsyncAPI 3). (spectral, https://www.asyncapi.com/docs/reference/specification/v3.0.0#messageObject)',
    ],
  },
  {
    rule: 'int-correlation-id-object',
    good: document({
      message: message({
        correlation:
          "traits: [{ correlationId: { location: '$message.header#/trace' } }]",
      }),
    }),
    bad: document({ message: message({ correlation: 'title: Issued' }) }),
    says: [
      'warn int-correlation-id-object events.yaml:16:21-22:96 /channels/invoiceIssued/messages/InvoiceIssued This message cannot be traced: add correlationId with the location of the id in the headers or the payload. (spectral, https://www.asyncapi.com/docs/reference/specification/v3.0.0#correlationIdObject)',
    ],
  },
  {
    rule: 'int-event-id-declared',
    good: document({
      message: message({
        payload: '{ id: { type: string }, time: { type: string } }',
      }),
    }),
    bad: document({
      message: message({ payload: '{ occurredAt: { type: string } }' }),
    }),
    says: [
      'warn int-event-id-declared events.yaml:16:21-22:50 /channels/invoiceIssued/messages/InvoiceIssued A second delivery of this message cannot be told from a new event: add a property eventId or id to the headers or the payload. (spectral, https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md#id)',
    ],
  },
  {
    rule: 'int-event-time-declared',
    good: document({
      message: `${message({ payload: '{}' })}
        headers:
          type: object
          properties: { ce_id: { type: string }, ce_time: { type: string } }`,
    }),
    bad: document({
      message: message({ payload: '{ eventId: { type: string } }' }),
    }),
    says: [
      'warn int-event-time-declared events.yaml:16:21-22:47 /channels/invoiceIssued/messages/InvoiceIssued When this happened is not part of the message: add a property occurredAt or time to the headers or the payload. (spectral, https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md#time)',
    ],
  },
  {
    rule: 'int-content-type-declared',
    good: document({}),
    bad: document({ contentType: '' }),
    says: [
      'warn int-content-type-declared events.yaml:1:1-27:47 / The content type is left to guessing: add defaultContentType, for example application/json. (spectral, https://www.asyncapi.com/docs/reference/specification/v3.0.0#defaultContentTypeString)',
    ],
  },
  {
    rule: 'int-channel-address-naming',
    good: document({
      address:
        "'finance/invoices/{invoiceNumber}/issued-again'\n    parameters: { invoiceNumber: { description: Number. } }",
    }),
    bad: document({ address: 'Finance.InvoiceIssued' }),
    says: [
      'warn int-channel-address-naming events.yaml:14:14-14:34 /channels/invoiceIssued/address The address Finance.InvoiceIssued is written in its own way: use lower-case words, dots or slashes between them, hyphens inside them. (spectral, https://www.asyncapi.com/docs/reference/specification/v3.0.0#channelObject)',
    ],
  },
];

describe.each(examples)('$rule', ({ good, bad, says }) => {
  it('is content with the good example', async () => {
    expect(await lint(good)).toEqual([]);
  });

  it('names place and remedy in the bad example', async () => {
    expect(await lint(bad)).toEqual(says);
  });
});

it('has an example for each of its own rules', () => {
  const own = [...ruleset.text.matchAll(/^ {2}(int-[a-z-]+):/gm)];
  expect(examples.map(({ rule }) => rule).sort()).toEqual(
    own.map(match => match[1]).sort(),
  );
});

it('reads messages of AsyncAPI 2 as well', async () => {
  const text = `asyncapi: 2.6.0
id: urn:example:invoices
info:
  title: Invoice events
  version: 1.0.0
  description: What happens to invoices.
  contact: { name: Finance, email: finance@example.org, url: https://example.org }
  license: { name: Apache-2.0, url: https://www.apache.org/licenses/LICENSE-2.0 }
tags: [{ name: finance, description: Finance. }]
defaultContentType: application/json
servers:
  broker: { url: broker.internal, protocol: kafka-secure, security: [{ x509: [] }] }
channels:
  finance.invoice.issued:
    publish:
      operationId: publishInvoiceIssued
      description: An invoice was issued.
      message:
        payload: { type: object, properties: { eventId: { type: string } } }
components:
  securitySchemes: { x509: { type: X509 } }
`;
  expect(await lint(text)).toEqual([
    'info asyncapi-latest-version events.yaml:1:11-1:15 /asyncapi The latest version is not used. You should update to the "3.1.0" version. (spectral, https://meta.stoplight.io/docs/spectral/docs/reference/asyncapi-rules.md#asyncapi-latest-version)',
    'warn asyncapi2-message-messageId events.yaml:18:15-19:70 /channels/finance.invoice.issued/publish/message Message should have a "messageId" field defined. (asyncapi-parser, no page)',
    'warn int-correlation-id-object events.yaml:18:15-19:70 /channels/finance.invoice.issued/publish/message This message cannot be traced: add correlationId with the location of the id in the headers or the payload. (spectral, https://www.asyncapi.com/docs/reference/specification/v3.0.0#correlationIdObject)',
    'warn int-event-time-declared events.yaml:18:15-19:70 /channels/finance.invoice.issued/publish/message When this happened is not part of the message: add a property occurredAt or time to the headers or the payload. (spectral, https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md#time)',
    'warn int-message-identified events.yaml:18:15-19:70 /channels/finance.invoice.issued/publish/message This message has no name: add name (or messageId before AsyncAPI 3). (spectral, https://www.asyncapi.com/docs/reference/specification/v3.0.0#messageObject)',
  ]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLinter } from '@interlock/contract-lint';

const root = join(import.meta.dirname, '../..');
const linter = createLinter();
afterAll(() => linter.close());

/** `severity rule LINE:COLUMN`, of all rules of a ruleset. */
async function lint(
  contractType: 'openapi' | 'asyncapi',
  ruleset: string,
  text: string,
): Promise<readonly string[]> {
  const outcome = await linter.lint({
    file: 'contract.yaml',
    text,
    references: [],
    contractType,
    rulesets: [
      { file: ruleset, text: readFileSync(join(root, ruleset), 'utf8') },
    ],
  });
  if (!outcome.ok) throw new Error(outcome.problems[0]?.message);
  return outcome.diagnostics.map(
    ({ severity, code, location: { line, column } }) =>
      `${severity} ${code} ${line}:${column}`,
  );
}

describe('rulesets/openapi.yaml', () => {
  it('reads the lists of types of OpenAPI 3.1', async () => {
    const found = await lint(
      'openapi',
      'rulesets/openapi.yaml',
      `openapi: 3.1.0
info: { title: Invoices, version: 1.0.0 }
paths: {}
components:
  schemas:
    Invoice:
      type: object
      properties:
        note: { type: [string, 'null'] }
        total: { type: [number, 'null'] }
        paidAt: { type: [string, 'null'] }
        lines: { type: [array, 'null'] }
`,
    );
    expect(found.filter(line => / int-.* (9|1\d):/.test(line))).toEqual([
      'warn int-text-bounded 9:14',
      'warn int-money-precise 10:15',
      'warn int-date-format 11:16',
      'warn int-text-bounded 11:16',
    ]);
  });

  it('makes a missing operationId an error', async () => {
    const found = await lint(
      'openapi',
      'rulesets/openapi.yaml',
      `openapi: 3.0.3
info: { title: Invoices, version: 1.0.0 }
paths:
  /invoices:
    get:
      responses:
        '200': { description: Done. }
`,
    );
    expect(found).toContain('error operation-operationId 5:9');
  });
});

describe('rulesets/asyncapi.yaml', () => {
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
    expect(await lint('asyncapi', 'rulesets/asyncapi.yaml', text)).toEqual([
      'info asyncapi-latest-version 1:11',
      'info int-replay-policy 3:6',
      'warn int-event-server-described 12:10',
      'warn int-dead-letter-channel-declared 13:10',
      'info int-channel-described 14:26',
      'warn asyncapi2-message-messageId 18:15',
      'warn int-correlation-id-object 18:15',
      'warn int-event-time-declared 18:15',
      'warn int-event-version-header 18:15',
      'info int-message-has-example 18:15',
      'warn int-message-identified 18:15',
    ]);
  });
});

describe('every ruleset about messages', () => {
  /** An AsyncAPI 2 document that breaks each rule that AsyncAPI 2 can break. */
  const text = `asyncapi: 2.6.0
info: { title: Lead events, version: one, contact: { name: Sales } }
servers:
  broker: { url: 'broker.internal:9092', protocol: kafka }
channels:
  lead.captured:
    bindings: { kafka: { partitions: 3 } }
    subscribe:
      operationId: leadCaptured
      message:
        oneOf:
          - name: CaptureLead
            headers: { type: object, additionalProperties: false }
            payload:
              type: object
              properties: { email: { type: string } }
          - name: LeadScored
            bindings: { kafka: { key: { type: string } } }
components:
  securitySchemes:
    account: { type: plain }
  schemas:
    Lead:
      type: object
      properties:
        Budget-Line: { type: integer }
        amount: { type: [number, 'null'] }
        valueDate: { type: string, format: date-time }
        sentAt: { type: [string, 'null'] }
`;

  it.each([
    [
      'rulesets/asyncapi.yaml',
      [
        'warn int-content-type-declared 1:1',
        'info int-replay-policy 2:6',
        'warn int-event-semver-info 2:38',
        'error int-event-owner-present 2:51',
        'warn int-event-server-described 4:10',
        'error int-no-plaintext-server 4:52',
        'warn int-dead-letter-channel-declared 5:10',
        'info int-channel-described 6:17',
        'warn int-message-key-declared 6:17',
        'warn int-correlation-id-object 12:13',
        'warn int-event-id-declared 12:13',
        'warn int-event-time-declared 12:13',
        'warn int-event-version-header 12:13',
        'info int-message-has-example 12:13',
        'info int-event-name-past-tense 12:19',
        'warn int-schema-additive-only 13:21',
        'warn int-correlation-id-object 17:13',
        'warn int-event-id-declared 17:13',
        'warn int-event-time-declared 17:13',
        'warn int-event-version-header 17:13',
        'info int-message-has-example 17:13',
        'warn int-payload-has-schema 17:13',
        'warn int-event-property-name-casing 26:21',
        'warn int-event-date-format 29:16',
      ],
    ],
    [
      'rulesets/security.yaml',
      [
        'error sec-event-server-secured 4:10',
        'info sec-event-personal-data-tagged 12:13',
        'warn sec-event-no-plain-password 21:13',
        'info sec-scheme-described 21:13',
        'info sec-event-text-bounded 29:16',
      ],
    ],
    [
      'rulesets/finance-control.yaml',
      [
        'info fin-retention-declared 2:6',
        'warn fin-event-business-key-required 12:13',
        'error fin-event-id-required 12:13',
        'warn fin-event-business-key-required 17:13',
        'error fin-event-id-required 17:13',
        'warn fin-event-currency-with-amount 25:18',
        'error fin-event-money-precise 27:16',
        'warn fin-event-business-day-format 28:19',
      ],
    ],
  ])('reads AsyncAPI 2: %s', async (ruleset, findings) => {
    const found = await lint('asyncapi', ruleset, text);
    expect(found.filter(line => /^\w+ (int|sec|fin)-/.test(line))).toEqual(
      findings,
    );
  });
});

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

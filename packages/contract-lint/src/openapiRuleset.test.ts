import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLinter } from './createLinter';
import { describeOutcome } from './describeOutcome.testing';

const ruleset = {
  file: 'rulesets/openapi.yaml',
  text: readFileSync(
    resolve(__dirname, '../../../rulesets/openapi.yaml'),
    'utf8',
  ),
};
const linter = createLinter();
afterAll(() => linter.close());

async function lint(text: string): Promise<readonly string[]> {
  return describeOutcome(
    await linter.lint({
      file: 'api.yaml',
      text,
      references: [],
      contractType: 'openapi',
      rulesets: [ruleset],
    }),
  );
}

/** A document that breaks no rule, with parts replaced. */
function document(parts: {
  contact?: string;
  server?: string;
  security?: string;
  operation?: string;
  schemas?: string;
}): string {
  return `openapi: 3.0.3
info:
  title: Accounts
  version: 1.0.0
  description: Customer accounts.
${parts.contact ?? '  contact: { name: CRM team, email: crm@example.org }'}
servers:
  - url: ${parts.server ?? 'https://api.example.org'}
tags: [{ name: accounts, description: Accounts. }]
${parts.security ?? 'security: [{ oauth: [] }]'}
paths:
  /accounts:
${parts.operation ?? operation({})}
components:
  securitySchemes:
    oauth: { type: http, scheme: bearer }
  schemas:
    Account:
      type: object
      properties:
${parts.schemas ?? '        name: { type: string, maxLength: 80 }'}
`;
}

/** One operation whose parts begin at line 13 of the document. */
function operation(parts: {
  method?: string;
  id?: string;
  parameters?: string;
  ok?: string;
  error?: string;
  more?: string;
}): string {
  return `    ${parts.method ?? 'get'}:
      operationId: ${parts.id ?? 'listAccounts'}
      description: Does it.
      tags: [accounts]
      parameters: [${parts.parameters ?? '{ in: query, name: limit, description: Rows., schema: { type: integer } }'}]
      responses:
        ${parts.ok ?? answer}
        ${parts.error ?? 'default: { description: Error., content: { application/problem+json: { schema: { type: object } } } }'}
${parts.more ?? ''}`;
}

const answer =
  "'200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Account' } } } }";
const correlation =
  '{ in: header, name: X-Correlation-ID, description: Trace., schema: { type: string, maxLength: 64 } }';
const key =
  '{ in: header, name: Idempotency-Key, description: Key., schema: { type: string, maxLength: 64 } }';

interface Example {
  readonly rule: string;
  readonly good: string;
  readonly bad: string;
  readonly says: readonly string[];
}

const examples: readonly Example[] = [
  {
    rule: 'int-owner-present',
    good: document({
      contact: '  contact: { name: CRM team, email: crm@example.org }',
    }),
    bad: document({ contact: '  contact: { name: CRM team }' }),
    says: [
      'error int-owner-present api.yaml:6:11-6:27 /info/contact Nobody is named as owner: give info.contact a name and an email. (spectral, https://spec.openapis.org/oas/v3.1.0#contact-object)',
    ],
  },
  {
    rule: 'int-security-declared',
    good: document({ security: 'security: [{ oauth: [] }]' }),
    bad: document({ security: '' }),
    says: [
      'error int-security-declared api.yaml:1:1-29:43 / No security by default: list a scheme under security at the top, and write "security: []" at operations that are meant to be open. (spectral, https://spec.openapis.org/oas/v3.1.0#security-requirement-object)',
    ],
  },
  {
    rule: 'int-no-http-server',
    good: document({ server: 'http://localhost:8080' }),
    bad: document({ server: 'http://erp.example.org' }),
    says: [
      'error int-no-http-server api.yaml:8:10-8:31 /servers/0/url The server http://erp.example.org is not encrypted: use https. (spectral, https://www.rfc-editor.org/rfc/rfc9325)',
    ],
  },
  {
    rule: 'operation-operationId',
    good: document({}),
    bad: document({
      operation: operation({}).replace(
        'operationId: listAccounts',
        'summary: x',
      ),
    }),
    says: [
      'error operation-operationId api.yaml:13:9-20:101 /paths/~1accounts/get Operation must have "operationId". (spectral, https://meta.stoplight.io/docs/spectral/docs/reference/openapi-rules.md#operation-operationId)',
    ],
  },
  {
    rule: 'int-operation-id-camel-case',
    good: document({ operation: operation({ id: 'listAccounts2' }) }),
    bad: document({ operation: operation({ id: 'List_accounts' }) }),
    says: [
      'warn int-operation-id-camel-case api.yaml:14:20-14:32 /paths/~1accounts/get/operationId The operationId List_accounts cannot name a function everywhere: write it in camelCase, letters and digits only. (spectral, https://spec.openapis.org/oas/v3.1.0#operation-object)',
    ],
  },
  {
    rule: 'int-error-responses-declared',
    good: document({
      operation: operation({
        error:
          "'404': { description: None., content: { application/problem+json: { schema: { type: object } } } }\n        '503': { description: Down., content: { application/problem+json: { schema: { type: object } } } }",
      }),
    }),
    bad: document({
      operation: operation({
        error:
          "'404': { description: None., content: { application/problem+json: { schema: { type: object } } } }",
      }),
    }),
    says: [
      'warn int-error-responses-declared api.yaml:18:17-20:98 /paths/~1accounts/get/responses Errors are not described: add at least one 4XX and one 5XX response, or default. (spectral, https://spec.openapis.org/oas/v3.1.0#responses-object)',
    ],
  },
  {
    rule: 'int-error-is-problem-json',
    good: document({}),
    bad: document({
      operation: operation({
        error:
          'default: { description: Error., content: { application/json: { schema: { type: object } } } }',
      }),
    }),
    says: [
      'warn int-error-is-problem-json api.yaml:20:49-20:93 /paths/~1accounts/get/responses/default/content This error has a form of its own: answer with application/problem+json. (spectral, https://www.rfc-editor.org/rfc/rfc9457)',
    ],
  },
  {
    rule: 'int-correlation-id-header',
    good: document({
      operation: operation({ method: 'put', parameters: correlation }),
    }),
    bad: document({ operation: operation({ method: 'put', parameters: key }) }),
    says: [
      'warn int-correlation-id-header api.yaml:17:18-17:112 /paths/~1accounts/put/parameters This call cannot be traced: add a header parameter X-Correlation-ID or traceparent. (spectral, https://www.w3.org/TR/trace-context/)',
    ],
  },
  {
    rule: 'int-idempotency-key-on-post',
    good: document({
      operation: operation({
        method: 'post',
        parameters: `${correlation}, ${key}`,
        ok: answer.replace('200', '201'),
      }),
    }),
    bad: document({
      operation: operation({
        method: 'post',
        parameters: correlation,
        ok: answer.replace('200', '201'),
      }),
    }),
    says: [
      'warn int-idempotency-key-on-post api.yaml:17:18-17:115 /paths/~1accounts/post/parameters A repeated call creates a duplicate: add a header parameter Idempotency-Key. (spectral, https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/)',
    ],
  },
  {
    rule: 'int-pagination-declared',
    good: document({
      operation: operation({
        ok: "'200': { description: Done., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Account' } } } } }",
      }),
    }),
    bad: document({
      operation: operation({
        parameters: '',
        ok: "'200': { description: Done., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Account' } } } } }",
      }),
    }),
    says: [
      'warn int-pagination-declared api.yaml:17:18-17:20 /paths/~1accounts/get/parameters This list has no end: add a query parameter such as limit and cursor, or page and pageSize. (spectral, https://google.aip.dev/158)',
    ],
  },
  {
    rule: 'int-text-bounded',
    good: document({ schemas: '        day: { type: string, format: date }' }),
    bad: document({ schemas: '        name: { type: string }' }),
    says: [
      'warn int-text-bounded api.yaml:29:14-29:28 /components/schemas/Account/properties/name The text name has no longest length: add maxLength, a pattern, a format or an enum. (spectral, https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/)',
    ],
  },
  {
    rule: 'int-money-precise',
    good: document({
      schemas: '        openBalance: { type: number, multipleOf: 0.01 }',
    }),
    bad: document({
      schemas: '        openBalance: { type: number, format: double }',
    }),
    says: [
      'warn int-money-precise api.yaml:29:21-29:51 /components/schemas/Account/properties/openBalance The amount openBalance loses precision: use a string with format decimal or a pattern, or a number with multipleOf. (spectral, https://spec.openapis.org/registry/format/decimal.html)',
    ],
  },
  {
    rule: 'int-currency-with-amount',
    good: document({
      schemas:
        '        amount: { type: string, format: decimal }\n        currency: { type: string, pattern: "^[A-Z]{3}$" }',
    }),
    bad: document({
      schemas: '        amount: { type: string, format: decimal }',
    }),
    says: [
      'warn int-currency-with-amount api.yaml:28:18-29:47 /components/schemas/Account/properties An amount stands without its currency: add a property currency (ISO 4217) beside it. (spectral, https://www.iso.org/iso-4217-currency-codes.html)',
    ],
  },
  {
    rule: 'int-enum-casing',
    good: document({
      schemas:
        '        state: { type: string, enum: [ACTIVE, ON_HOLD, key-account] }',
    }),
    bad: document({
      schemas: '        state: { type: string, enum: [ACTIVE, onHold] }',
    }),
    says: [
      'warn int-enum-casing api.yaml:29:47-29:52 /components/schemas/Account/properties/state/enum/1 The code onHold is written in its own way: use UPPER_SNAKE_CASE or kebab-case. (spectral, https://google.aip.dev/126)',
    ],
  },
  {
    rule: 'int-deprecated-needs-sunset',
    good: document({
      operation: operation({
        more: '      deprecated: true\n      x-sunset: 2027-06-30\n',
      }),
    }),
    bad: document({
      operation: operation({ more: '      deprecated: true\n' }),
    }),
    says: [
      'warn int-deprecated-needs-sunset api.yaml:13:9-21:22 /paths/~1accounts/get This operation is deprecated without a date: add x-sunset with the day from which it may be gone. (spectral, https://www.rfc-editor.org/rfc/rfc8594)',
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
  const own = [
    ...ruleset.text.matchAll(/^ {2}(int-[a-z-]+|operation-operationId):/gm),
  ];
  expect(examples.map(({ rule }) => rule).sort()).toEqual(
    own.map(match => match[1]).sort(),
  );
});

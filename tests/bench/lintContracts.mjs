// Contracts for the benchmark of the linter: of the size and shape that a
// company has a hundred of, each different, always the same.
import { dump } from 'js-yaml';

const paths = 20;
const schemas = 25;
const methods = ['get', 'put', 'delete'];

/**
 * An OpenAPI 3.0 document of about 57 KB: 20 paths with three operations each,
 * 25 schemas of which each refers to the next.
 * @param {number} number tells the contracts apart
 * @returns {string} YAML
 */
export function lintContract(number) {
  return dump(
    {
      openapi: '3.0.3',
      info: {
        title: `Ledger ${number}`,
        version: `1.${number}.0`,
        description: `Postings of company ${number}.`,
        contact: { name: 'Finance', email: 'finance@example.org' },
      },
      servers: [{ url: `https://ledger-${number}.example.org/v1` }],
      security: [{ token: [] }],
      tags: [{ name: 'ledger', description: 'Postings and balances.' }],
      paths: Object.fromEntries(
        indexes(paths).map(index => [
          `/companies-${number}/accounts-${index}/{accountId}`,
          pathItem(number, index),
        ]),
      ),
      components: {
        securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
        schemas: Object.fromEntries(
          indexes(schemas).map(index => [`Record${index}`, schema(index)]),
        ),
      },
    },
    { noRefs: true, lineWidth: -1 },
  );
}

function indexes(count) {
  return Array.from({ length: count }, (_, index) => index);
}

function pathItem(number, index) {
  return Object.fromEntries(
    methods.map(method => [method, operation(index, method)]),
  );
}

function operation(index, method) {
  const record = {
    $ref: `#/components/schemas/Record${(index + method.length) % schemas}`,
  };
  return {
    operationId: `${method}Account${index}`,
    summary: `${method} account ${index}`,
    tags: ['ledger'],
    parameters: [
      {
        name: 'accountId',
        in: 'path',
        required: true,
        schema: { type: 'string', maxLength: 20, pattern: '^[0-9]+$' },
      },
    ],
    ...(method === 'put'
      ? { requestBody: { content: { 'application/json': { schema: record } } } }
      : {}),
    responses: {
      200: {
        description: 'The account.',
        content: { 'application/json': { schema: record } },
      },
      404: { description: 'No such account.' },
    },
  };
}

function schema(index) {
  const next =
    index + 1 < schemas
      ? { next: { $ref: `#/components/schemas/Record${index + 1}` } }
      : {};
  return {
    type: 'object',
    description: `Level ${index} of the ledger.`,
    required: ['id', 'amount'],
    properties: {
      id: { type: 'string', format: 'uuid', description: 'Names the record.' },
      amount: {
        type: 'number',
        description: 'In the currency of the company.',
      },
      bookedOn: { type: 'string', format: 'date', example: '2026-11-21' },
      currency: { type: 'string', pattern: '^[A-Z]{3}$', example: 'EUR' },
      lines: {
        type: 'array',
        maxItems: 100,
        items: {
          type: 'object',
          properties: {
            account: { type: 'string', maxLength: 20 },
            text: { type: 'string', maxLength: 200, example: `Line ${index}` },
          },
        },
      },
      ...next,
    },
  };
}

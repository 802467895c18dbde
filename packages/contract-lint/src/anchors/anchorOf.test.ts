import { defaultParseLimits, readDocument } from '@interlock/contract-core';
import { expect, it } from 'vitest';
import { anchorOf } from './anchorOf';

const text = `openapi: 3.0.3
tags: [{ name: ledger }, { name: tax }]
servers: [{ url: https://a.example.org/v1 }, { url: https://b.example.org }]
security: [{ oauth: [read], key: [] }, {}]
paths:
  /invoices/{id}:
    get:
      tags: [tax, ledger, tax]
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
        - { $ref: '#/components/parameters/Cursor' }
      responses: { '200': { description: Done. } }
components:
  schemas:
    Invoice:
      required: [id, amount]
      oneOf: [{ $ref: '#/components/schemas/A' }, { title: Draft }, { type: object }, { type: string }]
    Number: { enum: [1, '1', null] }
`;

function anchor(...path: (string | number)[]): string {
  const read = readDocument('api.yaml', text, defaultParseLimits);
  if (!read.ok) throw new Error(read.problem.message);
  return anchorOf(read.root, path);
}

it.each([
  [[], ''],
  [['info', 'contact'], '/info/contact'],
  [['tags', 1, 'description'], '/tags/[tax]/description'],
  [['servers', 0, 'url'], '/servers/[https:~1~1a.example.org~1v1]/url'],
  [['security', 0], '/security/[key oauth]'],
  [['security', 1], '/security/[]'],
  [
    ['paths', '/invoices/{id}', 'get', 'parameters', 0, 'schema'],
    '/paths/~1invoices~1{id}/get/parameters/[query limit]/schema',
  ],
  [
    ['paths', '/invoices/{id}', 'get', 'parameters', '1'],
    '/paths/~1invoices~1{id}/get/parameters/[#~1components~1parameters~1Cursor]',
  ],
  [
    ['paths', '/invoices/{id}', 'get', 'tags', 2],
    '/paths/~1invoices~1{id}/get/tags/[tax]2',
  ],
  [
    ['paths', '/invoices/{id}', 'get', 'responses', '200'],
    '/paths/~1invoices~1{id}/get/responses/200',
  ],
  [
    ['components', 'schemas', 'Invoice', 'required', 1],
    '/components/schemas/Invoice/required/[amount]',
  ],
  [
    ['components', 'schemas', 'Invoice', 'oneOf', 1],
    '/components/schemas/Invoice/oneOf/[Draft]',
  ],
  [
    ['components', 'schemas', 'Invoice', 'oneOf', 3, 'type'],
    '/components/schemas/Invoice/oneOf/3/type',
  ],
  [
    ['components', 'schemas', 'Number', 'enum', 1],
    '/components/schemas/Number/enum/[1]2',
  ],
  [
    ['components', 'schemas', 'Number', 'enum', 9],
    '/components/schemas/Number/enum/9',
  ],
] as const)('%j is %s', (path, expected) => {
  expect(anchor(...path)).toBe(expected);
});

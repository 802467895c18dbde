import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Conjunction, Direction, SchemaUse } from '../model';
import { parseContract } from '../parse';
import { judgeValue } from './accepts';
import { confirmWitness, isConfirmed } from './confirmWitness';

function read(schema: unknown, openapi = '3.1.0'): Conjunction {
  const parsed = parseContract({
    file: 'contract.json',
    text: JSON.stringify({
      openapi,
      info: { title: 'Orders', version: '1' },
      paths: {
        '/orders': {
          post: {
            requestBody: { content: { 'application/json': { schema } } },
            responses: {},
          },
        },
      },
      components: {
        schemas: {
          Tree: {
            type: 'object',
            required: ['name'],
            properties: {
              name: { type: 'string' },
              children: {
                type: 'array',
                items: { $ref: '#/components/schemas/Tree' },
              },
            },
          },
          Endless: { allOf: [{ $ref: '#/components/schemas/Endless' }] },
        },
      },
    }),
    references: [],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [operation] = parsed.contract.operations;
  const body = operation.kind === 'http' ? operation.requestBody : null;
  const use = body?.contents.get('application/json')?.schema as SchemaUse;
  return [use];
}

describe('confirmWitness', () => {
  it('says which side accepts the value', () => {
    expect(
      confirmWitness(
        { status: 'paid' },
        read({ properties: { status: { enum: ['open', 'paid'] } } }),
        read({ properties: { status: { enum: ['open'] } } }),
        'request',
      ),
    ).toEqual({ validInBase: true, validInRevision: false });
  });

  type Row = [string, unknown, unknown, boolean | null, string?];
  it.each<Row>([
    ['types', { type: ['string', 'null'] }, null, true],
    ['nullable', { type: 'string', nullable: true }, null, true, '3.0.3'],
    ['draft 4 flag', { minimum: 1, exclusiveMinimum: true }, 1, false, '3.0.3'],
    ['pattern', { pattern: '^a+$' }, 'ab', false],
    ['pattern that matches', { pattern: '^a+$' }, 'aa', true],
    ['pattern without linear form', { pattern: '(a)\\1' }, 'aa', null],
    [
      'pattern without linear form where it does not apply',
      { properties: { a: { pattern: '(a)\\1' } } },
      { b: 1 },
      true,
    ],
    ['format', { format: 'date' }, '2023-02-29', false],
    [
      'format named like a prototype member',
      { format: '__proto__' },
      'a',
      true,
    ],
    ['int32', { format: 'int32' }, 3_000_000_000, false],
    ['multiple', { multipleOf: 0.01 }, 19.99, true],
    [
      'pattern properties',
      {
        patternProperties: { '^x-': { type: 'string' } },
        additionalProperties: false,
      },
      { 'x-a': 'b', y: 1 },
      false,
    ],
    [
      'additional members of several values',
      {
        additionalProperties: { items: { $ref: '#/components/schemas/Tree' } },
      },
      { a: [{ name: 'x' }], b: [{ name: 1 }] },
      false,
    ],
    ['names', { propertyNames: { pattern: '^[a-z]$' } }, { a: 1, B: 2 }, false],
    [
      'unevaluated members',
      {
        allOf: [{ properties: { a: true } }],
        unevaluatedProperties: { type: 'string' },
      },
      { a: 1, b: 'c', c: 1 },
      false,
    ],
    [
      'unevaluated elements',
      { prefixItems: [true], unevaluatedItems: false },
      [1, 2],
      false,
    ],
    [
      'contains',
      { contains: { type: 'string' }, minContains: 2, maxContains: 3 },
      ['a', 1, 'b'],
      true,
    ],
    ['no element', { contains: { type: 'string' } }, [], false],
    ['any number of elements', { contains: true, minContains: 0 }, [], true],
    ['one of', { oneOf: [{ minimum: 1 }, { maximum: 2 }] }, 1, false],
    ['condition', { if: { const: 1 }, then: false, else: true }, 1, false],
    [
      'dependents',
      {
        dependentRequired: { a: ['b'] },
        dependentSchemas: { a: { required: ['c'] } },
      },
      { a: 1, b: 2 },
      false,
    ],
    [
      'a cycle',
      { $ref: '#/components/schemas/Tree' },
      { name: 'a', children: [{ name: 'b', children: [{ name: 1 }] }] },
      false,
    ],
    ['an endless schema', { $ref: '#/components/schemas/Endless' }, 1, null],
    ['a remote schema', { $ref: 'https://example.com/a.json' }, 1, null],
    [
      'prototype names',
      { properties: JSON.parse('{ "__proto__": { "type": "string" } }') },
      JSON.parse('{ "__proto__": 1 }'),
      false,
    ],
  ])('%s', (_title, schema, value, expected, version) => {
    const schemas = read(
      schema,
      typeof version === 'string' ? version : undefined,
    );
    expect(isConfirmed(value, schemas, 'none')).toBe(expected);
    const answer = expected === null ? 'unknown' : expected ? 'yes' : 'no';
    expect(judgeValue(schemas, value, { direction: 'none' }).answer).toBe(
      answer,
    );
  });

  it.each<[string, unknown, boolean | null]>([
    [
      'beside allOf, which is read in two ways',
      { nullable: true, allOf: [{ $ref: '#/components/schemas/Tree' }] },
      null,
    ],
    ['beside a list without null', { nullable: true, enum: ['a'] }, null],
    ['beside a list with null', { nullable: true, enum: ['a', null] }, true],
    [
      'beside alternatives of which one takes null',
      { nullable: true, anyOf: [{ type: 'string', nullable: true }] },
      true,
    ],
  ])('nullable %s', (_title, schema, expected) => {
    expect(isConfirmed(null, read(schema, '3.0.3'), 'none')).toBe(expected);
  });

  it.each<[Direction, unknown, boolean]>([
    ['none', { secret: 'a' }, false],
    ['request', { secret: 'a' }, true],
    ['response', { id: 'a' }, true],
    ['response', { id: 1 }, false],
  ])('in a %s %j: %s', (direction, value, expected) => {
    const order = read({
      required: ['id', 'secret'],
      allOf: [{ properties: { id: { type: 'string', readOnly: true } } }],
      properties: { secret: { type: 'string', writeOnly: true } },
    });
    expect(isConfirmed(value, order, direction)).toBe(expected);
  });

  describe('with the native constructor watched', () => {
    afterEach(() => vi.unstubAllGlobals());

    it('compiles no text of a document', () => {
      const Native = RegExp;
      const compiled: string[] = [];
      vi.stubGlobal(
        'RegExp',
        new Proxy(Native, {
          construct(target, [pattern, flags]) {
            compiled.push(String(pattern));
            return new target(pattern, flags);
          },
          apply(target, _self, [pattern, flags]) {
            compiled.push(String(pattern));
            return target(pattern, flags);
          },
        }),
      );
      const schemas = read({
        propertyNames: { pattern: '^[a-m]+$' },
        patternProperties: {
          '^f': { pattern: '(k+)+l$', format: 'regex' },
          '^g': { not: { pattern: '\\bn' } },
        },
      });
      const value = { f: 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkk', g: '(' };
      expect([
        isConfirmed(value, schemas, 'none'),
        judgeValue(schemas, value, { direction: 'none' }).answer,
        compiled,
      ]).toEqual([false, 'no', []]);
    });
  });
});

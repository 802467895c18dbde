import { describe, expect, it } from 'vitest';
import { plainSchema } from '../model';
import type { Direction, Place, Schema, SchemaUse } from '../model';
import { parseContract } from '../parse';
import { judgeValue } from './accepts';

/** The schema of a JSON Schema text, read as OpenAPI 3.1 or 3.0 reads it. */
function read(schema: unknown, version = '3.1.0'): SchemaUse {
  const parsed = parseContract({
    file: 'contract.json',
    text: JSON.stringify({
      openapi: version,
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
  const use = body?.contents.get('application/json')?.schema;
  if (!use) throw new Error('no schema');
  return use;
}

type Row = readonly [
  title: string,
  schema: unknown,
  value: unknown,
  answer: 'yes' | 'no' | 'unknown',
  pointer: string | null,
];

const rows: readonly Row[] = [
  ['everything', true, { a: 1 }, 'yes', null],
  ['nothing', false, 1, 'no', ''],
  ['integer is a number', { type: 'number' }, 1, 'yes', null],
  ['1.5 is no integer', { type: 'integer' }, 1.5, 'no', ''],
  ['null is a type', { type: ['string', 'null'] }, null, 'yes', null],
  ['listed object', { enum: [{ a: [1] }] }, { a: [1] }, 'yes', null],
  ['const', { const: 'a' }, 'b', 'no', ''],
  ['decimal multiple', { multipleOf: 0.01 }, 19.99, 'yes', null],
  ['no multiple', { multipleOf: 0.1 }, 0.25, 'no', ''],
  ['exclusive', { exclusiveMinimum: 1 }, 1, 'no', ''],
  ['int32', { type: 'integer', format: 'int32' }, 2 ** 31, 'no', ''],
  ['code points', { maxLength: 1 }, '\u{1f600}', 'yes', null],
  ['pattern', { pattern: '^a' }, 'ba', 'no', ''],
  ['pattern without language', { pattern: '(a)\\1' }, 'aa', 'unknown', null],
  [
    'a sure refusal beats doubt',
    { pattern: '(a)\\1', maxLength: 1 },
    'aa',
    'no',
    '',
  ],
  ['format', { format: 'date' }, '2023-02-29', 'no', ''],
  ['unknown format', { format: 'money' }, 'x', 'yes', null],
  ['required', { required: ['a'] }, {}, 'no', ''],
  [
    'property',
    { properties: { 'a/b': { type: 'string' } } },
    { 'a/b': 1 },
    'no',
    '/a~1b',
  ],
  [
    'prototype names',
    { properties: { __proto__: {} }, additionalProperties: false },
    JSON.parse('{ "__proto__": 1 }'),
    'no',
    '/__proto__',
  ],
  ['prototype required', { required: ['toString'] }, {}, 'no', ''],
  [
    'pattern properties',
    {
      patternProperties: { '^x-': { type: 'string' } },
      additionalProperties: false,
    },
    { 'x-a': 'b', c: 1 },
    'no',
    '/c',
  ],
  ['property names', { propertyNames: { maxLength: 1 } }, { ab: 1 }, 'no', ''],
  [
    'unique',
    { uniqueItems: true },
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    'no',
    '',
  ],
  ['unique 1 and true', { uniqueItems: true }, [1, true, '1'], 'yes', null],
  ['items', { items: { type: 'string' } }, ['a', 1], 'no', '/1'],
  [
    'tuple',
    { prefixItems: [{ type: 'string' }], items: false },
    ['a', 1],
    'no',
    '/1',
  ],
  ['contains', { contains: { const: 1 } }, [2], 'no', ''],
  [
    'contains at most',
    { contains: { const: 1 }, minContains: 0, maxContains: 1 },
    [1, 1],
    'no',
    '',
  ],
  ['one of', { oneOf: [{ minimum: 1 }, { maximum: 2 }] }, 1, 'no', ''],
  [
    'one of with doubt',
    { oneOf: [{ pattern: '(a)\\1' }, { type: 'string' }] },
    'a',
    'unknown',
    null,
  ],
  [
    'any of with doubt',
    { anyOf: [{ pattern: '(a)\\1' }, { type: 'string' }] },
    'a',
    'yes',
    null,
  ],
  [
    'any of tells the branch that came furthest',
    {
      anyOf: [
        { type: 'string' },
        { properties: { a: { properties: { b: { type: 'string' } } } } },
      ],
    },
    { a: { b: 1 } },
    'no',
    '/a/b',
  ],
  ['not', { not: { type: 'string' } }, 'a', 'no', ''],
  [
    'condition',
    { if: { required: ['a'] }, then: { required: ['b'] } },
    { a: 1 },
    'no',
    '',
  ],
  ['dependent names', { dependentRequired: { a: ['b'] } }, { a: 1 }, 'no', ''],
  [
    'dependent schema',
    { dependentSchemas: { a: { properties: { c: false } } } },
    { a: 1, c: 2 },
    'no',
    '/c',
  ],
  [
    'unevaluated members',
    {
      anyOf: [
        { required: ['a'], properties: { a: true } },
        { required: ['b'], properties: { b: true } },
      ],
      unevaluatedProperties: false,
    },
    { a: 1, b: 2, c: 3 },
    'no',
    '/c',
  ],
  [
    'evaluated by a branch that is refused',
    {
      anyOf: [
        { properties: { a: { type: 'string' } } },
        { required: ['b'], properties: { b: true } },
      ],
      unevaluatedProperties: false,
    },
    { a: 1, b: 2 },
    'no',
    '/a',
  ],
  [
    'unevaluated elements after contains',
    { contains: { type: 'string' }, unevaluatedItems: { type: 'integer' } },
    ['a', 1],
    'yes',
    null,
  ],
  [
    'a cycle',
    { $ref: '#/components/schemas/Tree' },
    { name: 'a', children: [{ name: 'b', children: [{}] }] },
    'no',
    '/children/0/children/0',
  ],
  [
    'a schema that only refers to itself',
    { $ref: '#/components/schemas/Endless' },
    1,
    'unknown',
    null,
  ],
  [
    'a remote schema',
    { $ref: 'https://example.com/order.json' },
    1,
    'unknown',
    null,
  ],
];

describe('judgeValue', () => {
  it.each(rows)('%s', (_title, schema, value, answer, pointer) => {
    expect(judgeValue([read(schema)], value, { direction: 'none' })).toEqual({
      answer,
      pointer,
    });
  });

  it.each<[string, unknown, unknown, string]>([
    ['nullable', { type: 'string', nullable: true }, null, 'yes'],
    [
      'nullable with an enum that forgets null',
      { type: 'string', nullable: true, enum: ['a'] },
      null,
      'yes',
    ],
    [
      'nullable beside allOf',
      { nullable: true, allOf: [{ $ref: '#/components/schemas/Tree' }] },
      null,
      'yes',
    ],
    [
      'exclusive flag',
      { type: 'integer', minimum: 1, exclusiveMinimum: true },
      1,
      'no',
    ],
  ])('OpenAPI 3.0: %s', (_title, schema, value, answer) => {
    const use = read(schema, '3.0.3');
    expect(judgeValue([use], value, { direction: 'none' }).answer).toBe(answer);
  });

  const order = {
    type: 'object',
    required: ['id', 'secret'],
    allOf: [{ properties: { id: { type: 'string', readOnly: true } } }],
    properties: { secret: { type: 'string', writeOnly: true } },
  };

  it.each<[Direction, unknown, string, string | null]>([
    ['none', { secret: 'a' }, 'no', ''],
    ['request', { secret: 'a' }, 'yes', null],
    ['request', { secret: 'a', id: 1 }, 'yes', null],
    ['request', { id: 'a' }, 'no', ''],
    ['response', { id: 'a' }, 'yes', null],
    ['response', { id: 1 }, 'no', '/id'],
  ])('in a %s %j: %s', (direction, value, answer, pointer) => {
    expect(judgeValue([read(order)], value, { direction })).toEqual({
      answer,
      pointer,
    });
  });

  it('accepts any text where an enumeration is extensible', () => {
    const place: Place = {
      locate: () => ({ file: '', pointer: '', line: 0, column: 0 }),
    };
    const schema = plainSchema(place, { enumeration: ['a'], extensible: true });
    const ask = (value: unknown) =>
      judgeValue([{ place, schema }], value, { direction: 'none' }).answer;
    expect([ask('a'), ask('b'), ask(1)]).toEqual(['yes', 'yes', 'no']);
  });

  it('is bounded for schemas that multiply and values that nest', () => {
    const place: Place = {
      locate: () => ({ file: '', pointer: '', line: 0, column: 0 }),
    };
    let schema: Schema = plainSchema(place, { pattern: '(a)\\1' });
    for (let level = 0; level < 60; level += 1) {
      const use = { place, schema };
      schema = plainSchema(place, { anyOf: [use, use], allOf: [use, use] });
    }
    expect(
      judgeValue([{ place, schema }], 'aa', { direction: 'none' }).answer,
    ).toBe('unknown');
    let tree: unknown = { name: 'leaf' };
    for (let level = 0; level < 5_000; level += 1) {
      tree = { name: 'node', children: [tree] };
    }
    const use = read({ $ref: '#/components/schemas/Tree' });
    expect(judgeValue([use], tree, { direction: 'none' }).answer).toBe(
      'unknown',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { plainSchema } from '../model';
import type { Direction, SchemaUse } from '../model';
import { parseContract } from '../parse';
import { createContainment } from './containment';
import type { Containment } from './containment';
import { nowhere } from './nowhere';

const components = {
  Tree: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
    },
  },
  SameTree: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      children: {
        type: 'array',
        items: { $ref: '#/components/schemas/SameTree' },
      },
    },
  },
  ShortTree: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', maxLength: 5 },
      children: {
        type: 'array',
        items: { $ref: '#/components/schemas/ShortTree' },
      },
    },
  },
  Ping: {
    type: 'object',
    properties: { pong: { $ref: '#/components/schemas/Pong' } },
  },
  Pong: {
    type: 'object',
    properties: {
      ping: { $ref: '#/components/schemas/Ping' },
      count: { type: 'integer' },
    },
  },
  LoosePing: {
    type: 'object',
    properties: { pong: { $ref: '#/components/schemas/LoosePong' } },
  },
  LoosePong: {
    type: 'object',
    properties: {
      ping: { $ref: '#/components/schemas/LoosePing' },
      count: { type: 'number' },
    },
  },
  Forever: {
    type: 'object',
    required: ['next'],
    properties: { next: { $ref: '#/components/schemas/Forever' } },
  },
};

/** The schema of a JSON Schema text, read as an OpenAPI document's. */
function read(schema: unknown, version: string): SchemaUse {
  const body = { content: { 'application/json': { schema } } };
  const parsed = parseContract({
    file: 'contract.json',
    text: JSON.stringify({
      openapi: version,
      info: { title: 'Orders', version: '1' },
      paths: { '/orders': { post: { requestBody: body, responses: {} } } },
      components: { schemas: components },
    }),
    references: [],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [operation] = parsed.contract.operations;
  const read = operation.kind === 'http' ? operation.requestBody : null;
  const use = read?.contents.get('application/json')?.schema;
  if (!use) throw new Error('no schema');
  return use;
}

function component(name: keyof typeof components) {
  return { $ref: `#/components/schemas/${name}` };
}

interface Row {
  readonly inner: unknown;
  readonly outer: unknown;
  readonly answer: Containment;
  readonly direction?: Direction;
  readonly version?: string;
}

const within: Containment = { kind: 'within' };

function outside(witness: unknown, pointer = ''): Containment {
  return { kind: 'outside', witness, pointer };
}

function tagged(tag: string, properties: object = {}) {
  return {
    type: 'object',
    required: ['kind'],
    properties: { kind: { const: tag }, ...properties },
  };
}

const groups: Readonly<Record<string, readonly Row[]>> = {
  types: [
    { inner: { type: 'integer' }, outer: { type: 'number' }, answer: within },
    {
      inner: { type: 'number' },
      outer: { type: 'integer' },
      answer: outside(0.5),
    },
    {
      inner: { type: ['string', 'null'] },
      outer: { type: 'string' },
      answer: outside(null),
    },
    {
      inner: { type: 'string' },
      outer: { type: ['string', 'null'] },
      answer: within,
    },
    { inner: true, outer: { type: 'string' }, answer: outside(1) },
    { inner: { type: 'string' }, outer: false, answer: outside('text') },
    { inner: false, outer: { type: 'string' }, answer: within },
    { inner: { const: 1.0 }, outer: { type: 'integer' }, answer: within },
  ],
  values: [
    {
      inner: { enum: ['a', 'b'] },
      outer: { enum: ['a', 'b', 'c'] },
      answer: within,
    },
    {
      inner: { enum: ['a', 'b', 'c'] },
      outer: { enum: ['a', 'b'] },
      answer: outside('c'),
    },
    {
      inner: { type: 'string' },
      outer: { enum: ['text', 'b'] },
      answer: outside('a'),
    },
    {
      inner: { type: 'boolean' },
      outer: { enum: [true, false] },
      answer: within,
    },
    {
      inner: { type: 'string' },
      outer: { type: 'string', 'x-extensible-enum': ['a'] },
      answer: within,
    },
    {
      inner: { type: ['string', 'integer'] },
      outer: { 'x-extensible-enum': ['a'] },
      answer: outside(1),
    },
  ],
  numbers: [
    {
      inner: { type: 'integer', minimum: 1 },
      outer: { type: 'integer', minimum: 0 },
      answer: within,
    },
    {
      inner: { type: 'integer', minimum: 0 },
      outer: { type: 'integer', exclusiveMinimum: 0 },
      answer: outside(0),
    },
    {
      inner: { type: 'integer', exclusiveMinimum: 0 },
      outer: { type: 'integer', minimum: 1 },
      answer: within,
    },
    {
      inner: { type: 'number', exclusiveMinimum: 0 },
      outer: { type: 'number', minimum: 1 },
      answer: outside(0.5),
    },
    {
      inner: { type: 'number', exclusiveMaximum: 5 },
      outer: { type: 'number', maximum: 5 },
      answer: within,
    },
    {
      inner: { type: 'integer', multipleOf: 6 },
      outer: { multipleOf: 3 },
      answer: within,
    },
    {
      inner: { type: 'integer', multipleOf: 3 },
      outer: { multipleOf: 6 },
      answer: outside(3),
    },
    {
      inner: { allOf: [{ multipleOf: 4 }, { multipleOf: 6 }] },
      outer: { multipleOf: 12 },
      answer: within,
    },
    {
      inner: { type: 'number', multipleOf: 0.1 },
      outer: { multipleOf: 0.01 },
      answer: within,
    },
    {
      inner: { type: 'number', multipleOf: 0.01 },
      outer: { multipleOf: 0.1 },
      answer: outside(0.01),
    },
    {
      inner: { type: 'integer', minimum: 4, maximum: 5 },
      outer: { enum: [4, 5] },
      answer: within,
    },
    {
      inner: { type: 'integer', format: 'int32' },
      outer: { type: 'integer', format: 'int64' },
      answer: within,
    },
    {
      inner: { type: 'integer', format: 'int64' },
      outer: { type: 'integer', format: 'int32' },
      answer: outside(2147483648),
    },
    {
      inner: { type: 'number' },
      outer: { type: 'number', format: 'double' },
      answer: within,
    },
  ],
  texts: [
    {
      inner: { type: 'string', maxLength: 5 },
      outer: { type: 'string', maxLength: 6 },
      answer: within,
    },
    {
      inner: { type: 'string', maxLength: 6 },
      outer: { type: 'string', maxLength: 5 },
      answer: outside('aaaaaa'),
    },
    {
      inner: { type: 'string' },
      outer: { type: 'string', minLength: 1 },
      answer: outside(''),
    },
    {
      inner: { type: 'string', pattern: '^[a-z]{3}$' },
      outer: { type: 'string', pattern: '^[a-z]+$' },
      answer: within,
    },
    {
      inner: { type: 'string', pattern: '^[a-z]+$' },
      outer: { type: 'string', pattern: '^[a-z]{3}$' },
      answer: outside('text'),
    },
    {
      inner: { type: 'string', pattern: '^[ab]$' },
      outer: { enum: ['a', 'b'] },
      answer: within,
    },
    {
      inner: { type: 'string', pattern: '(?=a)b' },
      outer: { type: 'string', maxLength: 3 },
      answer: {
        kind: 'undecided',
        reason: 'a pattern or format has no language that can be compared',
      },
    },
    {
      inner: { type: 'string', format: 'date' },
      outer: { type: 'string' },
      answer: within,
    },
    {
      inner: { type: 'string' },
      outer: { type: 'string', format: 'date' },
      answer: outside('text'),
    },
    {
      inner: { type: 'string', format: 'uuid' },
      outer: { type: 'string', minLength: 36, maxLength: 36 },
      answer: within,
    },
    {
      inner: { type: 'string' },
      outer: { type: 'string', format: 'made-up' },
      answer: within,
    },
  ],
  objects: [
    {
      inner: { type: 'object', properties: { a: { type: 'string' } } },
      outer: { type: 'object', properties: { a: { type: 'integer' } } },
      answer: outside({ a: 'text' }, '/a'),
    },
    {
      inner: { type: 'object', properties: { a: { type: 'string' } } },
      outer: {
        type: 'object',
        properties: { a: { type: 'string' } },
        required: ['a'],
      },
      answer: outside({}),
    },
    {
      inner: {
        type: 'object',
        properties: { a: { type: 'string' }, b: { type: 'integer' } },
        required: ['b'],
      },
      outer: {
        type: 'object',
        properties: { b: {} },
        additionalProperties: false,
      },
      answer: outside({ a: 'text', b: 1 }, '/a'),
    },
    {
      inner: { type: 'object', properties: { b: { type: 'integer' } } },
      outer: {
        type: 'object',
        properties: { b: {} },
        additionalProperties: false,
      },
      answer: outside({ extra: 'text' }, '/extra'),
    },
    {
      inner: {
        type: 'object',
        properties: { b: { type: 'integer' } },
        additionalProperties: false,
      },
      outer: {
        type: 'object',
        properties: { b: { type: 'number' }, c: {} },
        additionalProperties: false,
      },
      answer: within,
    },
    {
      inner: { type: 'object', additionalProperties: { type: 'string' } },
      outer: { type: 'object', additionalProperties: { type: 'integer' } },
      answer: outside({ extra: 'text' }, '/extra'),
    },
    {
      inner: { type: 'object', additionalProperties: { type: 'integer' } },
      outer: { type: 'object', properties: { a: { type: 'number' } } },
      answer: within,
    },
    {
      inner: {
        type: 'object',
        patternProperties: { '^x-': { type: 'string' } },
      },
      outer: {
        type: 'object',
        patternProperties: { '^x-': { type: 'integer' } },
      },
      answer: outside({ 'x-': 'text' }, '/x-'),
    },
    {
      inner: {
        type: 'object',
        patternProperties: { '^x': { type: 'string' } },
      },
      outer: {
        type: 'object',
        patternProperties: { '^xy': { type: 'string' } },
      },
      answer: within,
    },
    {
      inner: { type: 'object', propertyNames: { pattern: '^[a-z]$' } },
      outer: { type: 'object', propertyNames: { maxLength: 2 } },
      answer: within,
    },
    {
      inner: { type: 'object', propertyNames: { maxLength: 2 } },
      outer: { type: 'object', propertyNames: { pattern: '^[a-z]$' } },
      answer: outside({ A: 'text' }),
    },
    {
      inner: { type: 'object', propertyNames: { enum: ['a', 'b'] } },
      outer: { type: 'object', maxProperties: 2 },
      answer: within,
    },
    {
      inner: { type: 'object', minProperties: 2 },
      outer: { type: 'object', minProperties: 3 },
      answer: outside({ extra: 'text', another: 'text' }),
    },
    {
      inner: { type: 'object', required: ['a', 'b'] },
      outer: { type: 'object', minProperties: 2 },
      answer: within,
    },
    {
      inner: {
        type: 'object',
        properties: { a: {} },
        additionalProperties: false,
      },
      outer: { type: 'object', maxProperties: 1 },
      answer: within,
    },
    {
      inner: { type: 'object', maxProperties: 2 },
      outer: { type: 'object', maxProperties: 1 },
      answer: outside({ extra: 'text', another: 'text' }),
    },
    {
      inner: { type: 'object', dependentRequired: { a: ['b'] } },
      outer: { type: 'object', dependentRequired: { a: ['b', 'c'] } },
      answer: outside({ a: 'text', b: 'text' }),
    },
    {
      inner: { type: 'object', dependentRequired: { a: ['b', 'c'] } },
      outer: { type: 'object', dependentRequired: { a: ['b'] } },
      answer: within,
    },
    {
      inner: { type: 'object', dependentSchemas: { a: { required: ['b'] } } },
      outer: { type: 'object', dependentRequired: { a: ['b'] } },
      answer: within,
    },
    {
      inner: { type: 'object', dependentRequired: { a: ['b'] } },
      outer: {
        type: 'object',
        dependentSchemas: { a: { required: ['b'], maxProperties: 2 } },
      },
      answer: outside({ a: 'text', b: 'text', extra: 'text' }),
    },
    {
      inner: {
        type: 'object',
        properties: { ['__proto__']: { type: 'string' } },
        required: ['__proto__'],
      },
      outer: {
        type: 'object',
        properties: { ['__proto__']: { type: 'integer' } },
      },
      answer: outside({ ['__proto__']: 'text' }, '/__proto__'),
    },
  ],
  arrays: [
    {
      inner: { type: 'array', items: { type: 'string' } },
      outer: { type: 'array', items: { type: 'integer' } },
      answer: outside(['text'], '/0'),
    },
    {
      inner: { type: 'array', items: { type: 'integer' } },
      outer: { type: 'array', items: { type: 'number' } },
      answer: within,
    },
    {
      inner: { type: 'array', items: { type: 'string' } },
      outer: { type: 'array', uniqueItems: true },
      answer: outside(['text', 'text']),
    },
    {
      inner: { type: 'array', minItems: 2, uniqueItems: true },
      outer: { type: 'array', minItems: 1 },
      answer: within,
    },
    {
      inner: { type: 'array', maxItems: 3 },
      outer: { type: 'array', maxItems: 2 },
      answer: outside(['text', 'text', 'text']),
    },
    {
      inner: {
        type: 'array',
        items: { type: 'boolean' },
        minItems: 3,
        uniqueItems: true,
      },
      outer: false,
      answer: within,
    },
    {
      inner: { type: 'array', items: { type: 'boolean' }, uniqueItems: true },
      outer: { type: 'array', maxItems: 2 },
      answer: within,
    },
    {
      inner: { type: 'array', prefixItems: [{ type: 'string' }], items: false },
      outer: { type: 'array', maxItems: 1 },
      answer: within,
    },
    {
      inner: {
        type: 'array',
        prefixItems: [{ type: 'string' }, { type: 'integer' }],
      },
      outer: {
        type: 'array',
        prefixItems: [{ type: 'string' }, { type: 'string' }],
      },
      answer: outside(['text', 1], '/1'),
    },
    {
      inner: { type: 'array', items: { type: 'string' } },
      outer: { type: 'array', contains: { type: 'string' } },
      answer: outside([]),
    },
    {
      inner: { type: 'array', items: { type: 'string' }, minItems: 1 },
      outer: { type: 'array', contains: { type: 'string' } },
      answer: within,
    },
    {
      inner: { type: 'array', contains: { type: 'string' }, minContains: 2 },
      outer: { type: 'array', minItems: 2 },
      answer: within,
    },
    {
      inner: { type: 'array', contains: { type: 'string' }, maxContains: 2 },
      outer: { type: 'array', contains: { type: 'string' }, maxContains: 1 },
      answer: outside(['text', 'text']),
    },
    {
      inner: { type: 'array', contains: { const: 1 } },
      outer: { type: 'array', contains: { type: 'integer' } },
      answer: within,
    },
  ],
  cycles: [
    { inner: component('Tree'), outer: component('SameTree'), answer: within },
    { inner: component('ShortTree'), outer: component('Tree'), answer: within },
    {
      inner: component('Tree'),
      outer: component('ShortTree'),
      answer: outside({ name: 'aaaaaa' }, '/name'),
    },
    { inner: component('Ping'), outer: component('LoosePing'), answer: within },
    {
      inner: component('LoosePing'),
      outer: component('Ping'),
      answer: outside({ pong: { count: 0.5 } }, '/pong/count'),
    },
    { inner: component('Forever'), outer: false, answer: within },
    {
      inner: { anyOf: [component('Forever'), { type: 'string' }] },
      outer: { type: 'string' },
      answer: within,
    },
  ],
  unions: [
    {
      inner: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      outer: { type: ['string', 'number'] },
      answer: within,
    },
    {
      inner: { type: ['string', 'number'] },
      outer: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      answer: outside(0.5),
    },
    {
      inner: { oneOf: [tagged('a'), tagged('b')] },
      outer: { oneOf: [tagged('b'), tagged('a'), tagged('c')] },
      answer: within,
    },
    {
      inner: { oneOf: [tagged('b'), tagged('a'), tagged('c')] },
      outer: { oneOf: [tagged('a'), tagged('b')] },
      answer: outside({ kind: 'c' }, '/kind'),
    },
    {
      inner: {
        oneOf: [tagged('a'), tagged('b', { size: { type: 'string' } })],
      },
      outer: {
        oneOf: [tagged('a'), tagged('b', { size: { type: 'integer' } })],
      },
      answer: outside({ kind: 'b', size: 'text' }, '/kind'),
    },
    {
      inner: { oneOf: [{ type: 'integer' }, { type: 'number' }] },
      outer: { not: { type: 'integer' } },
      answer: within,
    },
    // A branch that is written twice is never the only one that fits.
    {
      inner: component('Ping'),
      outer: { oneOf: [component('Ping'), component('Ping')] },
      answer: outside({}),
    },
    {
      inner: true,
      outer: {
        oneOf: [
          component('Ping'),
          { oneOf: [component('Pong'), component('Pong')] },
        ],
      },
      answer: outside('text'),
    },
    {
      inner: { oneOf: [component('Tree'), component('Tree')] },
      outer: false,
      answer: within,
    },
    {
      inner: { anyOf: [{ type: 'integer' }, { type: 'number' }] },
      outer: { oneOf: [{ type: 'integer' }, { type: 'number' }] },
      answer: outside(1),
    },
    {
      inner: {
        allOf: [{ required: ['a'] }, { required: ['b'] }],
        type: 'object',
      },
      outer: { required: ['a', 'b'] },
      answer: within,
    },
    {
      inner: { anyOf: [{ maxLength: 3 }, { maxLength: 5 }], type: 'string' },
      outer: { maxLength: 5 },
      answer: within,
    },
    {
      inner: { not: { type: 'string' } },
      outer: { type: ['number', 'null', 'boolean', 'object', 'array'] },
      answer: within,
    },
    {
      inner: { not: { type: 'integer' }, type: 'number' },
      outer: { type: 'number', multipleOf: 0.5 },
      answer: outside(0.375),
    },
    {
      inner: {
        type: 'object',
        if: { properties: { a: { const: 1 } }, required: ['a'] },
        then: { required: ['b'] },
      },
      outer: { required: ['b'] },
      answer: outside({}),
    },
    {
      inner: {
        if: { required: ['a'] },
        then: { required: ['b'] },
        else: { required: ['c'] },
        type: 'object',
      },
      outer: { minProperties: 1 },
      answer: within,
    },
  ],
  'unevaluated parts': [
    {
      inner: {
        allOf: [
          { properties: { a: { type: 'string' } } },
          { properties: { b: { type: 'string' } } },
        ],
        unevaluatedProperties: false,
      },
      outer: {
        properties: { a: { type: 'string' }, b: { type: 'string' } },
        additionalProperties: false,
      },
      answer: within,
    },
    {
      inner: {
        properties: { a: { type: 'string' }, b: { type: 'string' } },
        additionalProperties: false,
      },
      outer: {
        allOf: [
          { properties: { a: { type: 'string' } } },
          { properties: { b: { type: 'string' } } },
        ],
        unevaluatedProperties: false,
      },
      answer: within,
    },
    {
      inner: { type: 'object', properties: { a: {} } },
      outer: {
        anyOf: [{ properties: { a: {} } }, { properties: { b: {} } }],
        unevaluatedProperties: false,
      },
      answer: outside({ extra: 'text' }, '/extra'),
    },
    {
      inner: {
        type: 'array',
        allOf: [{ prefixItems: [{ type: 'string' }] }],
        unevaluatedItems: false,
      },
      outer: { maxItems: 1 },
      answer: within,
    },
    {
      inner: { type: 'array' },
      outer: { prefixItems: [{}], unevaluatedItems: false },
      answer: outside(['text', 'text'], '/1'),
    },
  ],
  'what cannot be read': [
    {
      inner: { type: 'string' },
      outer: { $ref: 'https://elsewhere.test/schema.json' },
      answer: {
        kind: 'undecided',
        reason: '"https://elsewhere.test/schema.json" cannot be read',
      },
    },
    {
      inner: { $ref: 'https://elsewhere.test/schema.json' },
      outer: { type: 'string' },
      answer: {
        kind: 'undecided',
        reason: 'whether a value fits cannot be told',
      },
    },
    {
      inner: { type: 'string' },
      outer: {
        anyOf: [
          { $ref: 'https://elsewhere.test/schema.json' },
          { type: 'string' },
        ],
      },
      answer: within,
    },
  ],
  direction: [
    {
      inner: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string', readOnly: true } },
      },
      outer: { type: 'object', required: ['id'] },
      answer: outside({}),
      direction: 'request',
    },
    {
      inner: { type: 'object', required: ['id'] },
      outer: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'integer', readOnly: true } },
      },
      answer: within,
      direction: 'request',
    },
    {
      inner: { type: 'object', required: ['id'] },
      outer: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'integer', readOnly: true } },
      },
      answer: outside({ id: 'text' }, '/id'),
      direction: 'response',
    },
    {
      inner: { type: 'object' },
      outer: {
        type: 'object',
        required: ['secret'],
        properties: { secret: { type: 'string', writeOnly: true } },
      },
      answer: within,
      direction: 'response',
    },
    {
      inner: { type: 'object' },
      outer: {
        allOf: [
          { required: ['id'] },
          { properties: { id: { readOnly: true } } },
        ],
      },
      answer: within,
      direction: 'request',
    },
  ],
  'null in OpenAPI 3.0': [
    {
      inner: { type: 'string', nullable: true },
      outer: { type: 'string' },
      answer: outside(null),
      version: '3.0.3',
    },
    {
      inner: { type: 'string' },
      outer: { type: 'string', nullable: true },
      answer: within,
      version: '3.0.3',
    },
    {
      inner: { type: 'string', nullable: true, enum: ['a'] },
      outer: { enum: ['a'] },
      answer: outside(null),
      version: '3.0.3',
    },
    {
      inner: { nullable: true, allOf: [component('Tree')] },
      outer: component('Tree'),
      answer: outside(null),
      version: '3.0.3',
    },
    {
      inner: { type: 'number', minimum: 0, exclusiveMinimum: true },
      outer: { type: 'number', minimum: 0 },
      answer: within,
      version: '3.0.3',
    },
  ],
};

const laterGroups: Readonly<Record<string, readonly Row[]>> = {
  'refusals of refusals': [
    {
      inner: { not: { not: { type: 'string' } } },
      outer: false,
      answer: outside('text'),
    },
    {
      inner: { allOf: [{ not: { not: { minimum: 3 } } }, { type: 'integer' }] },
      outer: { minimum: 2 },
      answer: within,
    },
  ],
  'demands on several elements': [
    {
      inner: { type: 'array', contains: { type: 'array' } },
      outer: { prefixItems: [{ type: 'array' }] },
      answer: outside(['text', []], '/0'),
    },
    {
      inner: { type: 'array', contains: { const: 1 }, minContains: 2 },
      outer: { uniqueItems: true },
      answer: outside([1, 1]),
    },
  ],
  'branches that overlap': [
    {
      inner: {
        oneOf: [
          {
            type: 'object',
            properties: { kind: { enum: ['bank'] } },
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: { kind: { enum: ['card'] } },
            additionalProperties: false,
          },
        ],
      },
      outer: { maxProperties: 0 },
      answer: outside({ kind: 'bank' }),
    },
    {
      inner: { type: 'array', items: { enum: ['open'] } },
      outer: {
        oneOf: [
          { enum: ['open'] },
          { allOf: [{ type: 'array', items: { type: 'integer' } }] },
        ],
      },
      answer: outside(['open'], '/0'),
    },
  ],
  'words for the same': [
    {
      inner: {
        anyOf: [
          { properties: { a: {} }, required: ['a'] },
          { type: 'integer' },
        ],
        unevaluatedProperties: false,
      },
      outer: {
        anyOf: [
          { required: ['a'], properties: { a: true } },
          { type: 'integer' },
        ],
        unevaluatedProperties: false,
      },
      answer: within,
    },
  ],
};

function ask(row: Row): Containment {
  const { inner, outer, direction = 'none', version = '3.1.0' } = row;
  const engine = createContainment({ direction });
  return engine.within([read(inner, version)], [read(outer, version)]);
}

describe('within', () => {
  for (const [group, rows] of Object.entries({
    ...groups,
    ...laterGroups,
  })) {
    it.each(rows)(`${group}: $inner in $outer`, row => {
      expect({ ...row, answer: ask(row) }).toEqual(row);
    });
  }
});

describe('the budget', () => {
  it('ends a search that takes too long', () => {
    const names = Array.from({ length: 12 }, (_, index) => `field${index}`);
    const inner = {
      type: 'object',
      properties: Object.fromEntries(
        names.map(name => [name, { type: 'string' }]),
      ),
      allOf: names.map((name, index) => ({
        anyOf: [
          { properties: { [name]: { minLength: index + 1 } } },
          { properties: { [name]: { maxLength: index } } },
          { required: [name] },
        ],
      })),
    };
    const outer = { type: 'object', maxProperties: 12 };
    const engine = createContainment({ direction: 'none', budget: 3 });
    expect(
      engine.within([read(inner, '3.1.0')], [read(outer, '3.1.0')]),
    ).toEqual({
      kind: 'undecided',
      reason: 'the search took more steps than are allowed',
    });
  });
});

describe('find', () => {
  const order = {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      placed: { type: 'string', format: 'date-time' },
      lines: {
        type: 'array',
        items: {
          type: 'object',
          required: ['sku', 'quantity'],
          properties: {
            sku: { type: 'string', pattern: '^[A-Z]{3}-[0-9]{4}$' },
            quantity: { type: 'integer', minimum: 1 },
            note: { type: 'string' },
          },
        },
      },
    },
  };

  it('keeps to what is required', () => {
    const engine = createContainment({ direction: 'none' });
    expect(engine.find([read(order, '3.1.0')], [])).toEqual({
      kind: 'found',
      value: { id: '123e4567-e89b-42d3-a456-426614174000' },
    });
  });

  it('goes where a made schema leads', () => {
    const engine = createContainment({ direction: 'none' });
    const inside = plainSchema(nowhere, {
      types: new Set(['object']),
      required: ['note'],
    });
    const lines = plainSchema(nowhere, {
      types: new Set(['array']),
      bounds: new Map([['minItems', 1]]),
      items: { place: nowhere, schema: inside },
    });
    const path = plainSchema(nowhere, {
      required: ['lines'],
      properties: new Map([['lines', { place: nowhere, schema: lines }]]),
    });
    expect(
      engine.find([read(order, '3.1.0'), { place: nowhere, schema: path }], []),
    ).toEqual({
      kind: 'found',
      value: {
        id: '123e4567-e89b-42d3-a456-426614174000',
        lines: [{ sku: 'AAA-0000', quantity: 1, note: 'text' }],
      },
    });
  });

  it('avoids every refused conjunction', () => {
    const engine = createContainment({ direction: 'none' });
    const [short, text, number] = [
      { type: 'string', maxLength: 3 },
      { type: 'string', pattern: '^[a-z]*$' },
      { type: 'integer' },
    ].map(schema => read(schema, '3.1.0'));
    expect(
      engine.find(
        [read({ type: ['string', 'integer'] }, '3.1.0')],
        [[short, text], [number]],
      ),
    ).toEqual({ kind: 'found', value: 'text' });
  });

  it('says none only where nothing is left', () => {
    const engine = createContainment({ direction: 'none' });
    const schema = read({ type: 'boolean' }, '3.1.0');
    const listed = read({ enum: [true, false] }, '3.1.0');
    expect(engine.find([schema], [[listed]])).toEqual({ kind: 'none' });
  });
});

import { describe, expect, it } from 'vitest';
import { readSchema } from '../testing/readSchema';
import type { SchemaData } from '../testing/readSchema';
import { createContainment } from './containment';

function within(inner: SchemaData, outer: SchemaData) {
  const engine = createContainment({ direction: 'none' });
  return engine.within([readSchema(inner)], [readSchema(outer)]);
}

const object = (said: SchemaData): SchemaData => ({
  type: 'object',
  unevaluatedProperties: false,
  ...said,
});
const array = (said: SchemaData): SchemaData => ({
  type: 'array',
  unevaluatedItems: false,
  ...said,
});
const a = { a: { type: 'string' } };

/** A wider schema, a narrower one, and what only the wider accepts. */
const rows: readonly (readonly [string, SchemaData, SchemaData, unknown])[] = [
  [
    'additionalProperties beside it',
    object({ properties: a, additionalProperties: true }),
    object({ properties: a }),
    { extra: 'text' },
  ],
  [
    'additionalProperties in allOf',
    object({ allOf: [{ properties: a, additionalProperties: true }] }),
    object({ allOf: [{ properties: a }] }),
    { extra: 'text' },
  ],
  [
    'then',
    object({
      properties: a,
      if: { required: ['a'] },
      then: { properties: { t: true } },
    }),
    object({ properties: a, if: { required: ['a'] }, then: {} }),
    { a: 'text', t: 'text' },
  ],
  [
    'dependentSchemas',
    object({
      properties: a,
      dependentSchemas: { a: { properties: { d: true } } },
    }),
    object({ properties: a, dependentSchemas: { a: {} } }),
    { a: 'text', d: 'text' },
  ],
  [
    'patternProperties',
    object({ patternProperties: { '^x-': true } }),
    object({}),
    { 'x-': 'text' },
  ],
  [
    'unevaluatedProperties inside',
    object({ allOf: [{ unevaluatedProperties: true }] }),
    object({}),
    { extra: 'text' },
  ],
  [
    'items',
    array({ items: { type: 'string' } }),
    array({ prefixItems: [{ type: 'string' }] }),
    ['text', 'text'],
  ],
  [
    'prefixItems of a branch',
    array({ anyOf: [{ prefixItems: [{ type: 'string' }] }] }),
    array({}),
    ['text'],
  ],
];

describe('what is evaluated by', () => {
  it.each(rows)('%s', (_title, wide, narrow, witness) => {
    expect([within(narrow, wide), within(wide, narrow)]).toMatchObject([
      { kind: 'within' },
      { kind: 'outside', witness },
    ]);
  });

  it('additionalProperties leaves nothing to unevaluatedProperties', () => {
    const closed = object({ properties: a, additionalProperties: true });
    const open = { type: 'object', properties: a };
    expect([within(closed, open), within(open, closed)]).toEqual([
      { kind: 'within' },
      { kind: 'within' },
    ]);
  });

  it.each<[SchemaData, SchemaData, unknown]>([
    [
      object({
        anyOf: [
          { properties: a },
          { required: ['b'], properties: { b: true } },
        ],
      }),
      object({ anyOf: [{ properties: a }, { required: ['b'] }] }),
      { b: 'text' },
    ],
    [
      object({
        oneOf: [{ required: ['k'], properties: { k: { const: 1 }, x: true } }],
      }),
      object({ oneOf: [{ required: ['k'], properties: { k: { const: 1 } } }] }),
      { k: 1, x: 'text' },
    ],
  ])('the branch that fits: %j', (wide, narrow, witness) => {
    expect(within(wide, narrow)).toMatchObject({ kind: 'outside', witness });
  });
});

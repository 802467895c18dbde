import { describe, expect, it } from 'vitest';
import { createContainment } from './containment';
import { readSchema } from '../testing/readSchema';
import type { SchemaData } from '../testing/readSchema';

function inhabited(schema: SchemaData) {
  const engine = createContainment({ direction: 'none' });
  return engine.inhabited([readSchema(schema)]);
}

const closed = (name: string) => ({
  type: 'object',
  required: [name],
  properties: { [name]: { type: 'string' } },
  additionalProperties: false,
});

describe('a schema that accepts nothing', () => {
  it.each<[string, SchemaData, string]>([
    [
      'two closed objects together',
      { allOf: [closed('id'), closed('name')] },
      '`id` is required here and allowed nowhere, because an object beside it is closed',
    ],
    [
      'a pattern with the delimiters of another language',
      { type: 'string', pattern: '/^[a-z]+$/' },
      'no text matches the pattern `/^[a-z]+$/`; it may be written for another language',
    ],
    [
      'a pattern against a length',
      { type: 'string', pattern: '^[A-Z]{3}$', maxLength: 2 },
      'no text fits the pattern `^[A-Z]{3}$` and maxLength 2',
    ],
    [
      'an enumeration of another type',
      { type: 'integer', enum: ['1', '2'] },
      '`enum` lists no value of type integer',
    ],
    [
      'an enumeration that its pattern refuses',
      { type: 'string', enum: ['a', 'b'], pattern: '^[0-9]+$' },
      '`enum` lists no value of type string that matches `^[0-9]+$`',
    ],
    [
      'types that exclude each other',
      { allOf: [{ type: 'string' }, { type: 'integer' }] },
      'no value is of type string and of type integer',
    ],
    [
      'crossed limits of numbers',
      { type: 'number', minimum: 5, maximum: 3 },
      'the lower limit 5 crosses the upper limit 3',
    ],
    [
      'no whole number between the limits',
      { type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 2 },
      'no multiple of 1 lies between the limits',
    ],
    [
      'crossed lengths',
      { type: 'string', minLength: 5, maxLength: 3 },
      'minLength 5 is above maxLength 3',
    ],
    [
      'crossed counts',
      { type: 'array', minItems: 5, maxItems: 3 },
      'minItems 5 is above maxItems 3',
    ],
    [
      'a required property that nothing fits',
      {
        type: 'object',
        required: ['code'],
        properties: { code: { type: 'string', pattern: '/^x$/i' } },
      },
      '`code` is required, and no value fits it: no text matches the pattern `/^x$/i`; it may be written for another language',
    ],
    [
      'alternatives that are the same',
      { type: 'object', oneOf: [{ required: ['a'] }, { required: ['a'] }] },
      'whatever fits one alternative of `oneOf` fits another one as well',
    ],
    [
      'alternatives that nothing fits',
      {
        type: 'string',
        anyOf: [{ minLength: 2, maxLength: 1 }, { type: 'integer' }],
      },
      'no alternative of `anyOf` is left; of the first one: minLength 2 is above maxLength 1',
    ],
    [
      'a `not` that refuses all',
      { type: 'string', not: { type: ['string', 'null'] } },
      'its keywords exclude each other',
    ],
  ])('%s', (_title, schema, reason) => {
    expect(inhabited(schema)).toEqual({ kind: 'empty', reason });
  });

  it.each<[SchemaData, unknown]>([
    [{ allOf: [closed('id'), closed('id')] }, { id: 'text' }],
    [
      { type: 'array', items: { type: 'string', minLength: 2, maxLength: 1 } },
      [],
    ],
    [{ type: 'integer', enum: ['1', 2] }, 2],
    [{ oneOf: [{ type: 'string' }, { type: 'integer' }] }, 'text'],
  ])('is not %j', (schema, value) => {
    expect(inhabited(schema)).toEqual({ kind: 'inhabited', value });
  });

  it('may be undecided', () => {
    expect(
      inhabited({ type: 'string', pattern: '(a)\\1', minLength: 9 }),
    ).toEqual({
      kind: 'undecided',
      reason: 'a pattern or format has no language that can be compared',
    });
  });
});

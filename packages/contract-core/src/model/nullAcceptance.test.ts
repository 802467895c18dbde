import { describe, expect, it } from 'vitest';
import { parseContract } from '../parse';
import { NullAcceptance } from './nullAcceptance';
import type { Schema } from './schema';

function read(schema: object): Schema {
  const parsed = parseContract({
    file: 'contract.json',
    text: JSON.stringify({
      openapi: '3.0.3',
      info: { title: 'Orders', version: '1' },
      paths: {
        '/orders': {
          post: {
            requestBody: { content: { 'application/json': { schema } } },
            responses: {},
          },
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
  return use.schema;
}

describe('whether null is accepted', () => {
  it.each<[schema: object, byHabit: boolean, byText: boolean]>([
    [{}, true, true],
    [{ type: 'string' }, false, false],
    [{ type: 'string', nullable: true }, true, true],
    [{ type: 'string', nullable: true, enum: ['a'] }, true, false],
    [{ nullable: true, allOf: [{ type: 'string' }] }, true, false],
    [{ nullable: true, anyOf: [{ type: 'string' }, {}] }, true, true],
    // Two alternatives that take null are one too many.
    [{ oneOf: [{}, {}] }, false, false],
    [{ nullable: true, oneOf: [{}, {}] }, true, false],
    [{ nullable: true, oneOf: [{}, { type: 'string' }] }, true, true],
    [{ not: { type: 'string' } }, true, true],
    [{ not: { type: 'string', nullable: true } }, false, false],
    [{ nullable: true, not: { type: 'string', nullable: true } }, true, false],
    [{ not: { not: { type: 'string' } } }, false, false],
  ])('%j', (schema, byHabit, byText) => {
    expect([
      new NullAcceptance('habit').of(read(schema)),
      new NullAcceptance('text').of(read(schema)),
    ]).toEqual([byHabit, byText]);
  });
});

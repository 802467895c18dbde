import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareByPolicy } from '../compareByPolicy';
import { oasdiff } from '.';

const terms = { today: '2026-01-01', graceDays: { beta: 30, stable: 30 } };

const keywords = [
  'type',
  'properties',
  'required',
  'items',
  'allOf',
  'oneOf',
  'anyOf',
  'enum',
  'maxLength',
  'nullable',
  '$ref',
  'if',
  'discriminator',
  'x-sunset',
];
const scalar = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  'string',
  'array',
  '#/components/schemas/A',
  '#/components/schemas/B',
  'https://example.com/c',
);
/** What somebody may write where a schema should stand, right or wrong. */
const { schema } = fc.letrec<{ schema: unknown }>(tie => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('schema'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keywords, 'a', 'b'), tie('schema'), {
      maxKeys: 4,
    }),
  ),
}));

function contract(body: unknown, component: unknown) {
  const content = { 'application/json': { schema: body } };
  const text = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Any', version: '1' },
    paths: {
      '/a': {
        post: {
          parameters: [{ name: 'q', in: 'query', schema: body }, body],
          requestBody: { content },
          responses: { 200: { content, headers: { H: body } }, 201: body },
        },
      },
    },
    components: { schemas: { A: component, B: body } },
  });
  return { file: 'any.json', text, references: [] };
}

describe('the pack oasdiff on any document', () => {
  it('answers, and finds nothing between equal documents', () => {
    fc.assert(
      fc.property(schema, schema, schema, (one, other, component) => {
        const base = contract(one, component);
        const revision = contract(other, component);
        compareByPolicy(oasdiff, base, revision, terms);
        const same = compareByPolicy(oasdiff, base, base, terms);
        expect(same.ok ? same.findings : []).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

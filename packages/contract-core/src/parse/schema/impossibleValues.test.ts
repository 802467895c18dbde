import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../compatibility/compareVersions';
import { parseContract } from '../parseContract';

function source(schema: unknown, description = '', version = '3.0.3') {
  return {
    file: 'api.json',
    text: JSON.stringify({
      openapi: version,
      info: { title: 'Orders', version: '1', description },
      paths: {
        '/orders': {
          post: {
            requestBody: {
              content: { 'application/json': { schema } },
            },
            responses: { '204': { description: 'done' } },
          },
        },
      },
    }),
    references: [],
  };
}

function notesOf(schema: unknown) {
  const parsed = parseContract(source(schema));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.contract.descriptor.notes.map(({ code, message, location }) => [
    code,
    location.pointer.replace(/^.*\/schema/, ''),
    message,
  ]);
}

function compare(base: unknown, revision: unknown) {
  return compareVersions(source(base), source(revision)).findings.map(
    ({ severity, effect, proof, message }) =>
      `${severity} ${effect} ${proof} ${message}`,
  );
}

const impossible: readonly (readonly [unknown, string, string])[] = [
  [{ type: 'String' }, 'type', '"String"'],
  [{ type: ['string', 'text'] }, 'type', '["string","text"]'],
  [{ type: [] }, 'type', '[]'],
  [{ maxLength: '5' }, 'maxLength', '"5"'],
  [{ minLength: -1 }, 'minLength', '-1'],
  [{ maxItems: 1.5 }, 'maxItems', '1.5'],
  [{ maximum: '10' }, 'maximum', '"10"'],
  [{ exclusiveMinimum: 'yes' }, 'exclusiveMinimum', '"yes"'],
  [{ multipleOf: 0 }, 'multipleOf', '0'],
  [{ required: true }, 'required', 'true'],
  [{ required: 'id' }, 'required', '"id"'],
  [{ enum: 'a' }, 'enum', '"a"'],
  [{ items: 5 }, 'items', '5'],
  [{ properties: [] }, 'properties', '[]'],
  [{ additionalProperties: 'false' }, 'additionalProperties', '"false"'],
  [{ allOf: {} }, 'allOf', '{}'],
  [{ oneOf: ['a'] }, 'oneOf', '["a"]'],
  [{ not: 'x' }, 'not', '"x"'],
  [{ pattern: 5 }, 'pattern', '5'],
  [{ format: {} }, 'format', '{}'],
  [{ uniqueItems: 'true' }, 'uniqueItems', '"true"'],
  [{ nullable: 'true' }, 'nullable', '"true"'],
];

describe('a keyword whose value is impossible', () => {
  it.each(impossible)(
    'in %j is noted at its place',
    (schema, keyword, value) => {
      expect(notesOf(schema)).toEqual([
        [
          'impossible-value',
          `/${keyword}`,
          expect.stringMatching(
            `^The keyword "${keyword}" has the value ${escape(value)}, where .* is wanted; what it limits is not known\\.$`,
          ),
        ],
      ]);
    },
  );

  it.each(impossible)('in %j proves nothing where it comes or goes', schema => {
    const plain = {};
    for (const found of [compare(plain, schema), compare(schema, plain)]) {
      expect(found).toEqual([
        expect.stringMatching(
          /^warn undecided undecided A schema of the body /,
        ),
      ]);
    }
  });

  it.each(impossible)('in %j is the same unknown on both sides', schema => {
    const words = compareVersions(
      source(schema, 'One'),
      source(schema, 'Two'),
    ).findings;
    expect(words).toEqual([]);
  });

  it('hides nothing beside it', () => {
    const schema = (type: string) => ({
      type: 'object',
      required: true,
      properties: { colour: { type } },
    });
    expect(
      compare(schema('string'), {
        ...schema('integer'),
        required: ['colour'],
      }).map(text => text.replace(/; not decided:.*?(?= \()/, '')),
    ).toEqual(
      expect.arrayContaining([
        expect.stringContaining('The type of `colour` changed'),
      ]),
    );
  });

  it.each([
    [{ minimum: 1, exclusiveMinimum: true }],
    [{ maximum: 1, exclusiveMaximum: false }],
    [{ minLength: 0, maxLength: 5 }],
    [{ items: [{ type: 'string' }, true], additionalItems: false }],
    [{ items: null, properties: null, maxLength: null }],
    [{ type: ['string', 'null'], enum: ['a', null] }],
    [{ properties: { type: { type: 'string' }, required: { enum: [1] } } }],
    [{ properties: { properties: { properties: { items: {} } } } }],
    [{ example: { type: 'String', maxLength: 'five' } }],
    [{ default: { required: true }, enum: [{ required: true }] }],
    [{ required: [], allOf: [] }],
  ])('is none in %j', schema => {
    expect(notesOf(schema)).toEqual([]);
  });

  it('is none where parameters of Swagger 2 are required and take files', () => {
    const parsed = parseContract({
      file: 'api.yaml',
      text: `swagger: '2.0'
info: {title: t, version: '1'}
paths:
  /files:
    post:
      consumes: [multipart/form-data]
      parameters:
        - {name: file, in: formData, type: file, required: true}
        - {name: tag, in: query, type: string, required: true}
      responses: {'200': {description: ok, schema: {type: file}}}
`,
      references: [],
    });
    expect(parsed.ok && parsed.contract.descriptor.notes).toEqual([]);
  });

  it('never makes a reader throw, whatever the value is', () => {
    const keyword = fc.constantFrom(
      'type',
      'enum',
      'items',
      'properties',
      'required',
      'allOf',
      'anyOf',
      'oneOf',
      'not',
      'maxLength',
      'minimum',
      'pattern',
      'format',
      'additionalProperties',
      'discriminator',
      'nullable',
    );
    fc.assert(
      fc.property(
        fc.dictionary(keyword, fc.jsonValue({ maxDepth: 2 })),
        fc.dictionary(keyword, fc.jsonValue({ maxDepth: 2 })),
        (base, revision) => {
          const { problems } = compareVersions(source(base), source(revision));
          expect(problems).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

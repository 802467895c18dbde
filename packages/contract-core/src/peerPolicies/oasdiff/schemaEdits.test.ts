import { describe, expect, it } from 'vitest';
import { compareByPolicy } from '../compareByPolicy';
import { oasdiff } from '.';

const terms = { today: '2026-01-01', graceDays: { beta: 0, stable: 0 } };

/** A schema in the body of a request and of a response, and as a parameter. */
function documentOf(schema: unknown, mediaType = 'application/json'): string {
  const content = { [mediaType]: { schema } };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1' },
    paths: {
      '/orders': {
        post: {
          parameters: [{ name: 'q', in: 'query', schema }],
          requestBody: { content },
          responses: {
            200: { description: '', content, headers: { 'X-H': { schema } } },
          },
        },
      },
    },
  });
}

function idsOf(base: unknown, revision: unknown, mediaType?: string) {
  const outcome = compareByPolicy(
    oasdiff,
    { file: 'base.json', text: documentOf(base, mediaType), references: [] },
    {
      file: 'revision.json',
      text: documentOf(revision, mediaType),
      references: [],
    },
    terms,
  );
  return outcome.ok
    ? outcome.findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`)
    : outcome.problems.map(problem => problem.message);
}

const object = (property: unknown, more = {}) => ({
  type: 'object',
  properties: { a: property },
  ...more,
});

describe('the pack oasdiff', () => {
  it.each<[string, unknown, unknown, readonly string[]]>([
    ['the same', { type: 'string' }, { type: 'string' }, []],
    [
      'a title',
      { type: 'string' },
      { type: 'string', title: 'T', description: 'D', examples: ['x'] },
      [],
    ],
    [
      'another type',
      { type: 'string' },
      { type: 'integer' },
      [
        'error request-body-type-changed',
        'error request-parameter-type-changed',
        'error response-body-type-changed',
        'info response-header-type-compatible',
      ],
    ],
    [
      'a wider type',
      { type: 'integer' },
      { type: 'number' },
      [
        'error response-body-type-generalized',
        'error response-header-type-generalized',
        'info request-body-type-generalized',
        'info request-parameter-type-generalized',
      ],
    ],
    [
      'null in a list of types',
      { type: 'string' },
      { type: ['string', 'null'] },
      [
        'error response-body-became-nullable',
        'error response-header-became-nullable',
        'info request-body-became-nullable',
        'info request-parameter-became-nullable',
      ],
    ],
    [
      'null as a branch',
      object({ type: 'string', maxLength: 3 }),
      object({ oneOf: [{ type: 'null' }, { type: 'string', maxLength: 3 }] }),
      [
        'error response-property-became-nullable',
        'info request-parameter-property-became-nullable',
        'info request-property-became-nullable',
      ],
    ],
    [
      'types as branches',
      { type: 'string' },
      { oneOf: [{ type: 'string' }, { type: 'boolean' }] },
      [
        'error response-body-list-of-types-widened',
        'info request-body-list-of-types-widened',
        'info request-parameter-list-of-types-widened',
      ],
    ],
    [
      'a first limit',
      { type: 'string' },
      { type: 'string', maxLength: 5, minLength: 2, pattern: 'a' },
      [
        'error request-body-min-length-increased',
        'error request-parameter-min-length-increased',
        'error request-parameter-pattern-added',
        'warn request-body-max-length-set',
        'warn request-parameter-max-length-set',
      ],
    ],
    [
      'limits moved',
      object({ type: 'integer', minimum: 1, exclusiveMaximum: 9 }),
      object({ type: 'integer', minimum: 0, exclusiveMaximum: 10 }),
      [
        'error response-property-exclusive-max-increased',
        'error response-property-min-decreased',
        'info request-property-exclusive-max-increased',
        'info request-property-min-decreased',
      ],
    ],
    [
      'limits lifted',
      object({ type: 'string', maxLength: 5, minLength: 2 }),
      object({ type: 'string' }),
      [
        'error response-property-max-length-unset',
        'error response-property-min-length-decreased',
        'info request-property-min-length-decreased',
      ],
    ],
    [
      'values',
      object({ enum: ['a', 'b'] }),
      object({ enum: ['b', 'c'] }),
      [
        'error request-parameter-property-enum-value-removed',
        'error request-property-enum-value-removed',
        'warn response-property-enum-value-added',
        'info request-parameter-property-enum-value-added',
        'info request-property-enum-value-added',
        'info response-property-enum-value-removed',
      ],
    ],
    [
      'a list of values where there was none',
      object({ type: 'string' }),
      object({ type: 'string', enum: ['a'] }),
      ['error request-property-became-enum'],
    ],
    [
      'a list of values is lifted, which accepts more',
      object({ type: 'string', enum: ['a'] }),
      object({ type: 'string' }),
      [],
    ],
    [
      'one value',
      object({ const: 'a' }),
      object({ const: 'b' }),
      [
        'error request-property-const-changed',
        'error response-property-const-changed',
      ],
    ],
    [
      'a required property',
      { type: 'object', properties: {} },
      object({ type: 'string' }, { required: ['a'] }),
      [
        'error new-required-request-property',
        'info response-required-property-added',
      ],
    ],
    [
      'a required property with a default',
      { type: 'object', properties: {} },
      object({ type: 'string', default: 'x' }, { required: ['a'] }),
      [
        'error new-required-request-property-with-default',
        'info response-required-property-added',
      ],
    ],
    [
      'a property that goes',
      object({ type: 'string' }),
      { type: 'object', properties: {} },
      [
        'warn request-property-removed',
        'warn response-optional-property-removed',
      ],
    ],
    [
      'a property that is only read',
      object({ type: 'string', readOnly: true }),
      object({ type: 'integer', readOnly: true }, { required: ['a'] }),
      [
        'error request-parameter-property-type-specialized',
        'error response-property-type-changed',
        'info response-property-became-required',
      ],
    ],
    [
      'a promise that was not declared',
      { type: 'object', required: ['a'] },
      object({ type: 'string' }),
      [
        'error response-property-became-optional',
        'info new-optional-request-property',
        'info request-property-became-optional',
        'info response-optional-property-added',
      ],
    ],
    [
      'a branch of allOf',
      { allOf: [{ type: 'object' }] },
      { allOf: [{ type: 'object' }, { required: ['a'] }, { title: 'Note' }] },
      [
        'error request-body-all-of-added',
        'info request-body-all-of-added-annotation-only',
        'info response-body-all-of-added',
        'info response-body-all-of-added-annotation-only',
      ],
    ],
    [
      'an edit inside a branch',
      { anyOf: [object({ type: 'string' }), { type: 'array' }] },
      { anyOf: [object({ type: 'boolean' }), { type: 'array' }] },
      [
        'error request-parameter-property-type-specialized',
        'error request-property-type-changed',
        'error response-property-type-changed',
      ],
    ],
    [
      'branches in another order',
      { oneOf: [object({ type: 'string' }), { type: 'array' }] },
      { oneOf: [{ type: 'array' }, object({ type: 'string' })] },
      [],
    ],
    [
      'properties that went into branches',
      object({ type: 'string' }, { required: ['a'] }),
      {
        oneOf: [
          object({ type: 'string' }, { required: ['a'] }),
          object({ type: 'string' }),
        ],
      },
      [
        'error request-body-wrapped-in-one-of',
        'error response-body-wrapped-in-one-of',
      ],
    ],
    [
      'rules of JSON Schema 2020-12',
      { type: 'object' },
      {
        type: 'object',
        propertyNames: { minLength: 2 },
        dependentRequired: { a: ['b'] },
        unevaluatedProperties: false,
      },
      [
        'error request-body-dependent-required-added',
        'error request-body-property-names-added',
        'error request-body-unevaluated-properties-added',
        'info response-body-dependent-required-added',
        'info response-body-property-names-added',
        'info response-body-unevaluated-properties-added',
      ],
    ],
    [
      'a schema on another host',
      { $ref: 'https://example.com/a.json' },
      { $ref: 'https://example.com/b.json' },
      [
        'warn unreadable-schema-changed',
        'warn unreadable-schema-changed',
        'warn unreadable-schema-changed',
        'warn unreadable-schema-changed',
      ],
    ],
  ])('%s', (_, base, revision, expected) => {
    expect(idsOf(base, revision)).toEqual(expected);
  });

  it('takes values outside JSON as text', () => {
    expect(
      idsOf(
        object({ type: 'integer' }),
        object({ type: 'string' }),
        'application/xml',
      ),
    ).toEqual([
      'error response-property-type-changed',
      'warn request-parameter-property-type-changed',
      'info request-property-type-compatible',
    ]);
  });
});

import fc from 'fast-check';
import type { Dialect, Json, Schema } from './pair';

/** `unevaluated`: with `unevaluatedProperties` and `unevaluatedItems`. */
export type Family = 'plain' | 'unevaluated';

/** Few names, numbers and texts, so that edits and payloads meet. */
export const propertyNames = ['id', 'kind', 'size', 'note', 'x-one'] as const;
export const patterns = [
  '^[A-Z]{2}$',
  '^[A-Z]{3}$',
  '^[a-z]+$',
  '^x-',
  '\\d',
  'e$',
] as const;
export const formats = ['date', 'uuid', 'ipv4', 'date-time'] as const;
export const texts = [
  '',
  'a',
  'red',
  'blue',
  'DE',
  'FR',
  'ABC',
  'x-1',
  'size7',
  'longer text',
  '2024-02-29',
  '2024-02-29T10:00:00Z',
  'b9f0c9a2-5d3c-4a55-9f0e-0e1f8f1d2c3b',
  '192.0.2.1',
] as const;
export const numbers = [-1, 0, 0.5, 1, 2, 3, 5, 7, 10, 20] as const;
const counts = [0, 1, 2, 3, 5] as const;
export const componentNames = ['One', 'Two'] as const;

const name = fc.constantFrom(...propertyNames);
const number = fc.constantFrom(...numbers);
const count = fc.constantFrom(...counts);

const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(...texts),
  number,
  fc.constantFrom(null, true, false),
);

/** A record of which any part may be absent, with fixed parts. */
function some(
  fixed: Record<string, Json>,
  parts: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Schema> {
  const keys = Object.keys(parts);
  if (keys.length === 0) return fc.constant(fixed);
  return fc
    .uniqueArray(
      fc
        .constantFrom(...keys)
        .chain(key => fc.tuple(fc.constant(key), parts[key])),
      { maxLength: 3, selector: ([key]) => key },
    )
    .map(entries => ({ ...fixed, ...Object.fromEntries(entries) }) as Schema);
}

/** Values of keywords that say nothing about other schemas. */
export function plainKeywords(
  dialect: Dialect,
): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const type = fc.constantFrom(
    'string',
    'integer',
    'number',
    'boolean',
    'array',
    'object',
  );
  const both = {
    minimum: number,
    maximum: number,
    multipleOf: fc.constantFrom(0.5, 1, 2, 3, 5),
    minLength: count,
    maxLength: count,
    pattern: fc.constantFrom(...patterns),
    format: fc.constantFrom(...formats),
    minItems: count,
    maxItems: count,
    uniqueItems: fc.boolean(),
    minProperties: count,
    maxProperties: count,
    required: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }),
    enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 }),
  };
  if (dialect === '3.0') {
    return {
      ...both,
      type,
      nullable: fc.boolean(),
      exclusiveMinimum: fc.boolean(),
      exclusiveMaximum: fc.boolean(),
    };
  }
  return {
    ...both,
    type: fc.oneof(
      type,
      fc.constant('null'),
      fc.uniqueArray(fc.oneof(type, fc.constant('null')), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    const: scalar,
    exclusiveMinimum: number,
    exclusiveMaximum: number,
    minContains: count,
    maxContains: fc.constantFrom(1, 2, 3),
    dependentRequired: fc.dictionary(
      name,
      fc.uniqueArray(name, { minLength: 1, maxLength: 2 }),
      { minKeys: 1, maxKeys: 2, noNullPrototype: true },
    ),
  };
}

/** Values of keywords that hold schemas. */
export function holderKeywords(
  dialect: Dialect,
  family: Family,
  schema: fc.Arbitrary<Schema>,
): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const named = fc.dictionary(name, schema, {
    minKeys: 1,
    maxKeys: 3,
    noNullPrototype: true,
  });
  const list = fc.array(schema, { minLength: 1, maxLength: 3 });
  const rest = fc.oneof(fc.boolean(), schema);
  const both = {
    properties: named,
    additionalProperties: rest,
    items: schema,
    allOf: list,
    anyOf: list,
    oneOf: list,
    not: schema,
  };
  if (dialect === '3.0') return both;
  const modern = {
    ...both,
    patternProperties: fc.dictionary(fc.constantFrom(...patterns), schema, {
      minKeys: 1,
      maxKeys: 1,
      noNullPrototype: true,
    }),
    propertyNames: fc.oneof(
      fc.constantFrom(...patterns).map((pattern): Schema => ({ pattern })),
      fc
        .uniqueArray(name, { minLength: 1 })
        .map((list): Schema => ({ enum: list })),
      count.map((maxLength): Schema => ({ maxLength })),
    ),
    dependentSchemas: fc.dictionary(name, schema, {
      minKeys: 1,
      maxKeys: 1,
      noNullPrototype: true,
    }),
    prefixItems: list,
    if: schema,
    then: schema,
    else: schema,
  };
  // Ajv takes every item as evaluated beside `contains`, against the text of
  // 2020-12; so the two families share no such schema.
  return family === 'plain'
    ? { ...modern, contains: schema }
    : { ...modern, unevaluatedProperties: rest, unevaluatedItems: rest };
}

function pick(
  from: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  ...keywords: readonly string[]
): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(
    keywords
      .filter(keyword => from[keyword] !== undefined)
      .map(keyword => [keyword, from[keyword]]),
  );
}

function scalarSchemas(dialect: Dialect): readonly fc.Arbitrary<Schema>[] {
  const plain = plainKeywords(dialect);
  const text = fc.constantFrom(...texts);
  const nullable = pick(plain, 'nullable');
  return [
    some(
      { type: 'string' },
      {
        ...pick(plain, 'minLength', 'maxLength', 'pattern', 'format'),
        ...nullable,
      },
    ),
    fc
      .uniqueArray(text, { minLength: 1, maxLength: 4 })
      .chain(values => some({ type: 'string', enum: values }, nullable)),
    fc.constantFrom('integer', 'number').chain(type =>
      some(
        { type },
        {
          ...pick(
            plain,
            'minimum',
            'maximum',
            'exclusiveMinimum',
            'exclusiveMaximum',
            'multipleOf',
          ),
          ...nullable,
        },
      ),
    ),
    fc.constantFrom<Schema>(
      { type: 'boolean' },
      { type: 'integer', format: 'int32' },
      { type: 'integer', format: 'int64' },
    ),
    some({}, pick(plain, 'enum', 'const', 'minimum', 'maxLength', 'type')),
  ];
}

/** Random schemas as people write them, and some that nobody writes. */
export function randomSchemaOf(
  dialect: Dialect,
  family: Family,
): fc.Arbitrary<Schema> {
  const plain = plainKeywords(dialect);
  return fc.letrec<{ schema: Schema; object: Schema; array: Schema }>(tie => {
    const holders = holderKeywords(dialect, family, tie('schema'));
    const objectParts = {
      ...pick(plain, 'required', 'minProperties', 'maxProperties'),
      ...pick(plain, 'dependentRequired', 'nullable'),
      ...pick(
        holders,
        'additionalProperties',
        'patternProperties',
        'propertyNames',
        'dependentSchemas',
        'unevaluatedProperties',
      ),
    };
    const arrayParts = {
      ...pick(plain, 'minItems', 'maxItems', 'uniqueItems', 'nullable'),
      ...pick(holders, 'contains', 'prefixItems', 'unevaluatedItems'),
      ...pick(plain, 'minContains', 'maxContains'),
    };
    const object = holders.properties.chain(properties =>
      some({ type: 'object', properties: properties as Json }, objectParts),
    );
    const array = tie('schema').chain(items =>
      some({ type: 'array', items }, arrayParts),
    );
    return {
      object,
      array,
      schema: fc.oneof(
        { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
        fc.oneof(...scalarSchemas(dialect)),
        tie('object'),
        tie('object'),
        tie('array'),
        fc
          .constantFrom(...componentNames)
          .map((to): Schema => ({ $ref: `#/components/schemas/${to}` })),
        some({}, pick(holders, 'oneOf', 'anyOf', 'allOf', 'not')),
        some({}, pick(holders, 'if', 'then', 'else', 'properties', 'not')),
        some(
          { type: 'object' },
          {
            ...objectParts,
            ...pick(holders, 'allOf', 'oneOf', 'anyOf', 'if', 'then'),
          },
        ),
        some({}, { ...objectParts, ...arrayParts }),
      ),
    };
  }).schema;
}

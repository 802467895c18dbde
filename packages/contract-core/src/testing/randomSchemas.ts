import fc from 'fast-check';

/** A JSON Schema of 2020-12 as data, with `$defs` that may form cycles. */
export type SchemaData = boolean | { readonly [keyword: string]: unknown };

/** Few names, numbers and texts, so that random values meet random schemas. */
const names = ['a', 'b', 'ab'] as const;
const patterns = ['^a', 'b$', '^[ab]+$', 'a|b', '^(?!a)', '^.{2}$', '\\d'];
const formats = ['date', 'uuid', 'int32', 'ipv4', 'unknown'];
const numbers = [-1, 0, 0.5, 1, 1.5, 2, 3, 10] as const;
const counts = [0, 1, 2, 3] as const;
const types = [
  'null',
  'boolean',
  'integer',
  'number',
  'string',
  'array',
  'object',
] as const;
const texts = ['', 'a', 'b', 'ab', 'ba', '2024-01-31', '192.0.2.1', '7'];

const scalar: fc.Arbitrary<unknown> = fc.constantFrom(
  null,
  true,
  false,
  ...numbers,
  ...texts,
  2 ** 40,
);

/** A JSON value made of the same parts as the schemas. */
export const randomValue: fc.Arbitrary<unknown> = fc.letrec<{
  value: unknown;
}>(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .uniqueArray(
        fc.tuple(fc.constantFrom(...names, 'x1', '__proto__'), tie('value')),
        { maxLength: 3, selector: ([name]) => name },
      )
      .map(entries => Object.fromEntries(entries)),
  ),
})).value;

const definitions = ['One', 'Two'] as const;

type Parts = Readonly<Record<'schema' | 'object', SchemaData>>;

/** Keywords that say something about the same values. */
const keywordGroups: readonly (readonly string[])[] = [
  [
    'minItems',
    'maxItems',
    'uniqueItems',
    'items',
    'prefixItems',
    'contains',
    'minContains',
    'maxContains',
    'unevaluatedItems',
    'allOf',
    'anyOf',
    'enum',
  ],
  [
    'properties',
    'patternProperties',
    'additionalProperties',
    'propertyNames',
    'required',
    'minProperties',
    'maxProperties',
    'dependentRequired',
    'dependentSchemas',
    'unevaluatedProperties',
    'allOf',
    'oneOf',
  ],
  [
    'type',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'format',
    'enum',
    'not',
  ],
  ['type', 'minLength', 'maxLength', 'pattern', 'format', 'enum', 'not'],
  ['nullable', 'type', 'enum', 'x-extensible-enum', 'not', 'allOf', 'oneOf'],
  ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', '$ref', 'type'],
];

/** Every keyword that restricts values, by name, over random subschemas. */
function keywordsOver(
  schema: fc.Arbitrary<SchemaData>,
): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const named = fc.dictionary(fc.constantFrom(...names), schema, {
    maxKeys: 2,
    noNullPrototype: true,
  });
  const several = fc.array(schema, { minLength: 1, maxLength: 2 });
  return {
    type: fc.oneof(
      fc.constantFrom(...types),
      fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 3 }),
    ),
    enum: fc.array(fc.oneof(scalar, randomValue), {
      minLength: 1,
      maxLength: 3,
    }),
    const: fc.oneof(scalar, randomValue),
    minimum: fc.constantFrom(...numbers),
    maximum: fc.constantFrom(...numbers),
    exclusiveMinimum: fc.constantFrom(...numbers),
    exclusiveMaximum: fc.constantFrom(...numbers),
    multipleOf: fc.constantFrom(0.5, 1, 1.5, 2, 3),
    minLength: fc.constantFrom(...counts),
    maxLength: fc.constantFrom(...counts),
    pattern: fc.constantFrom(...patterns),
    format: fc.constantFrom(...formats),
    minItems: fc.constantFrom(...counts),
    maxItems: fc.constantFrom(...counts),
    uniqueItems: fc.boolean(),
    items: schema,
    prefixItems: several,
    contains: schema,
    minContains: fc.constantFrom(...counts),
    maxContains: fc.constantFrom(...counts),
    unevaluatedItems: schema,
    properties: named,
    patternProperties: fc.dictionary(fc.constantFrom(...patterns), schema, {
      maxKeys: 1,
      noNullPrototype: true,
    }),
    additionalProperties: schema,
    propertyNames: schema,
    unevaluatedProperties: schema,
    required: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
    minProperties: fc.constantFrom(...counts),
    maxProperties: fc.constantFrom(...counts),
    dependentRequired: fc.dictionary(
      fc.constantFrom(...names),
      fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
      { maxKeys: 1, noNullPrototype: true },
    ),
    dependentSchemas: named,
    allOf: several,
    anyOf: several,
    oneOf: several,
    not: schema,
    if: schema,
    then: schema,
    else: schema,
    nullable: fc.boolean(),
    'x-extensible-enum': fc.uniqueArray(fc.constantFrom(...texts), {
      minLength: 1,
      maxLength: 2,
    }),
    readOnly: fc.boolean(),
    writeOnly: fc.boolean(),
    $ref: fc.constantFrom(...definitions.map(name => `#/$defs/${name}`)),
  };
}

/** Some of them, a few at a time. */
const schemaParts = fc.letrec<Parts>(tie => {
  const keywords = keywordsOver(tie('schema'));
  const some = (choice: readonly string[], most: number) =>
    fc
      .uniqueArray(
        fc
          .constantFrom(...choice)
          .chain(name => fc.tuple(fc.constant(name), keywords[name])),
        { minLength: 1, maxLength: most, selector: ([name]) => name },
      )
      .map(entries => Object.fromEntries(entries) as SchemaData);
  const focused = fc
    .constantFrom(...keywordGroups)
    .chain(group => some(group, 5));
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<SchemaData>(true, false, { type: 'string' }, {}),
      tie('object'),
    ),
    object: fc.oneof(some(Object.keys(keywords), 4), focused),
  };
});

/** Two schemas in one document, the second often a variation of the first. */
export interface SchemaPair {
  readonly inner: SchemaData;
  readonly outer: SchemaData;
  readonly definitions: Readonly<Record<string, SchemaData>>;
}

const variation: fc.Arbitrary<
  (schema: SchemaData) => fc.Arbitrary<SchemaData>
> = fc.constantFrom<(schema: SchemaData) => fc.Arbitrary<SchemaData>>(
  () => schemaParts.object,
  schema => schemaParts.object.map(other => ({ anyOf: [schema, other] })),
  schema => schemaParts.object.map(other => ({ allOf: [schema, other] })),
  schema => schemaParts.object.map(other => ({ oneOf: [schema, other] })),
  schema => fc.constant({ not: { not: schema } }),
  schema => withoutOne(schema),
  schema =>
    schemaParts.object.map(other =>
      typeof schema === 'boolean' || typeof other === 'boolean'
        ? other
        : { ...other, ...schema },
    ),
  schema =>
    schemaParts.object.map(other =>
      typeof schema === 'boolean' || typeof other === 'boolean'
        ? other
        : { ...schema, ...other },
    ),
);

/** The schema with one of its keywords left out. */
function withoutOne(schema: SchemaData): fc.Arbitrary<SchemaData> {
  if (typeof schema === 'boolean') return fc.constant(schema);
  return fc
    .constantFrom(...Object.keys(schema))
    .map(gone =>
      Object.fromEntries(
        Object.entries(schema).filter(([keyword]) => keyword !== gone),
      ),
    );
}

export const randomPair: fc.Arbitrary<SchemaPair> = fc
  .tuple(
    schemaParts.object,
    variation,
    fc.boolean(),
    schemaParts.object,
    schemaParts.object,
  )
  .chain(([schema, vary, swapped, one, two]) =>
    vary(schema).map(other => ({
      inner: swapped ? other : schema,
      outer: swapped ? schema : other,
      definitions: { One: one, Two: two },
    })),
  );

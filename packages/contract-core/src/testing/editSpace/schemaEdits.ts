import type { Schema } from '../../model';
import type { EditTable, FieldEdit } from './fieldEdits';

/** A schema as JSON Schema 2020-12. */
export type SchemaText = Readonly<Record<string, unknown>> | boolean;

type Keywords = Readonly<Record<string, unknown>>;

/** The same schema without a keyword, with one value of it and with another. */
function keyword(
  context: Keywords,
  name: string,
  value: unknown,
  other: unknown,
): FieldEdit<SchemaText> {
  return {
    without: context,
    with: { ...context, [name]: value },
    other: { ...context, [name]: other },
  };
}

const number = { type: 'number' };
const text = { type: 'string' };
const list = { type: 'array', items: { type: 'string' } };
const object = { type: 'object', properties: { a: { type: 'string' } } };
const anyList = { type: 'array' };
const anyObject = { type: 'object' };

/** Edits of every field of a schema; `place` and what is derived stay silent. */
export const schemaEdits: EditTable<Schema, SchemaText> = {
  place: { silent: 'Where a schema is written means nothing.' },
  name: { silent: 'Names of components are not part of a value.' },
  title: { silent: 'A title is no part of a value.' },
  acceptsNothing: [{ without: {}, with: false, other: text }],
  unreadable: [
    keyword({}, '$ref', 'https://example.org/a', 'https://example.org/b'),
  ],
  types: [
    keyword({}, 'type', 'string', 'integer'),
    keyword({}, 'type', ['string', 'integer'], ['string', 'boolean']),
    keyword({}, 'type', 'number', 'integer'),
  ],
  nullable: { silent: 'A spelling of 3.0; the edit space of OpenAPI has it.' },
  enumeration: [
    keyword(text, 'enum', ['a', 'b'], ['a', 'c']),
    keyword(text, 'const', 'a', 'b'),
  ],
  extensible: [keyword(text, 'x-extensible-enum', ['a', 'b'], ['a', 'b', 'c'])],
  bounds: [
    keyword(number, 'minimum', 1, 2),
    keyword(number, 'maximum', 5, 4),
    keyword(number, 'exclusiveMinimum', 1, 2),
    keyword(number, 'exclusiveMaximum', 5, 4),
    keyword(number, 'multipleOf', 2, 3),
    keyword(text, 'minLength', 1, 2),
    keyword(text, 'maxLength', 5, 4),
    keyword(list, 'minItems', 1, 2),
    keyword(list, 'maxItems', 5, 4),
    keyword(anyObject, 'minProperties', 1, 2),
    keyword(anyObject, 'maxProperties', 5, 4),
  ],
  uniqueItems: [keyword(list, 'uniqueItems', true, false)],
  pattern: [keyword(text, 'pattern', '^[a-c]+$', '^[b-d]+$')],
  format: [
    keyword(text, 'format', 'date', 'date-time'),
    keyword({ type: 'integer' }, 'format', 'int32', 'int64'),
  ],
  required: [keyword(object, 'required', ['a'], ['b'])],
  properties: [
    keyword(
      anyObject,
      'properties',
      { a: { type: 'string' } },
      { b: { type: 'string' } },
    ),
    keyword(
      anyObject,
      'properties',
      { a: { type: 'string' } },
      { a: { type: 'integer' } },
    ),
  ],
  additionalProperties: [
    keyword(object, 'additionalProperties', false, { type: 'string' }),
    keyword(
      object,
      'additionalProperties',
      { type: 'string' },
      { type: 'integer' },
    ),
  ],
  items: [keyword(anyList, 'items', text, number)],
  prefixItems: [keyword(anyList, 'prefixItems', [text], [text, number])],
  allOf: [
    keyword(
      { minLength: 0 },
      'allOf',
      [text, { minLength: 2 }],
      [text, { minLength: 3 }],
    ),
  ],
  oneOf: [keyword({}, 'oneOf', [text, number], [text, { type: 'boolean' }])],
  anyOf: [keyword({}, 'anyOf', [text, number], [text, { type: 'boolean' }])],
  not: [keyword({}, 'not', text, number)],
  condition: [
    keyword(
      { if: { minLength: 3 }, type: 'string' },
      'then',
      { maxLength: 5 },
      { maxLength: 6 },
    ),
    keyword(
      { if: { minLength: 3 }, type: 'string' },
      'else',
      { enum: ['a'] },
      { enum: ['b'] },
    ),
    keyword(
      { then: { maxLength: 5 }, type: 'string' },
      'if',
      { minLength: 3 },
      { minLength: 4 },
    ),
  ],
  patternProperties: [
    keyword(anyObject, 'patternProperties', { '^x': text }, { '^x': number }),
    keyword(anyObject, 'patternProperties', { '^x': text }, { '^y': text }),
  ],
  propertyNames: [
    keyword(anyObject, 'propertyNames', { maxLength: 3 }, { maxLength: 2 }),
  ],
  contains: [
    keyword(anyList, 'contains', text, number),
    keyword({ ...anyList, contains: text }, 'minContains', 2, 3),
    keyword({ ...anyList, contains: text }, 'maxContains', 2, 3),
  ],
  dependentRequired: [
    keyword(anyObject, 'dependentRequired', { a: ['b'] }, { a: ['c'] }),
  ],
  dependentSchemas: [
    keyword(
      anyObject,
      'dependentSchemas',
      { a: { required: ['b'] } },
      { a: { required: ['c'] } },
    ),
  ],
  unevaluatedProperties: [
    keyword(object, 'unevaluatedProperties', false, text),
  ],
  unevaluatedItems: [
    keyword({ ...anyList, prefixItems: [text] }, 'unevaluatedItems', false, {
      type: 'integer',
    }),
  ],
  applicators: { silent: 'The schemas of other fields, looked at together.' },
  assertions: [
    keyword(text, 'contentEncoding', 'base64', 'base32'),
    keyword(text, 'contentMediaType', 'image/png', 'image/gif'),
  ],
  discriminator: [
    keyword(
      { oneOf: [{ ...object, required: ['a'] }, { type: 'array' }] },
      'discriminator',
      { propertyName: 'a' },
      { propertyName: 'b' },
    ),
  ],
  summary: { silent: 'What other fields say, summed up.' },
  writtenType: {
    silent: 'Words of other formats; the edit spaces of those have it.',
  },
  discriminatorDefault: [
    {
      without: { ...object, discriminator: { propertyName: 'a' } },
      with: {
        ...object,
        discriminator: { propertyName: 'a', defaultMapping: 'urn:b' },
      },
      other: {
        ...object,
        discriminator: { propertyName: 'a', defaultMapping: 'urn:c' },
      },
    },
  ],
  xml: { silent: 'JSON shows nothing of it; xmlForm.test.ts has the edits.' },
  wireType: {
    silent: 'Made by the comparison; wireTexts.test.ts has the edits.',
  },
  readOnly: [keyword(text, 'readOnly', true, false)],
  writeOnly: [keyword(text, 'writeOnly', true, false)],
  discriminatorMapping: [
    {
      without: { ...object, discriminator: { propertyName: 'a' } },
      with: {
        ...object,
        discriminator: { propertyName: 'a', mapping: { b: 'urn:b' } },
      },
      other: {
        ...object,
        discriminator: { propertyName: 'a', mapping: { b: 'urn:c' } },
      },
    },
  ],
  subtypes: {
    silent: 'What other components say; subtypes.test.ts has the edits.',
  },
  deprecated: [keyword(text, 'deprecated', true, false)],
  lifecycle: [
    keyword(
      { ...text, deprecated: true },
      'x-sunset',
      '2027-06-30',
      '2027-12-31',
    ),
    keyword(text, 'x-stability-level', 'beta', 'alpha'),
  ],
  defaultText: [keyword(text, 'default', 'a', 'b')],
};

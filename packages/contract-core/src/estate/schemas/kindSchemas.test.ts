import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { entityKinds } from '../entityKinds';
import { isPlainObject } from '../jsonPointer';

/** Keywords that the catalog's Ajv knows; anything else throws at processing time. */
const knownKeywords = new Set([
  'type',
  'title',
  'description',
  'properties',
  'required',
  'minProperties',
  'additionalProperties',
  'propertyNames',
  'items',
  'minItems',
  'uniqueItems',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
]);

function keywordsOf(schema: unknown): readonly string[] {
  if (!isPlainObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const inner =
      keyword === 'properties' && isPlainObject(value)
        ? Object.values(value)
        : ['items', 'additionalProperties', 'propertyNames'].includes(keyword)
          ? [value]
          : [];
    return [keyword, ...inner.flatMap(keywordsOf)];
  });
}

describe.each([...entityKinds.values()])('schema of $kind', ({ schema }) => {
  it('uses no keyword that breaks entities only when they are processed', () => {
    expect(
      keywordsOf(schema).filter(keyword => !knownKeywords.has(keyword)),
    ).toEqual([]);
  });

  it('compiles as the catalog compiles it: strict, without formats', () => {
    const ajv = new Ajv({
      allowUnionTypes: true,
      allErrors: true,
      validateSchema: true,
      addUsedSchema: false,
    });
    expect(ajv.compile(schema)({})).toBe(false);
  });
});

it('describes every member of our own kinds, because agents read the model', () => {
  const undescribed: string[] = [];
  const walk = (schema: unknown, place: string) => {
    if (!isPlainObject(schema)) return;
    if (place.split('/').length > 1 && typeof schema.description !== 'string')
      undescribed.push(place);
    const { properties, items } = schema;
    if (isPlainObject(properties)) {
      for (const [name, member] of Object.entries(properties))
        walk(member, `${place}/${name}`);
    }
    walk(items, `${place}/*`);
  };
  for (const kind of ['Integration', 'DataObject'])
    walk(entityKinds.get(kind)?.schema, kind);
  expect(undescribed).toEqual([]);
});

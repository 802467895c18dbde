import fc from 'fast-check';
import { schemaKeywords } from './outsideValidator';
import { isObject } from './pair';
import type { Dialect, Json, JsonObject, Schema, Side } from './pair';
import { holderKeywords, plainKeywords, propertyNames } from './randomSchema';
import type { Family } from './randomSchema';

/** One edit: which schema of the side, counted around, and what happens to it. */
export interface Edit {
  readonly place: number;
  readonly change: Change;
}

type Change = (schema: Schema) => Schema;

/** Keywords that restrict one value; an edit may exchange all of them. */
const valueRules = [
  'enum',
  'const',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'multipleOf',
  'type',
] as const;

function objectOf(schema: Schema): JsonObject {
  if (isObject(schema)) return schema;
  return schema ? {} : { not: {} };
}

function without(schema: Schema, ...keywords: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(objectOf(schema)).filter(([key]) => !keywords.includes(key)),
  );
}

/** The nth of the keywords that the schema has, counted around. */
function nth<T>(list: readonly T[], index: number): T | undefined {
  return list.length === 0 ? undefined : list[index % list.length];
}

export function randomEdit(
  dialect: Dialect,
  family: Family,
  schema: fc.Arbitrary<Schema>,
): fc.Arbitrary<Edit> {
  const values: Record<string, fc.Arbitrary<unknown>> = {
    ...plainKeywords(dialect),
    ...holderKeywords(dialect, family, schema),
  };
  const choices = [
    setKeyword(values),
    setKeyword(values),
    fc.nat(30).map(removeKeyword),
    fc.nat(30).map(removeKeyword),
    exchangeRules(values),
    fc.tuple(fc.nat(30), fc.constantFrom(-1, 1)).map(moveNumber),
    fc.tuple(fc.nat(5), values.enum as fc.Arbitrary<Json[]>).map(changeEnum),
    schema.map(
      (other): Change =>
        () =>
          other,
    ),
    fc
      .constantFrom(...propertyNames)
      .chain(name => fc.constantFrom(toggleRequired(name), dropProperty(name))),
    fc
      .tuple(fc.constantFrom(...propertyNames), schema)
      .map(([name, property]) => setProperty(name, property)),
    fc.tuple(fc.constantFrom(...propertyNames), fc.nat(5)).map(renameProperty),
    fc.tuple(fc.constantFrom('anyOf', 'oneOf', 'allOf'), schema).map(wrap),
    fc.tuple(fc.nat(5), schema).map(changeBranches),
    fc.constant<Change>(one => ({ not: { not: one } })),
  ];
  return fc.record({
    place: fc.nat(40),
    change: fc.oneof(...choices),
  });
}

function setKeyword(
  values: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Change> {
  return fc
    .constantFrom(...Object.keys(values))
    .chain(key => values[key].map(value => ({ key, value: value as Json })))
    .map(({ key, value }): Change => schema => ({
      ...objectOf(schema),
      [key]: value,
    }));
}

function removeKeyword(index: number): Change {
  return schema => {
    const key = nth(Object.keys(objectOf(schema)), index);
    return key === undefined ? schema : without(schema, key);
  };
}

/** What restricts the value goes, and one or two other rules come. */
function exchangeRules(
  values: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Change> {
  const known = valueRules.filter(rule => values[rule] !== undefined);
  return fc
    .uniqueArray(
      fc
        .constantFrom(...known)
        .chain(key => values[key].map(value => [key, value as Json] as const)),
      { minLength: 1, maxLength: 2, selector: ([key]) => key },
    )
    .chain(entries =>
      fc.boolean().map((keepType): Change => schema => ({
        ...without(
          schema,
          ...valueRules.filter(rule => !(keepType && rule === 'type')),
        ),
        ...Object.fromEntries(entries),
      })),
    );
}

function moveNumber([index, by]: [number, number]): Change {
  return schema => {
    const own = objectOf(schema);
    const key = nth(
      Object.keys(own).filter(
        name => typeof own[name] === 'number' && name !== 'multipleOf',
      ),
      index,
    );
    if (key === undefined) return schema;
    const moved = (own[key] as number) + by;
    return {
      ...own,
      [key]: /^m\w+(?:Length|Items|Properties|Contains)$/.test(key)
        ? Math.max(0, moved)
        : moved,
    };
  };
}

/** An even number takes a value away, an odd one adds one. */
function changeEnum([index, others]: [number, readonly Json[]]): Change {
  return schema => {
    const own = objectOf(schema);
    if (!Array.isArray(own.enum)) return schema;
    const listed = own.enum as readonly Json[];
    const changed =
      index % 2 === 0 && listed.length > 1
        ? listed.slice(1)
        : [...listed, ...others.filter(value => !listed.includes(value))];
    return { ...own, enum: changed };
  };
}

function requiredOf(schema: JsonObject): readonly string[] {
  return (schema.required as readonly string[] | undefined) ?? [];
}

function toggleRequired(name: string): Change {
  return schema => {
    const own = objectOf(schema);
    const before = requiredOf(own);
    const after = before.includes(name)
      ? before.filter(other => other !== name)
      : [...before, name];
    return after.length === 0
      ? without(own, 'required')
      : { ...own, required: after };
  };
}

function propertiesOf(schema: JsonObject): JsonObject {
  return isObject(schema.properties) ? schema.properties : {};
}

function dropProperty(name: string): Change {
  return schema => {
    const own = objectOf(schema);
    return own.properties === undefined
      ? schema
      : { ...own, properties: without(propertiesOf(own), name) };
  };
}

function setProperty(name: string, property: Schema): Change {
  return schema => {
    const own = objectOf(schema);
    return { ...own, properties: { ...propertiesOf(own), [name]: property } };
  };
}

function renameProperty([to, index]: [string, number]): Change {
  return schema => {
    const own = objectOf(schema);
    const from = nth(Object.keys(propertiesOf(own)), index);
    if (from === undefined) return schema;
    const { [from]: property, ...others } = propertiesOf(own);
    return { ...own, properties: { ...others, [to]: property } };
  };
}

function wrap([keyword, other]: [string, Schema]): Change {
  return schema => ({ [keyword]: [schema, other] });
}

/** An even number takes a branch away, an odd one adds one. */
function changeBranches([index, branch]: [number, Schema]): Change {
  return schema => {
    const own = objectOf(schema);
    const keyword = ['oneOf', 'anyOf', 'allOf', 'prefixItems'].find(
      name => own[name] !== undefined,
    );
    if (keyword === undefined) return schema;
    const before = own[keyword] as readonly Schema[];
    const after =
      index % 2 === 0 && before.length > 1
        ? before.filter((_, at) => at !== index % before.length)
        : [...before, branch];
    return { ...own, [keyword]: after };
  };
}

/** The side after the edit. */
export function applyEdit(side: Side, { place, change }: Edit): Side {
  const whole: JsonObject = {
    allOf: [side.body],
    properties: side.components,
  };
  let left = place % (countSchemas(whole) - 1);
  const changed = editNested(whole, schema => {
    left -= 1;
    return left === -1 ? change(schema) : null;
  });
  return {
    body: (changed.allOf as readonly Schema[])[0],
    components: changed.properties as Record<string, Schema>,
  };
}

function countSchemas(whole: JsonObject): number {
  let count = 1;
  editNested(whole, () => {
    count += 1;
    return null;
  });
  return count;
}

/** Visits the schemas inside of one, outer ones first; null leaves as it is. */
function editNested(
  schema: JsonObject,
  visit: (nested: Schema) => Schema | null,
): JsonObject {
  const one = (nested: Json): Json => {
    const edited = visit(nested as Schema);
    if (edited !== null) return edited;
    return isObject(nested) ? editNested(nested, visit) : nested;
  };
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]): [string, Json] => {
      const shape = schemaKeywords[keyword];
      if (shape === 'one') return [keyword, one(value)];
      if (shape === 'list')
        return [keyword, (value as readonly Json[]).map(one)];
      if (shape !== 'map') return [keyword, value];
      return [
        keyword,
        Object.fromEntries(
          Object.entries(value as JsonObject).map(([name, nested]) => [
            name,
            one(nested),
          ]),
        ),
      ];
    }),
  );
}

import { schemaKeywords } from './outsideValidator';
import { isObject } from './pair';
import type { Json, JsonObject, Pair, Schema, Side } from './pair';
import { propertyNames } from './randomSchema';

/**
 * What the sender's side promises, where that is less than what it accepts.
 * Interlock's law: an object that says nothing about further properties accepts
 * any, and promises none, or else no property could ever be added to a request
 * or taken out of a response. So no payload of the promise has a property that
 * somebody could declare and that the side does not declare. In requests, names
 * that nobody declares stay, because who closes an object does break them; in
 * responses an object that opens is a warning by law.
 */
export function promisedSide(side: Side, direction: Pair['direction']): Side {
  const { place, parts } = promises(
    direction === 'request'
      ? {
          patternProperties: { [undeclarable]: true },
          unevaluatedProperties: false,
        }
      : { unevaluatedProperties: false },
    side.components,
  );
  return {
    body: place(side.body),
    components: Object.fromEntries(
      Object.entries(side.components).map(([name, schema]) => [
        name,
        parts(schema),
      ]),
    ),
  };
}

const undeclarable = `^(?!(?:${propertyNames.join('|')})$)`;

interface Promises {
  /** What a reference leads to. */
  readonly components: Side['components'];
  /** The schema of one place of a payload, which all its parts speak of. */
  readonly place: (schema: Schema) => Schema;
  /** A schema that speaks of a place beside others. */
  readonly parts: (schema: Schema) => Schema;
}

function promises(
  closing: JsonObject,
  components: Side['components'],
): Promises {
  const place = (schema: Schema): Schema =>
    schema === false ? false : { allOf: [parts(schema)], ...closing };
  const parts = (schema: Schema): Schema =>
    isObject(schema)
      ? Object.fromEntries(
          Object.entries(schema).flatMap(([keyword, value]) =>
            promisedKeyword(keyword, value, { components, place, parts }),
          ),
        )
      : schema;
  return { components, place, parts };
}

/** Keywords whose schemas speak of the same place. */
const samePlace = [
  'allOf',
  'anyOf',
  'oneOf',
  'then',
  'else',
  'dependentSchemas',
];
/** A narrower question would turn its answer around. */
const untouched = ['not', 'contains', 'propertyNames'];

function promisedKeyword(
  keyword: string,
  value: Json,
  promises: Promises,
): readonly [string, Json][] {
  const { components, place, parts } = promises;
  // That anything goes is no promise, whether it is written down or not.
  if (isRest(keyword) && isAnything(value, components)) return [];
  if (keyword === 'if') return [[keyword, withoutRests(value, components)]];
  const shape = schemaKeywords[keyword];
  if (shape === undefined || untouched.includes(keyword)) {
    return [[keyword, value]];
  }
  const nested = samePlace.includes(keyword) ? parts : place;
  if (shape === 'one') return [[keyword, nested(value as Schema)]];
  if (shape === 'list') {
    return [[keyword, (value as readonly Schema[]).map(nested)]];
  }
  const named = Object.entries(value as JsonObject).map(
    ([name, one]): [string, Json] => [name, nested(one as Schema)],
  );
  return [[keyword, Object.fromEntries(named)]];
}

function isRest(keyword: string): boolean {
  return (
    keyword === 'additionalProperties' || keyword === 'unevaluatedProperties'
  );
}

function isAnything(value: Json, components: Side['components']): boolean {
  if (value === true) return true;
  if (!isObject(value)) return false;
  const keywords = Object.keys(value);
  const name = nameOf(value.$ref);
  if (keywords.length === 1 && name !== null && name in components) {
    // What leads back to itself is asked once.
    const { [name]: target, ...others } = components;
    return isAnything(target, others);
  }
  return keywords.length === 0;
}

function nameOf(reference: Json | undefined): string | null {
  const prefix = '#/components/schemas/';
  return typeof reference === 'string' && reference.startsWith(prefix)
    ? reference.slice(prefix.length)
    : null;
}

/** Asks the same, and declares no name by saying that anything goes. */
function withoutRests(value: Json, components: Side['components']): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(
      ([keyword, part]) => !(isRest(keyword) && isAnything(part, components)),
    ),
  );
}

import { compareNumbers, plainSchema } from '../model';
import type { Schema, SchemaType, SchemaUse, Serialization } from '../model';
import { describeTypes, typesOfValues } from './schemaTypes';

/** What a text on the wire can be read as; null where a value is no plain text. */
type WireKinds = ReadonlySet<'text' | 'number' | 'boolean' | 'list'> | null;

/** Nesting of conjunctions and unions that is followed. */
const maxNesting = 20;

/** Whole numbers that are listed one by one where both limits are near. */
const maxListedNumbers = 100;

/**
 * Parameters and headers are texts on the wire: who sent `7` where a number was
 * asked for still may where a text is. Two schemas of such values that name
 * other types are compared by the texts that they let through.
 */
export class WireTexts {
  private readonly known = new Map<Schema, Map<Schema, readonly SchemaUse[]>>();

  /** The two schemas as they are, or as schemas of texts where those decide. */
  of(
    base: SchemaUse,
    revision: SchemaUse,
    serialization: Serialization,
  ): readonly [SchemaUse, SchemaUse] {
    const { mediaType } = serialization;
    // In JSON a number is no text.
    if (mediaType !== null && mediaType !== 'text/plain') {
      return [base, revision];
    }
    let pairs = this.known.get(base.schema);
    if (pairs === undefined) {
      pairs = new Map();
      this.known.set(base.schema, pairs);
    }
    const known = pairs.get(revision.schema) ?? asTexts(base, revision);
    pairs.set(revision.schema, known);
    const [left, right] = known;
    return [
      { ...base, schema: left.schema },
      { ...revision, schema: right.schema },
    ];
  }
}

function asTexts(
  base: SchemaUse,
  revision: SchemaUse,
): readonly [SchemaUse, SchemaUse] {
  const unchanged = [base, revision] as const;
  if (areOfOneType(base.schema, revision.schema)) return unchanged;
  const left = kindsOf(base, maxNesting);
  const right = kindsOf(revision, maxNesting);
  if (left === null || right === null) return unchanged;
  if (isOnlyList(left) && isOnlyList(right)) return listsOf(base, revision);
  const alike =
    left.size === right.size && [...left].every(kind => right.has(kind));
  if (alike) return unchanged;
  const lists = left.has('list') || right.has('list');
  return [toTexts(base, lists), toTexts(revision, lists)];
}

/** A quick look at what most pairs are: plain values of one type. */
function areOfOneType(base: Schema, revision: Schema): boolean {
  const [from, to] = [base.types, revision.types];
  if (from === null || to === null || from.size !== 1 || to.size !== 1) {
    return false;
  }
  const [type] = from;
  return (
    type !== 'array' &&
    to.has(type) &&
    [base, revision].every(
      ({ enumeration, oneOf, anyOf }) =>
        enumeration === null && oneOf.length + anyOf.length === 0,
    )
  );
}

function isOnlyList(kinds: NonNullable<WireKinds>): boolean {
  return kinds.size === 1 && kinds.has('list');
}

/** Two lists whose elements are compared by their texts. */
function listsOf(
  base: SchemaUse,
  revision: SchemaUse,
): readonly [SchemaUse, SchemaUse] {
  const from = base.schema.items;
  const to = revision.schema.items;
  if (from === null || to === null) return [base, revision];
  const [left, right] = asTexts(from, to);
  if (left === from && right === to) return [base, revision];
  return [withElements(base, left), withElements(revision, right)];
}

function withElements({ place, schema }: SchemaUse, items: SchemaUse) {
  const { types, bounds, uniqueItems, readOnly, writeOnly } = schema;
  return {
    place,
    schema: plainSchema(schema.place, {
      ...{ types, bounds, uniqueItems, readOnly, writeOnly, items },
      lifecycle: schema.lifecycle,
      deprecated: schema.deprecated,
      defaultText: schema.defaultText,
    }),
  };
}

function kindsOf({ schema }: SchemaUse, nesting: number): WireKinds {
  const said = schema.unreadable !== null || schema.acceptsNothing;
  if (said || nesting === 0 || schema.applicators.size > 0) return null;
  const branches = [...schema.oneOf, ...schema.anyOf];
  if (branches.length > 0) {
    const kinds = branches.map(branch => kindsOf(branch, nesting - 1));
    return kinds.includes(null)
      ? null
      : new Set(kinds.flatMap(each => [...(each ?? [])]));
  }
  const types =
    schema.enumeration === null
      ? schema.types
      : typesOfValues(schema.enumeration);
  if (types !== null) return kindsOfTypes(types);
  const beside = schema.allOf.map(use => kindsOf(use, nesting - 1));
  if (beside.includes(null)) return null;
  return beside.find(kinds => kinds !== null) ?? new Set(['text'] as const);
}

function kindsOfTypes(types: ReadonlySet<SchemaType>): WireKinds {
  if (types.has('object')) return null;
  const kinds = new Set<'text' | 'number' | 'boolean' | 'list'>();
  for (const type of types) {
    if (type === 'string') kinds.add('text');
    if (type === 'integer' || type === 'number') kinds.add('number');
    if (type === 'boolean') kinds.add('boolean');
    if (type === 'array') kinds.add('list');
  }
  return kinds.size === 0 ? null : kinds;
}

/** As a schema of texts, or of lists of texts: one value is a list of one. */
function toTexts({ place, schema }: SchemaUse, lists: boolean): SchemaUse {
  const texts = textsOf(schema, lists, maxNesting);
  return {
    place,
    schema: plainSchema(schema.place, {
      allOf: [{ place, schema: texts }],
      wireType: typeWordsOf(schema, maxNesting),
      readOnly: schema.readOnly,
      writeOnly: schema.writeOnly,
      deprecated: schema.deprecated,
      lifecycle: schema.lifecycle,
      defaultText: schema.defaultText,
    }),
  };
}

function typeWordsOf(schema: Schema, nesting: number): string {
  const inner = [...schema.allOf, ...schema.oneOf, ...schema.anyOf];
  const types =
    schema.enumeration === null
      ? schema.types
      : typesOfValues(schema.enumeration);
  if (types !== null || inner.length === 0 || nesting === 0) {
    const words = describeTypes(types).filter(word => word !== 'null');
    return words.join(' or ');
  }
  const words = inner.map(use => typeWordsOf(use.schema, nesting - 1));
  return [...new Set(words)].sort().join(' or ');
}

function textsOf(schema: Schema, lists: boolean, nesting: number): Schema {
  const { place } = schema;
  const inside = (uses: readonly SchemaUse[]) =>
    uses.map(use => ({
      place: use.place,
      schema: textsOf(use.schema, lists, nesting - 1),
    }));
  const own = ownTextsOf(schema, lists);
  const beside = inside(schema.allOf);
  const unions = [schema.oneOf, schema.anyOf]
    .filter(branches => branches.length > 0)
    .map(branches => plainSchema(place, { anyOf: inside(branches) }));
  const all = [own, ...unions].map(each => ({ place, schema: each }));
  return plainSchema(place, { allOf: [...all, ...beside] });
}

function ownTextsOf(schema: Schema, lists: boolean): Schema {
  const { place, enumeration } = schema;
  const single = (texts: Schema): Schema =>
    lists
      ? plainSchema(place, {
          types: new Set(['array']),
          items: { place, schema: texts },
          bounds: new Map([
            ['minItems', 1],
            ['maxItems', 1],
          ]),
        })
      : texts;
  if (enumeration !== null) {
    const values = enumeration.filter(value => value !== null);
    return single(listing(schema, values.map(String)));
  }
  if (schema.types === null) return plainSchema(place);
  const forms = [...schema.types]
    .filter(type => type !== 'null')
    .map(type =>
      type === 'array' ? listOf(schema) : single(textsOfType(schema, type)),
    );
  return plainSchema(place, {
    anyOf: forms.map(form => ({ place, schema: form })),
  });
}

function listOf(schema: Schema): Schema {
  const { place, items } = schema;
  const element =
    items === null ? null : textsOf(items.schema, false, maxNesting);
  return plainSchema(place, {
    types: new Set(['array']),
    bounds: schema.bounds,
    uniqueItems: schema.uniqueItems,
    items: element === null ? null : { place, schema: element },
  });
}

function textsOfType(schema: Schema, type: SchemaType): Schema {
  const { place } = schema;
  switch (type) {
    case 'boolean':
      return listing(schema, ['false', 'true']);
    case 'integer':
      return wholeNumbers(schema);
    case 'number':
      return matching(
        schema,
        `${signOf(schema)}(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][-+]?[0-9]+)?`,
      );
    default: {
      const { bounds, pattern, format } = schema;
      const types = new Set<SchemaType>(['string']);
      return plainSchema(place, { types, bounds, pattern, format });
    }
  }
}

function wholeNumbers(schema: Schema): Schema {
  const lowest = schema.bounds.get('minimum');
  const highest = schema.bounds.get('maximum');
  // Between limits that no double says lie more numbers than are listed, or few
  // whose texts are long: the sign alone is told then.
  if (typeof lowest === 'number' && typeof highest === 'number') {
    const first = Math.ceil(lowest);
    const count = Math.floor(highest) - first + 1;
    if (count >= 0 && count <= maxListedNumbers) {
      const numbers = Array.from({ length: count }, (_, at) => first + at);
      return listing(schema, numbers.map(String));
    }
  }
  return matching(schema, `${signOf(schema)}(?:0|[1-9][0-9]*)`);
}

/** Limits other than the sign are no matter of texts. */
function signOf({ bounds }: Schema): string {
  const lowest = bounds.get('minimum') ?? bounds.get('exclusiveMinimum');
  return lowest !== undefined && compareNumbers(lowest, 0) >= 0 ? '' : '-?';
}

function listing({ place }: Schema, enumeration: readonly string[]): Schema {
  return plainSchema(place, { types: new Set(['string']), enumeration });
}

function matching({ place }: Schema, pattern: string): Schema {
  const types = new Set<SchemaType>(['string']);
  return plainSchema(place, { types, pattern: `^${pattern}$` });
}

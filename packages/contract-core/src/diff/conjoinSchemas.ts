import { compareNumbers, leastCommonMultiple } from '../model';
import type {
  BoundKeyword,
  Bounds,
  Conjunction,
  JsonNumber,
  Schema,
  SchemaUse,
} from '../model';
import { saysNoRule } from './plainBranches';
import type { SchemaView } from './schemaView';

const upperBounds: ReadonlySet<BoundKeyword> = new Set<BoundKeyword>([
  'maximum',
  'exclusiveMaximum',
  'maxLength',
  'maxItems',
  'maxProperties',
]);

export function limitsOf(
  schemas: readonly Schema[],
): Pick<SchemaView, 'bounds' | 'uniqueItems' | 'patterns' | 'formats'> {
  return {
    bounds: schemas.length === 1 ? schemas[0].bounds : boundsOf(schemas),
    uniqueItems: schemas.some(schema => schema.uniqueItems),
    patterns: distinct(schemas.map(schema => schema.pattern)),
    formats: distinct(schemas.map(schema => schema.format)),
  };
}

function boundsOf(schemas: readonly Schema[]): Bounds {
  const bounds = new Map<BoundKeyword, JsonNumber>();
  for (const schema of schemas) {
    for (const [keyword, limit] of schema.bounds) {
      const earlier = bounds.get(keyword);
      bounds.set(
        keyword,
        earlier === undefined ? limit : tighter(keyword, earlier, limit),
      );
    }
  }
  // The tighter of two counts is a count.
  return bounds as Bounds;
}

/** The limit that holds where two hold at once. */
function tighter(
  keyword: BoundKeyword,
  one: JsonNumber,
  other: JsonNumber,
): JsonNumber {
  if (keyword === 'multipleOf') return leastCommonMultiple(one, other) ?? one;
  const isLess = compareNumbers(one, other) < 0;
  return upperBounds.has(keyword) === isLess ? one : other;
}

export function objectPartsOf(
  schemas: readonly Schema[],
): Pick<
  SchemaView,
  | 'required'
  | 'properties'
  | 'refused'
  | 'additionalProperties'
  | 'closed'
  | 'patternProperties'
> {
  const additional = schemas.flatMap(
    schema => schema.additionalProperties ?? [],
  );
  return {
    required: new Set(schemas.flatMap(schema => schema.required)),
    ...propertiesOf(schemas),
    additionalProperties: additional.filter(
      use => !use.schema.acceptsNothing && restricts(use),
    ),
    closed: additional.some(use => use.schema.acceptsNothing),
    patternProperties: gather(schemas.map(schema => schema.patternProperties)),
  };
}

/**
 * Properties with all that holds for them. `additionalProperties` sees only
 * what stands beside it (JSON Schema 2020-12 Core, section 10.3.2.3): a closed
 * schema refuses the properties of its neighbours in `allOf`.
 */
function propertiesOf(
  schemas: readonly Schema[],
): Pick<SchemaView, 'properties' | 'refused'> {
  const declared = gather(schemas.map(schema => schema.properties));
  const limiting = schemas.filter(limitsOthers);
  if (limiting.length === 0 || schemas.length === 1) {
    return { properties: declared, refused: new Map() };
  }
  const properties = new Map<string, Conjunction>();
  const refused = new Map<string, Conjunction>();
  for (const [name, uses] of declared) {
    const beside = limiting
      .filter(schema => !schema.properties.has(name))
      .flatMap(schema => schema.additionalProperties ?? []);
    if (beside.some(({ schema }) => schema.acceptsNothing)) {
      refused.set(name, uses);
    } else {
      properties.set(name, [...uses, ...beside]);
    }
  }
  return { properties, refused };
}

/** Patterns may take a name in, so with them nothing is said here. */
function limitsOthers(schema: Schema): boolean {
  const additional = schema.additionalProperties;
  return (
    additional !== null &&
    schema.patternProperties.size === 0 &&
    (additional.schema.acceptsNothing || restricts(additional))
  );
}

/**
 * What holds at each place of a tuple. Where one schema's places end its
 * `items` go on (JSON Schema 2020-12 Core, section 10.3.1).
 */
export function placesOf(schemas: readonly Schema[]): readonly Conjunction[] {
  const length = Math.max(...schemas.map(schema => schema.prefixItems.length));
  return Array.from({ length }, (_, index) =>
    schemas.flatMap(schema => schema.prefixItems[index] ?? schema.items ?? []),
  );
}

const nothing: ReadonlyMap<string, Conjunction> = new Map();

export function gather(
  maps: readonly ReadonlyMap<string, SchemaUse>[],
): ReadonlyMap<string, Conjunction> {
  if (maps.every(map => map.size === 0)) return nothing;
  const gathered = new Map<string, SchemaUse[]>();
  for (const map of maps) {
    for (const [name, use] of map) {
      const earlier = gathered.get(name);
      if (earlier === undefined) gathered.set(name, [use]);
      else earlier.push(use);
    }
  }
  return gathered;
}

/** Members of all of the maps; of two with one name the last. */
export function joinedMembers<Member>(
  maps: readonly ReadonlyMap<string, Member>[],
): ReadonlyMap<string, Member> {
  if (maps.length === 1) return maps[0];
  return new Map(maps.flatMap(map => [...map]));
}

export function distinct(texts: readonly (string | null)[]): readonly string[] {
  // Most views are of one schema, which mostly says nothing here.
  if (texts.length === 1) return texts[0] === null ? [] : [texts[0]];
  return [...new Set(texts.filter(text => text !== null))].sort();
}

export function firstText(texts: readonly (string | null)[]): string | null {
  return texts.find(text => text !== null) ?? null;
}

/** Whether the schema says anything: `{}` and `true` do not. */
export function restricts({ schema }: SchemaUse): boolean {
  return (
    schema.types !== null ||
    schema.enumeration !== null ||
    schema.acceptsNothing ||
    !saysNoRule(schema)
  );
}

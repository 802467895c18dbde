import {
  isObject,
  type Json,
  type JsonObject,
  type Pair,
  type Schema,
} from './pair';
import { modernSide } from './outsideValidator';
import { propertyNames, texts } from './randomSchema';
import { drawFrom, everywhere, harvest } from './spokenValues';
import type { Draw, Harvest } from './spokenValues';

interface Making {
  readonly draw: Draw;
  readonly harvest: Harvest;
  readonly components: Readonly<Record<string, Schema>>;
}

/** Payloads near both schemas; many are valid on one side or on both. */
export function payloadsOf(pair: Pair, count: number): readonly Json[] {
  const draw = drawFrom(JSON.stringify(pair));
  const sides = [pair.base, pair.revision].map(side =>
    modernSide(side, pair.dialect),
  );
  const both = harvest(sides as unknown as Json, {
    values: [...everywhere],
    names: [...propertyNames, 'zz'],
  });
  const made: Json[] = [...everywhere];
  const seen = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const { body, components } = sides[index % 2];
    const making: Making = { draw, harvest: both, components };
    const value = make([body], making, 0);
    made.push(value);
    if (index % 3 === 0) made.push(mutated(value, making));
  }
  return made.filter(value => {
    const text = JSON.stringify(value);
    return !seen.has(text) && seen.add(text) !== undefined;
  });
}

function choose<T>(list: readonly T[], draw: Draw): T {
  return list[draw(list.length)];
}

/** The schemas that a value has to fit at once, with one branch of each choice. */
function conjuncts(
  schemas: readonly Schema[],
  making: Making,
  depth = 0,
): JsonObject[] {
  return schemas.flatMap((schema): JsonObject[] => {
    if (!isObject(schema) || depth > 6) return [];
    const { draw, components } = making;
    const inner: Schema[] = [];
    if (typeof schema.$ref === 'string') {
      inner.push(components[schema.$ref.split('/').at(-1) ?? ''] ?? true);
    }
    inner.push(...((schema.allOf as readonly Schema[] | undefined) ?? []));
    for (const keyword of ['anyOf', 'oneOf']) {
      const branches = schema[keyword] as readonly Schema[] | undefined;
      if (branches !== undefined) inner.push(choose(branches, draw));
    }
    if (schema.if !== undefined) {
      const holds = draw(2) === 0;
      if (holds) inner.push(schema.if as Schema);
      inner.push(((holds ? schema.then : schema.else) as Schema) ?? true);
    }
    const dependent = Object.entries(partsOf(schema.dependentSchemas));
    if (dependent.length > 0 && draw(2) === 0) {
      const [name, other] = choose(dependent, draw);
      inner.push({ required: [name] }, other as Schema);
    }
    return [schema, ...conjuncts(inner, making, depth + 1)];
  });
}

function make(schemas: readonly Schema[], making: Making, depth: number): Json {
  const { draw, harvest: pool } = making;
  if (depth > 5 || draw(20) === 0) return choose(pool.values, draw);
  const all = conjuncts(schemas, making);
  for (const schema of all) {
    if (schema.const !== undefined && draw(10) > 0) return schema.const;
  }
  const listed = all.filter(({ enum: values }) => Array.isArray(values));
  if (listed.length > 0 && draw(10) > 0) {
    return choose(choose(listed, draw).enum as readonly Json[], draw);
  }
  const type = typeOf(all, draw);
  if (type === 'object') return makeObject(all, making, depth);
  if (type === 'array') return makeArray(all, making, depth);
  if (type === 'boolean') return draw(2) === 0;
  if (type === 'null') return null;
  if (type === 'string' || type === 'number' || type === 'integer') {
    return makeScalar(all, type, making);
  }
  return choose(pool.values, draw);
}

function typeOf(all: readonly JsonObject[], draw: Draw): string | null {
  const typed = all.filter(({ type }) => type !== undefined);
  if (typed.length > 0) {
    const { type } = choose(typed, draw);
    return typeof type === 'string'
      ? type
      : choose(type as readonly string[], draw);
  }
  const hints: readonly (readonly [RegExp, string])[] = [
    [/ropert|^required$|^dependent/, 'object'],
    [/tems|ontains/, 'array'],
    [/Length|^pattern$|^format$/, 'string'],
    [/imum|multipleOf/, 'number'],
  ];
  const hinted = hints.filter(([pattern]) =>
    all.some(schema => Object.keys(schema).some(key => pattern.test(key))),
  );
  return hinted.length === 0 || draw(6) === 0 ? null : choose(hinted, draw)[1];
}

/** A known value that fits what is easily told, where there is one. */
function makeScalar(
  all: readonly JsonObject[],
  type: string,
  { draw, harvest: pool }: Making,
): Json {
  const ofType = pool.values.filter(value =>
    type === 'integer'
      ? Number.isInteger(value)
      : typeof value === (type === 'number' ? 'number' : 'string'),
  );
  const fitting = ofType.filter(value =>
    all.every(schema => fitsPlainly(schema, value)),
  );
  return choose(fitting.length > 0 && draw(5) > 0 ? fitting : ofType, draw);
}

function fitsPlainly(schema: JsonObject, value: Json): boolean {
  const { minLength, maxLength, minimum, maximum, pattern } = schema;
  if (typeof value === 'number') {
    return (
      !(typeof minimum === 'number' && value < minimum) &&
      !(typeof maximum === 'number' && value > maximum)
    );
  }
  if (typeof value !== 'string') return true;
  return (
    !(typeof minLength === 'number' && value.length < minLength) &&
    !(typeof maxLength === 'number' && value.length > maxLength) &&
    !(typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value))
  );
}

/** What all the schemas say about a property. */
function schemasOf(
  all: readonly JsonObject[],
  name: string,
): readonly Schema[] {
  return all.flatMap(schema => {
    const own = isObject(schema.properties)
      ? schema.properties[name]
      : undefined;
    const found: Schema[] = own === undefined ? [] : [own as Schema];
    for (const [pattern, other] of Object.entries(
      isObject(schema.patternProperties) ? schema.patternProperties : {},
    )) {
      if (new RegExp(pattern, 'u').test(name)) found.push(other as Schema);
    }
    const rest = schema.additionalProperties ?? schema.unevaluatedProperties;
    if (found.length === 0 && rest !== undefined) found.push(rest as Schema);
    return found;
  });
}

function makeObject(
  all: readonly JsonObject[],
  making: Making,
  depth: number,
): Json {
  const { draw, harvest: pool } = making;
  const names = new Set<string>();
  for (const schema of all) addNames(schema, names, making);
  for (let more = draw(3); more > 1; more -= 1) {
    names.add(choose([...pool.names, ...texts], draw));
  }
  const made: Record<string, Json> = {};
  for (const name of names) {
    const schemas = schemasOf(all, name);
    // An impossible property is left out, most of the time.
    if (schemas.includes(false) && draw(8) > 0) continue;
    made[name] = make(schemas, making, depth + 1);
  }
  return made;
}

/** Properties that the schema names or wants, most of the time. */
function addNames(
  schema: JsonObject,
  names: Set<string>,
  { draw, harvest: pool }: Making,
): void {
  for (const name of Object.keys(partsOf(schema.properties))) {
    if (draw(2) === 0) names.add(name);
  }
  if (draw(20) > 0) {
    for (const name of (schema.required as string[] | undefined) ?? []) {
      names.add(name);
    }
  }
  const dependent = Object.entries(partsOf(schema.dependentRequired));
  for (const [name, others] of dependent) {
    if (!names.has(name) || draw(3) === 0) continue;
    for (const other of others as readonly string[]) names.add(other);
  }
  const least = Math.min(Number(schema.minProperties ?? 0), 6);
  while (names.size < least && draw(8) > 0) names.add(choose(pool.names, draw));
}

function partsOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function makeArray(
  all: readonly JsonObject[],
  making: Making,
  depth: number,
): Json {
  const { draw } = making;
  const least = Math.max(
    0,
    ...all.map(({ minItems }) => Number(minItems ?? 0)),
  );
  const contained = all.filter(({ contains }) => contains !== undefined);
  const unique = all.some(({ uniqueItems }) => uniqueItems === true);
  const length = Math.min(6, draw(4) === 0 ? draw(4) : least + draw(2));
  const made: Json[] = [];
  for (let index = 0; index < length + contained.length; index += 1) {
    const schemas = all.flatMap((schema): readonly Schema[] => {
      const first = (schema.prefixItems as readonly Schema[] | undefined) ?? [];
      if (index < first.length) return [first[index]];
      const rest = schema.items ?? schema.unevaluatedItems;
      return rest === undefined ? [] : [rest as Schema];
    });
    if (schemas.includes(false) && draw(8) > 0) break;
    const wanted =
      contained.length > 0 && draw(2) === 0
        ? [...schemas, choose(contained, draw).contains as Schema]
        : schemas;
    const value = make(wanted, making, depth + 1);
    const twice = made.some(
      other => JSON.stringify(other) === JSON.stringify(value),
    );
    if (!(unique && twice && draw(4) > 0)) made.push(value);
    if (!unique && draw(6) === 0) made.push(value);
  }
  return made;
}

/** The value with one part changed, taken away or added. */
function mutated(value: Json, making: Making): Json {
  const { draw, harvest: pool } = making;
  if (Array.isArray(value)) {
    const list = [...(value as readonly Json[])];
    const at = draw(list.length + 1);
    const way = draw(3);
    if (way === 0 || at === list.length)
      return [...list, choose(pool.values, draw)];
    if (way === 1) return list.filter((_, index) => index !== at);
    return list.map((part, index) =>
      index === at ? mutated(part, making) : part,
    );
  }
  if (isObject(value)) {
    const names = Object.keys(value);
    const way = draw(3);
    if (way === 0 || names.length === 0) {
      return {
        ...value,
        [choose(pool.names, draw)]: choose(pool.values, draw),
      };
    }
    const name = choose(names, draw);
    const { [name]: part, ...others } = value;
    return way === 1 ? others : { ...others, [name]: mutated(part, making) };
  }
  if (typeof value === 'number') return value + choose([-1, 1, 0.5], draw);
  return choose(pool.values, draw);
}

import type { Schema, SchemaUse } from '../model';

/** The way to a field inside a value. */
export interface FieldWay {
  /** Properties on the way, the field's own last; lists and maps are no step. */
  readonly names: readonly string[];
  /** Schemas that hold the field, or are it: an edit of one may reach it. */
  readonly schemas: ReadonlySet<Schema>;
}

/** How names of properties are compared. */
export type NameReading = 'as-written' | 'case-folded';

/** A schema that a value may have to fit, and the properties that lead to it. */
interface Reached {
  readonly schema: Schema;
  readonly names: readonly string[];
}

/**
 * The ways to a field from a value; empty where there is none. Lists, maps and
 * alternatives are passed through, and so is the envelope of a list: whoever
 * names `amount` of `{ data: [{ amount }] }` means the element. What is nearer
 * wins: an element is looked into only where the value has no property of that
 * name.
 */
export function fieldWays(
  root: SchemaUse,
  steps: readonly string[],
  reading: NameReading,
): readonly FieldWay[] {
  const start = alternatives([{ schema: root.schema, names: [] }]);
  const passed = new Set(start.map(({ schema }) => schema));
  return steps.length === 0 ? [] : waysFrom(start, steps, reading, passed);
}

/** A name may hold dots, so several steps may be one. */
function waysFrom(
  from: readonly Reached[],
  steps: readonly string[],
  reading: NameReading,
  passed: ReadonlySet<Schema>,
): readonly FieldWay[] {
  for (let count = 1; count <= steps.length; count += 1) {
    const name = steps.slice(0, count).join('.');
    const found = stepsTo(from, name, reading);
    const rest = steps.slice(count);
    const ways = found.values.flatMap(({ names, reached }) => {
      const schemas = new Set([
        ...passed,
        ...found.passed,
        ...reached.map(({ schema }) => schema),
      ]);
      return rest.length === 0
        ? [{ names, schemas }]
        : waysFrom(reached, rest, reading, schemas);
    });
    if (ways.length > 0) return ways;
  }
  return [];
}

interface FoundProperties {
  /** What was looked into on the way. */
  readonly passed: ReadonlySet<Schema>;
  readonly values: readonly {
    readonly names: readonly string[];
    readonly reached: readonly Reached[];
  }[];
}

/** How deep lists and maps may lie in one another. */
const deepestNesting = 8;

function stepsTo(
  from: readonly Reached[],
  name: string,
  reading: NameReading,
): FoundProperties {
  const passed = new Set<Schema>();
  let here = from;
  for (let depth = 0; depth < deepestNesting && here.length > 0; depth += 1) {
    for (const { schema } of here) passed.add(schema);
    const values = propertiesNamed(here, name, reading);
    if (values.length > 0) return { passed, values };
    const elements = here.flatMap(elementsOf);
    here = alternatives(
      elements.length > 0 ? elements : here.flatMap(listsOf),
    ).filter(({ schema }) => !passed.has(schema));
  }
  return { passed, values: [] };
}

function propertiesNamed(
  here: readonly Reached[],
  name: string,
  reading: NameReading,
): FoundProperties['values'] {
  const found = new Map<string, Reached[]>();
  for (const { schema, names } of here) {
    for (const [written, use] of schema.properties) {
      if (!isMeant(written, name, reading)) continue;
      const way = [...names, written];
      const key = way.join('\0');
      const uses = found.get(key) ?? [];
      found.set(key, [...uses, { schema: use.schema, names: way }]);
    }
  }
  return [...found.values()].map(uses => ({
    names: uses[0]?.names ?? [],
    reached: alternatives(uses),
  }));
}

function isMeant(written: string, name: string, reading: NameReading): boolean {
  return reading === 'case-folded'
    ? written.toLowerCase() === name.toLowerCase()
    : written === name;
}

/** What a list or a map holds. */
function elementsOf({ schema, names }: Reached): readonly Reached[] {
  const uses = [
    ...(schema.items ? [schema.items] : []),
    ...schema.prefixItems,
    ...(schema.additionalProperties ? [schema.additionalProperties] : []),
    ...schema.patternProperties.values(),
  ];
  return uses.map(use => ({ schema: use.schema, names }));
}

/** The elements of lists that an object holds directly: it may be their envelope. */
function listsOf({ schema, names }: Reached): readonly Reached[] {
  return [...schema.properties].flatMap(([name, use]) =>
    alternatives([{ schema: use.schema, names: [...names, name] }]).flatMap(
      held => (held.schema.items ? elementsOf(held) : []),
    ),
  );
}

/** Schemas that may hold for one value: parts of `allOf`, branches, subtypes. */
function alternatives(values: readonly Reached[]): readonly Reached[] {
  const found = new Map<Schema, Reached>();
  const waiting = [...values];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at.schema)) continue;
    found.set(at.schema, at);
    const { names } = at;
    const { allOf, oneOf, anyOf, condition, dependentSchemas, subtypes } =
      at.schema;
    const inside = [
      ...allOf,
      ...oneOf,
      ...anyOf,
      ...(condition?.then ? [condition.then] : []),
      ...(condition?.otherwise ? [condition.otherwise] : []),
      ...dependentSchemas.values(),
      ...(subtypes?.byValue.values() ?? []),
    ];
    waiting.push(...inside.map(use => ({ schema: use.schema, names })));
  }
  return [...found.values()];
}

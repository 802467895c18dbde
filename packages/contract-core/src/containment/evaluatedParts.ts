import type { Schema } from '../model';

/**
 * The properties and elements that a schema looks at, itself or through the
 * schemas that hold for the same value. `certain` are looked at by every value
 * that fits; `possible` by some (JSON Schema 2020-12 Core, 11.2 and 11.3).
 */
export interface EvaluatedParts {
  readonly names: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
  /** Whether no property is left over. */
  readonly everyName: boolean;
  /** Elements before this index. */
  readonly prefix: number;
  /** Whether no element is left over. */
  readonly everyElement: boolean;
}

export function certainlyEvaluated(schema: Schema): EvaluatedParts {
  return gather(schema, inner => inner.allOf.map(use => use.schema), false);
}

export function possiblyEvaluated(schema: Schema): EvaluatedParts {
  return gather(schema, sameValueSchemas, true);
}

/** Schemas that may hold for the same value; `not` leaves no annotation. */
function sameValueSchemas(schema: Schema): readonly Schema[] {
  const { condition } = schema;
  return [
    ...schema.allOf,
    ...schema.anyOf,
    ...schema.oneOf,
    ...(condition === null
      ? []
      : [condition.when, condition.then, condition.otherwise]),
    ...schema.dependentSchemas.values(),
  ].flatMap(use => use?.schema ?? []);
}

function gather(
  root: Schema,
  inner: (schema: Schema) => readonly Schema[],
  containsCounts: boolean,
): EvaluatedParts {
  const seen = new Set<Schema>([root]);
  const names = new Set<string>();
  const patterns = new Set<string>();
  let [everyName, everyElement, prefix] = [false, false, 0];
  for (const schema of seen) {
    for (const name of schema.properties.keys()) names.add(name);
    for (const pattern of schema.patternProperties.keys()) {
      patterns.add(pattern);
    }
    // What is not known may look at anything.
    const unknown = containsCounts && isUnknown(schema);
    const nested = schema !== root;
    everyName ||= unknown || looksAtEveryName(schema, nested);
    everyElement ||=
      unknown ||
      looksAtEveryElement(schema, nested) ||
      (containsCounts && schema.contains !== null);
    prefix = Math.max(prefix, schema.prefixItems.length);
    // A set that grows while it is walked visits the new members as well.
    for (const next of inner(schema)) seen.add(next);
  }
  return { names, patterns, everyName, prefix, everyElement };
}

function looksAtEveryName(schema: Schema, nested: boolean): boolean {
  return (
    schema.additionalProperties !== null ||
    (nested && schema.unevaluatedProperties !== null)
  );
}

function looksAtEveryElement(schema: Schema, nested: boolean): boolean {
  return schema.items !== null || (nested && schema.unevaluatedItems !== null);
}

function isUnknown(schema: Schema): boolean {
  return (
    schema.unreadable !== null ||
    schema.assertions.has('$dynamicRef') ||
    schema.assertions.has('$recursiveRef')
  );
}

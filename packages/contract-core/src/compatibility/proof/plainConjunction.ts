import type { Conjunction, Schema, SchemaUse } from '../../model';

/**
 * The same conjunction without schemas that only hold others together: long
 * chains and repeated members of `allOf` cost nothing to whoever reads it.
 */
export function plainConjunction(conjunction: Conjunction): Conjunction {
  const seen = new Set<Schema>();
  const kept: SchemaUse[] = [];
  const waiting = [...conjunction].reverse();
  for (let use = waiting.pop(); use !== undefined; use = waiting.pop()) {
    if (seen.has(use.schema)) continue;
    seen.add(use.schema);
    if (saysOnlyAllOf(use.schema))
      waiting.push(...[...use.schema.allOf].reverse());
    else kept.push(use);
  }
  return kept.length === 0 ? conjunction : kept;
}

function saysOnlyAllOf(schema: Schema): boolean {
  return (
    schema.allOf.length > 0 &&
    !schema.acceptsNothing &&
    !schema.nullable &&
    !schema.readOnly &&
    !schema.writeOnly &&
    !schema.uniqueItems &&
    [
      schema.unreadable,
      schema.types,
      schema.enumeration,
      schema.pattern,
      schema.format,
      schema.additionalProperties,
      schema.items,
      schema.not,
      schema.condition,
      schema.propertyNames,
      schema.contains,
      schema.unevaluatedProperties,
      schema.unevaluatedItems,
    ].every(each => each === null) &&
    [schema.required, schema.prefixItems, schema.oneOf, schema.anyOf].every(
      each => each.length === 0,
    ) &&
    [
      schema.bounds,
      schema.properties,
      schema.patternProperties,
      schema.dependentRequired,
      schema.dependentSchemas,
      schema.applicators,
      schema.assertions,
    ].every(each => each.size === 0)
  );
}

import type { Schema, SchemaType } from '../model';
import { intersectTypes, typesOfValues } from './schemaTypes';

export function fitsTypes(
  value: unknown,
  types: ReadonlySet<SchemaType> | null,
): boolean {
  if (types === null) return true;
  if (value === null) return types.has('null');
  return intersectTypes(types, typesOfValues([value])).size > 0;
}

export function isOnlyNull(schema: Schema): boolean {
  return (
    schema.types?.size === 1 && schema.types.has('null') && isOnlyTypes(schema)
  );
}

/** Whether the schema says nothing but its types. */
export function isOnlyTypes(schema: Schema): boolean {
  return (
    schema.types !== null && schema.enumeration === null && saysNoRule(schema)
  );
}

/**
 * Whether a value may be of the types of two schemas; an integer is a number.
 * Null is told apart from the types.
 */
export function shareTypes(schemas: readonly Schema[]): boolean {
  const named = schemas.flatMap(({ types }) => [
    ...new Set(
      [...(types ?? [])]
        .filter(type => type !== 'null')
        .map(type => (type === 'integer' ? 'number' : type)),
    ),
  ]);
  return new Set(named).size < named.length;
}

/** Whether the schema says nothing but a list of values, of types or of any. */
export function isOnlyValues(schema: Schema): boolean {
  return schema.enumeration !== null && !schema.nullable && saysNoRule(schema);
}

/** Whether the schema says nothing beside types and listed values. */
export function saysNoRule(schema: Schema): boolean {
  return (
    !schema.extensible &&
    schema.unreadable === null &&
    schema.bounds.size === 0 &&
    !schema.uniqueItems &&
    schema.pattern === null &&
    schema.format === null &&
    schema.required.length === 0 &&
    schema.properties.size === 0 &&
    schema.additionalProperties === null &&
    schema.items === null &&
    schema.prefixItems.length === 0 &&
    hasNoInnerSchemas(schema)
  );
}

function hasNoInnerSchemas(schema: Schema): boolean {
  return (
    schema.allOf.length === 0 &&
    schema.oneOf.length === 0 &&
    schema.anyOf.length === 0 &&
    schema.applicators.size === 0 &&
    schema.assertions.size === 0
  );
}

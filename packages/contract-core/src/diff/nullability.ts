import type { Schema } from '../model';

/**
 * Whether null is accepted. `nullable: true` beside `allOf` counts although
 * OpenAPI 3.0.3 says it needs a `type` of its own: everybody who writes it
 * means it, and converters to 3.1 read it so. The same for an `enum` that
 * forgets to list null.
 */
export function acceptsNull(
  schema: Schema,
  above: ReadonlySet<Schema> = new Set(),
): boolean {
  if (schema.nullable) return true;
  // A schema that contains itself adds nothing to what the rest says.
  if (above.has(schema)) return true;
  if (schema.acceptsNothing || !ownKeywordsAcceptNull(schema)) return false;
  const path = new Set(above).add(schema);
  return (
    schema.allOf.every(use => acceptsNull(use.schema, path)) &&
    [schema.oneOf, schema.anyOf].every(
      branches =>
        branches.length === 0 ||
        branches.some(use => acceptsNull(use.schema, path)),
    )
  );
}

function ownKeywordsAcceptNull(schema: Schema): boolean {
  const byType = schema.types === null || schema.types.has('null');
  const byValue =
    schema.enumeration === null || schema.enumeration.includes(null);
  return byType && byValue;
}

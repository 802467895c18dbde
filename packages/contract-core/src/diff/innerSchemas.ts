import type { Schema } from '../model';

/** The schemas that stand in a schema, each place once. */
export function innerSchemas(schema: Schema): readonly Schema[] {
  const uses = [
    ...schema.properties.values(),
    ...(schema.additionalProperties ? [schema.additionalProperties] : []),
    ...(schema.items ? [schema.items] : []),
    ...schema.prefixItems,
    ...schema.allOf,
    ...schema.oneOf,
    ...schema.anyOf,
    ...schema.applicators.values(),
  ];
  return uses.map(use => use.schema);
}

import type { SyntaxNode } from './syntax';

/** Keys whose value is one schema. */
const schemaKeys: ReadonlySet<string> = new Set([
  'schema',
  'itemSchema',
  'payload',
  'items',
  'additionalItems',
  'additionalProperties',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contains',
  'contentSchema',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
]);

/** Keys whose members or elements are schemas. */
const schemaCollections: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  'dependencies',
  'definitions',
  'schemas',
  '$defs',
  'allOf',
  'anyOf',
  'oneOf',
  'prefixItems',
  'items',
]);

/**
 * Whether a schema is wanted where a reference stands, or where it leads. Of a
 * schema that is not there nothing is known, and the rest can still be read;
 * without a parameter or a response nothing could be said of an operation.
 */
export function isSchemaPlace(node: SyntaxNode, reference: string): boolean {
  const isSchema =
    schemaKeys.has(String(node.key)) ||
    schemaCollections.has(String(node.parent?.key));
  return isSchema || /\/(?:schemas|definitions|\$defs)\/[^/]+$/.test(reference);
}

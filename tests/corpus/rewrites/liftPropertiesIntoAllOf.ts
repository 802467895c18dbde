import { inSchemas } from './documentParts';
import { listOf, without } from './json';
import type { JsonObject } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const liftPropertiesIntoAllOf: Rewrite = {
  name: 'lift-properties-into-allOf',
  kind: 'data',
  apply: (document, format) =>
    format === 'openapi-2.0' ||
    format.startsWith('openapi') ||
    format.startsWith('asyncapi')
      ? ifChanged(document, inSchemas(document, lifted))
      : null,
};

/** Not where a neighbour looks at the properties beside it. */
function lifted(schema: JsonObject): JsonObject {
  const looking = [
    'additionalProperties',
    'patternProperties',
    'unevaluatedProperties',
  ].some(name => schema[name] !== undefined && schema[name] !== true);
  if (schema.properties === undefined || looking) return schema;
  const { properties } = schema;
  return {
    ...without(schema, 'properties'),
    allOf: [...listOf(schema.allOf), { properties }],
  };
}

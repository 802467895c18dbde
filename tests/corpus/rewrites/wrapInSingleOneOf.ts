import { editDocument } from './documentParts';
import { isObject, mapMembers } from './json';
import type { JsonObject } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

/** Schemas of bodies and of properties become the only branch of a union. */
export const wrapInSingleOneOf: Rewrite = {
  name: 'wrap-in-single-oneOf',
  kind: 'data',
  apply: (document, format) =>
    format === 'openapi-2.0'
      ? null
      : ifChanged(
          document,
          editDocument(document, {
            mediaType: wrapped,
            schema: schema =>
              isObject(schema.properties)
                ? {
                    ...schema,
                    properties: mapMembers(schema.properties, property => ({
                      oneOf: [property],
                    })),
                  }
                : schema,
          }),
        ),
};

function wrapped(part: JsonObject): JsonObject {
  return part.schema === undefined
    ? part
    : { ...part, schema: { oneOf: [part.schema] } };
}

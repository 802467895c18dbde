import { editDocument } from './documentParts';
import { without } from './json';
import type { JsonObject } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const exampleToExamples: Rewrite = {
  name: 'example-to-examples',
  kind: 'data',
  apply: (document, format) =>
    format === 'openapi-2.0'
      ? null
      : ifChanged(
          document,
          editDocument(document, {
            mediaType: named,
            parameter: named,
            schema: schema =>
              schema.example === undefined || format === 'openapi-3.0'
                ? schema
                : {
                    ...without(schema, 'example'),
                    examples: [schema.example],
                  },
          }),
        ),
};

function named(part: JsonObject): JsonObject {
  return part.example === undefined
    ? part
    : {
        ...without(part, 'example'),
        examples: { first: { value: part.example } },
      };
}

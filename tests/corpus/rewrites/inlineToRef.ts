import { componentReference, withSchemas } from './componentSchemas';
import { editDocument } from './documentParts';
import { isObject } from './json';
import type { Json, JsonObject } from './json';
import type { Rewrite } from './rewrite';

export const inlineToRef: Rewrite = {
  name: 'inline-to-ref',
  kind: 'data',
  apply: (document, format) => {
    const extracted: Record<string, Json> = {};
    const extract = (part: JsonObject): JsonObject => {
      const { schema } = part;
      if (!isObject(schema) || '$ref' in schema) return part;
      const name = `Extracted${Object.keys(extracted).length}`;
      extracted[name] = schema;
      return { ...part, schema: { $ref: componentReference(format, name) } };
    };
    const edited = editDocument(document, {
      mediaType: extract,
      response: extract,
      header: extract,
    });
    return Object.keys(extracted).length === 0
      ? null
      : withSchemas(edited, format, schemas => ({ ...schemas, ...extracted }));
  },
};

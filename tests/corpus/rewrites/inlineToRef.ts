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
    const extract = (part: JsonObject, member = 'schema'): JsonObject => {
      const schema = part[member];
      const isInline = isObject(schema) && !('$ref' in schema);
      if (!isInline || 'schemaFormat' in schema) return part;
      const name = `Extracted${Object.keys(extracted).length}`;
      extracted[name] = schema;
      return { ...part, [member]: { $ref: componentReference(format, name) } };
    };
    const edited = editDocument(document, {
      mediaType: part => extract(part),
      response: part => extract(part),
      header: part => extract(part),
      message: part =>
        'schemaFormat' in part ? part : extract(part, 'payload'),
    });
    return Object.keys(extracted).length === 0
      ? null
      : withSchemas(edited, format, schemas => ({ ...schemas, ...extracted }));
  },
};

import { nameOfReference, schemasOf } from './componentSchemas';
import { editDocument } from './documentParts';
import { isObject } from './json';
import type { JsonObject } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

/** Components of bodies are written out where they are used, one level deep. */
export const refToInline: Rewrite = {
  name: 'ref-to-inline',
  kind: 'data',
  apply: (document, format) => {
    const schemas = schemasOf(document, format);
    const inline = (part: JsonObject, member = 'schema'): JsonObject => {
      const schema = part[member];
      if (!isObject(schema) || typeof schema.$ref !== 'string') return part;
      const target = schemas[nameOfReference(schema.$ref)];
      return target === undefined ? part : { ...part, [member]: target };
    };
    return ifChanged(
      document,
      editDocument(document, {
        mediaType: part => inline(part),
        response: part => inline(part),
        message: part => inline(part, 'payload'),
      }),
    );
  },
};

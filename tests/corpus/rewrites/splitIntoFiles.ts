import { mapReferences, schemasOf, withSchemas } from './componentSchemas';
import { everywhere, objectOf } from './json';
import type { JsonObject } from './json';
import type { Rewrite } from './rewrite';

/** The named schemas move to a file of their own. */
export const splitIntoFiles: Rewrite = {
  name: 'split-into-files',
  kind: 'text',
  apply: (_text, document, format) => {
    if (document === null) return null;
    const schemas = schemasOf(document, format);
    if (Object.keys(schemas).length === 0) return null;
    const path = 'parts/schemas.json';
    const main = withSchemas(document, format, () => ({}));
    const other = withSchemas({}, format, () => schemas);
    return {
      text: JSON.stringify(
        mapReferences(main, format, reference => `${path}${reference}`),
      ),
      references: [{ path, text: JSON.stringify(backTo(other)) }],
    };
  },
};

/** References of the schemas to what stayed in the first file. */
function backTo(schemas: JsonObject): JsonObject {
  return objectOf(
    everywhere(schemas, object =>
      typeof object.$ref === 'string' &&
      object.$ref.startsWith('#/components/') &&
      !object.$ref.startsWith('#/components/schemas/')
        ? { ...object, $ref: `../contract.json${object.$ref}` }
        : object,
    ),
  );
}

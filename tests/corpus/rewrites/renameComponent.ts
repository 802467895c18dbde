import { mapReferences, withSchemas } from './componentSchemas';
import type { Rewrite } from './rewrite';

export const renameComponent: Rewrite = {
  name: 'rename-component',
  kind: 'data',
  apply: (document, format) => {
    const renamed = withSchemas(document, format, schemas =>
      Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [
          `${name}Renamed`,
          schema,
        ]),
      ),
    );
    return renamed === document
      ? null
      : mapReferences(renamed, format, reference => `${reference}Renamed`);
  },
};

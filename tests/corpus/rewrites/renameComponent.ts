import {
  mapReferences,
  nameOfReference,
  schemasOf,
  withSchemas,
} from './componentSchemas';
import type { Rewrite } from './rewrite';

export const renameComponent: Rewrite = {
  name: 'rename-component',
  kind: 'data',
  apply: (document, format) => {
    // A reference that leads nowhere names no component.
    const schemas = schemasOf(document, format);
    const renamed = withSchemas(document, format, () =>
      Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [
          `${name}Renamed`,
          schema,
        ]),
      ),
    );
    return renamed === document
      ? null
      : mapReferences(renamed, format, reference =>
          Object.hasOwn(schemas, nameOfReference(reference))
            ? `${reference}Renamed`
            : reference,
        );
  },
};

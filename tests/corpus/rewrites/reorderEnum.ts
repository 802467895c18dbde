import { inSchemas } from './documentParts';
import { isList } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const reorderEnum: Rewrite = {
  name: 'reorder-enum',
  kind: 'data',
  apply: document =>
    ifChanged(
      document,
      inSchemas(document, schema =>
        isList(schema.enum)
          ? { ...schema, enum: [...schema.enum].reverse() }
          : schema,
      ),
    ),
};

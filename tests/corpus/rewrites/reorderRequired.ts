import { inSchemas } from './documentParts';
import { isList } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const reorderRequired: Rewrite = {
  name: 'reorder-required',
  kind: 'data',
  apply: document =>
    ifChanged(
      document,
      inSchemas(document, schema =>
        isList(schema.required)
          ? { ...schema, required: [...schema.required].reverse() }
          : schema,
      ),
    ),
};

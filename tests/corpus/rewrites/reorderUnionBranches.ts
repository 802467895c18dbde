import { inSchemas } from './documentParts';
import { isList } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const reorderUnionBranches: Rewrite = {
  name: 'reorder-union-branches',
  kind: 'data',
  apply: document =>
    ifChanged(
      document,
      inSchemas(document, schema => ({
        ...schema,
        ...(isList(schema.oneOf) ? { oneOf: [...schema.oneOf].reverse() } : {}),
        ...(isList(schema.anyOf) ? { anyOf: [...schema.anyOf].reverse() } : {}),
      })),
    ),
};

import { editDocument } from './documentParts';
import { isList } from './json';
import type { JsonObject } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const reorderUnionBranches: Rewrite = {
  name: 'reorder-union-branches',
  kind: 'data',
  apply: document =>
    ifChanged(
      document,
      editDocument(document, {
        message: reversed,
        schema: reversed,
      }),
    ),
};

function reversed(part: JsonObject): JsonObject {
  const { oneOf, anyOf } = part;
  return {
    ...part,
    ...(isList(oneOf) ? { oneOf: [...oneOf].reverse() } : {}),
    ...(isList(anyOf) ? { anyOf: [...anyOf].reverse() } : {}),
  };
}

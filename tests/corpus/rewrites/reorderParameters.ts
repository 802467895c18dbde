import { editDocument } from './documentParts';
import { isList } from './json';
import type { JsonObject } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const reorderParameters: Rewrite = {
  name: 'reorder-parameters',
  kind: 'data',
  apply: document =>
    ifChanged(
      document,
      editDocument(document, { pathItem: reversed, operation: reversed }),
    ),
};

function reversed(part: JsonObject): JsonObject {
  return isList(part.parameters)
    ? { ...part, parameters: [...part.parameters].reverse() }
    : part;
}

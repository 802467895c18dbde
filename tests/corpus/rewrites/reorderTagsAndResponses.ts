import { editDocument } from './documentParts';
import { isList, isObject } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const reorderTagsAndResponses: Rewrite = {
  name: 'reorder-tags-and-responses',
  kind: 'data',
  apply: document =>
    ifChanged(
      document,
      editDocument(document, {
        operation: operation => ({
          ...operation,
          ...(isList(operation.tags)
            ? { tags: [...operation.tags].reverse() }
            : {}),
          ...(isObject(operation.responses)
            ? {
                responses: Object.fromEntries(
                  Object.entries(operation.responses).reverse(),
                ),
              }
            : {}),
        }),
      }),
    ),
};

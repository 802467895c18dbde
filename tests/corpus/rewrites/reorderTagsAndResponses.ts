import { editDocument } from './documentParts';
import { isList, writeInOrder } from './json';
import type { Rewrite } from './rewrite';

export const reorderTagsAndResponses: Rewrite = {
  name: 'reorder-tags-and-responses',
  kind: 'text',
  apply: (_text, document, format) => {
    if (document === null || !format.startsWith('openapi')) return null;
    const tagged = editDocument(document, {
      operation: operation =>
        isList(operation.tags)
          ? { ...operation, tags: [...operation.tags].reverse() }
          : operation,
    });
    const text = writeInOrder(tagged, (names, path) =>
      path.at(-1) === 'responses' ? [...names].reverse() : names,
    );
    return { text, references: [] };
  },
};

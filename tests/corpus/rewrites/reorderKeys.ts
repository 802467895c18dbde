import { writeInOrder } from './json';
import type { Rewrite } from './rewrite';

export const reorderKeys: Rewrite = {
  name: 'reorder-keys',
  kind: 'text',
  apply: (_text, document) =>
    document === null
      ? null
      : {
          text: writeInOrder(document, names => [...names].reverse()),
          references: [],
        },
};

import { everywhere, objectOf } from './json';
import type { JsonObject } from './json';
import type { Rewrite } from './rewrite';

export const reorderKeys: Rewrite = {
  name: 'reorder-keys',
  kind: 'data',
  apply: document => reversed(document),
};

function reversed(document: JsonObject): JsonObject {
  return objectOf(
    everywhere(document, object =>
      Object.fromEntries(Object.entries(object).reverse()),
    ),
  );
}

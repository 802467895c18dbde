import { editDocument } from './documentParts';
import { objectOf } from './json';
import type { JsonObject } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const inlineSharedResponse: Rewrite = {
  name: 'inline-shared-response',
  kind: 'data',
  apply: document =>
    ifChanged(
      document,
      editDocument(document, {
        response: response =>
          typeof response.$ref === 'string' && response.$ref.startsWith('#/')
            ? targetOf(response.$ref, document)
            : response,
      }),
    ),
};

function targetOf(reference: string, document: JsonObject): JsonObject {
  return reference
    .slice(2)
    .split('/')
    .reduce<JsonObject>((at, name) => objectOf(at[name]), document);
}

import { editDocument } from './documentParts';
import type { JsonObject } from './json';
import type { Rewrite } from './rewrite';

export const descriptionAndTitleEdits: Rewrite = {
  name: 'description-and-title-edits',
  kind: 'data',
  apply: document =>
    editDocument(document, {
      schema: schema =>
        '$ref' in schema
          ? schema
          : { ...schema, title: 'Better', description: 'Said better.' },
      operation: said,
      parameter: said,
      response: said,
      channel: said,
      messageOperation: said,
      message: said,
    }),
};

function said(part: JsonObject): JsonObject {
  return '$ref' in part ? part : { ...part, description: 'Said better.' };
}

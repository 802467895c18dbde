import { asyncApiToVersion3 } from './asyncApiToVersion3';
import type { Rewrite } from './rewrite';

export const asyncapi2To3: Rewrite = {
  name: 'asyncapi-2-to-3',
  kind: 'data',
  apply: (document, format) =>
    format === 'asyncapi-2' ? asyncApiToVersion3(document) : null,
};

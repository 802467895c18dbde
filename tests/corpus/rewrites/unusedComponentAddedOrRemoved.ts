import { withSchemas } from './componentSchemas';
import type { Rewrite } from './rewrite';

export const unusedComponentAddedOrRemoved: Rewrite = {
  name: 'unused-component-added-or-removed',
  kind: 'data',
  apply: (document, format) =>
    withSchemas(document, format, schemas => ({
      ...schemas,
      NobodyUsesThis: { type: 'string', enum: ['unused'] },
    })),
};

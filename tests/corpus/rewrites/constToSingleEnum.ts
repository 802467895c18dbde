import { inSchemas } from './documentParts';
import { without } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const constToSingleEnum: Rewrite = {
  name: 'const-to-single-enum',
  kind: 'data',
  apply: document =>
    ifChanged(
      document,
      inSchemas(document, schema =>
        schema.const === undefined || schema.enum !== undefined
          ? schema
          : { ...without(schema, 'const'), enum: [schema.const] },
      ),
    ),
};

import { inSchemas } from './documentParts';
import { listOf } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const duplicateAllOfMember: Rewrite = {
  name: 'duplicate-allOf-member',
  kind: 'data',
  apply: document =>
    ifChanged(
      document,
      inSchemas(document, schema => {
        const [first, ...others] = listOf(schema.allOf);
        return first === undefined
          ? schema
          : { ...schema, allOf: [first, ...others, first] };
      }),
    ),
};

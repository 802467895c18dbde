import { inSchemas } from './documentParts';
import { listOf } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const regroupAllOfMembers: Rewrite = {
  name: 'regroup-allOf-members',
  kind: 'data',
  apply: document =>
    ifChanged(
      document,
      inSchemas(document, schema => {
        const [first, second, ...others] = listOf(schema.allOf);
        return second === undefined
          ? schema
          : { ...schema, allOf: [{ allOf: [first, second] }, ...others] };
      }),
    ),
};

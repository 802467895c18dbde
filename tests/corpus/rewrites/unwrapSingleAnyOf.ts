import { inSchemas } from './documentParts';
import { listOf, without } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const unwrapSingleAnyOf: Rewrite = {
  name: 'unwrap-single-anyOf',
  kind: 'data',
  apply: document =>
    ifChanged(
      document,
      inSchemas(document, schema => {
        const [only, ...others] = listOf(schema.anyOf);
        if (only === undefined || others.length > 0) return schema;
        const rest = without(schema, 'anyOf');
        return Object.keys(rest).length === 0
          ? only
          : { ...rest, allOf: [...listOf(schema.allOf), only] };
      }),
    ),
};

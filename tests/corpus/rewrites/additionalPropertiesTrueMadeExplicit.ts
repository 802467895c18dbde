import { inSchemas } from './documentParts';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const additionalPropertiesTrueMadeExplicit: Rewrite = {
  name: 'additionalProperties-true-made-explicit',
  kind: 'data',
  apply: document =>
    ifChanged(
      document,
      inSchemas(document, schema =>
        schema.type === 'object' &&
        schema.additionalProperties === undefined &&
        schema.unevaluatedProperties === undefined
          ? { ...schema, additionalProperties: true }
          : schema,
      ),
    ),
};

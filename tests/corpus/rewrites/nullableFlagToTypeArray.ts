import { hasSchema, upgradeTo31 } from './upgradeTo31';
import type { Rewrite } from './rewrite';

export const nullableFlagToTypeArray: Rewrite = {
  name: 'nullable-flag-to-type-array',
  kind: 'data',
  apply: (document, format) =>
    format === 'openapi-3.0' &&
    hasSchema(document, schema => schema.nullable === true)
      ? upgradeTo31(document)
      : null,
};

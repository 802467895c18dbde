import { hasSchema, upgradeTo31 } from './upgradeTo31';
import type { Rewrite } from './rewrite';

export const exclusiveBoundFlagToNumber: Rewrite = {
  name: 'exclusive-bound-flag-to-number',
  kind: 'data',
  apply: (document, format) =>
    format === 'openapi-3.0' &&
    hasSchema(
      document,
      schema =>
        schema.exclusiveMinimum === true || schema.exclusiveMaximum === true,
    )
      ? upgradeTo31(document)
      : null,
};

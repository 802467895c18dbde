import { inSchemas } from './documentParts';
import { isList, without } from './json';
import type { JsonObject } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const typeArrayToUnionWithNull: Rewrite = {
  name: 'type-array-to-union-with-null',
  kind: 'data',
  apply: (document, format) =>
    format === 'openapi-3.0' || format === 'openapi-2.0'
      ? null
      : ifChanged(document, inSchemas(document, asUnion)),
};

function asUnion(schema: JsonObject): JsonObject {
  const { type, enum: values } = schema;
  if (!isList(type) || !type.includes('null') || type.length < 2) return schema;
  const others = type.filter(name => name !== 'null');
  const isNullListed = !isList(values) || values.includes(null);
  const rest = without(schema, 'type', 'enum', 'default', 'readOnly');
  const branch = {
    ...rest,
    type: others,
    ...(isList(values) ? { enum: values.filter(value => value !== null) } : {}),
  };
  const outer = Object.fromEntries(
    Object.entries(schema).filter(([name]) =>
      ['default', 'readOnly'].includes(name),
    ),
  );
  return {
    ...outer,
    anyOf: isNullListed ? [branch, { type: 'null' }] : [branch],
  };
}

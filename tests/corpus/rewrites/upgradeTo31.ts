import { editDocument } from './documentParts';
import { isList, isObject, without } from './json';
import type { JsonObject } from './json';

/**
 * The document in OpenAPI 3.1: `nullable` and the flags of exclusive bounds in
 * the words of JSON Schema, and no neighbours of references, which 3.0 ignores
 * and 3.1 does not.
 */
export function upgradeTo31(document: JsonObject): JsonObject {
  return {
    ...editDocument(document, { schema: upgraded }),
    openapi: '3.1.0',
  };
}

function upgraded(schema: JsonObject): JsonObject {
  if (typeof schema.$ref === 'string') return { $ref: schema.$ref };
  return exclusiveBounds(nullableType(schema));
}

function nullableType(schema: JsonObject): JsonObject {
  if (schema.nullable === undefined) return schema;
  const rest = without(schema, 'nullable');
  if (schema.nullable !== true || typeof schema.type !== 'string') return rest;
  const withNull = { ...rest, type: [schema.type, 'null'] };
  return isList(schema.enum) && !schema.enum.includes(null)
    ? { ...withNull, enum: [...schema.enum, null] }
    : withNull;
}

function exclusiveBounds(schema: JsonObject): JsonObject {
  let result = schema;
  for (const [flag, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const isFlag = typeof result[flag] === 'boolean';
    if (!isFlag) continue;
    const value = result[bound];
    result =
      result[flag] === true && typeof value === 'number'
        ? { ...without(result, flag, bound), [flag]: value }
        : without(result, flag);
  }
  return result;
}

/** Whether some schema of the document satisfies a condition. */
export function hasSchema(
  document: JsonObject,
  condition: (schema: JsonObject) => boolean,
): boolean {
  let found = false;
  editDocument(document, {
    schema: schema => {
      found ||= isObject(schema) && condition(schema);
      return schema;
    },
  });
  return found;
}

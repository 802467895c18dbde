import { nameOfReference, schemasOf } from './componentSchemas';
import { inSchemas } from './documentParts';
import { isObject, listOf, objectOf, without } from './json';
import type { JsonObject } from './json';
import { ifChanged } from './rewrite';
import type { Rewrite } from './rewrite';

export const flattenAllOf: Rewrite = {
  name: 'flatten-allOf',
  kind: 'data',
  apply: (document, format) => {
    const schemas = schemasOf(document, format);
    return ifChanged(
      document,
      inSchemas(document, schema => flattened(schema, schemas)),
    );
  },
};

/** Members that say nothing but this can be written into one schema. */
const plainMembers: ReadonlySet<string> = new Set([
  'type',
  'properties',
  'required',
  'description',
  'title',
]);

function flattened(schema: JsonObject, schemas: JsonObject): JsonObject {
  const members = listOf(schema.allOf).map(member => {
    const object = objectOf(member);
    return typeof object.$ref === 'string'
      ? objectOf(schemas[nameOfReference(object.$ref)])
      : object;
  });
  const all = [without(schema, 'allOf'), ...members];
  const names = all.flatMap(each => Object.keys(objectOf(each.properties)));
  const isPlain =
    members.length > 0 &&
    all.every(each =>
      Object.keys(each).every(name => plainMembers.has(name)),
    ) &&
    members.every(each => each.type === 'object') &&
    all.every(
      each => each.properties === undefined || isObject(each.properties),
    ) &&
    new Set(names).size === names.length;
  if (!isPlain) return schema;
  const required = all.flatMap(each => listOf(each.required));
  return {
    ...without(schema, 'allOf'),
    type: 'object',
    properties: Object.assign({}, ...all.map(each => each.properties ?? {})),
    ...(required.length > 0 ? { required } : {}),
  };
}

import type { ContractFormat } from '@interlock/contract-core';
import { everywhere, isObject, mapMembers, objectOf } from './json';
import type { Json, JsonObject } from './json';

/** Where a format keeps its named schemas. */
function folderOf(format: ContractFormat): string {
  return format === 'openapi-2.0' ? '#/definitions/' : '#/components/schemas/';
}

export function schemasOf(
  document: JsonObject,
  format: ContractFormat,
): JsonObject {
  return format === 'openapi-2.0'
    ? objectOf(document.definitions)
    : objectOf(objectOf(document.components).schemas);
}

/** The document with other named schemas; itself where it has none and gets none. */
export function withSchemas(
  document: JsonObject,
  format: ContractFormat,
  edit: (schemas: JsonObject) => JsonObject,
): JsonObject {
  const before = schemasOf(document, format);
  const schemas = edit(before);
  if (Object.keys(before).length + Object.keys(schemas).length === 0) {
    return document;
  }
  return format === 'openapi-2.0'
    ? { ...document, definitions: schemas }
    : {
        ...document,
        components: { ...objectOf(document.components), schemas },
      };
}

/** Names that stand in a pointer. */
export function componentReference(
  format: ContractFormat,
  name: string,
): string {
  return `${folderOf(format)}${name}`;
}

/** The last name of a reference, which may be escaped in it. */
export function nameOfReference(reference: string): string {
  return decodeURIComponent(
    reference
      .slice(reference.lastIndexOf('/') + 1)
      .replaceAll('~1', '/')
      .replaceAll('~0', '~'),
  );
}

/** The document with every reference to a named schema mapped. */
export function mapReferences(
  document: JsonObject,
  format: ContractFormat,
  edit: (reference: string) => string,
): JsonObject {
  const folder = folderOf(format);
  const mapped = (value: Json): Json =>
    typeof value === 'string' &&
    value.startsWith(folder) &&
    !value.slice(folder.length).includes('/')
      ? edit(value)
      : value;
  return objectOf(
    everywhere(document, object => {
      const { $ref: reference, mapping } = object;
      const isMapping = isObject(mapping) && 'propertyName' in object;
      return {
        ...object,
        ...(reference === undefined ? {} : { $ref: mapped(reference) }),
        ...(isMapping ? { mapping: mapMembers(mapping, mapped) } : {}),
      };
    }),
  );
}

import { posix } from 'node:path';
import {
  compiledValidator,
  modernSchema,
  schemaKeywords,
} from './outsideValidator';
import type { Validator } from './outsideValidator';
import { isObject } from './pair';
import type { Dialect, Json, JsonObject, Schema } from './pair';

/** Documents of one side, by path. */
export type Documents = ReadonlyMap<string, Json>;

/** Where a schema stands: a document, and a JSON Pointer in it. */
export interface SchemaPlace {
  readonly file: string;
  readonly pointer: string;
}

/** The dialect of schemas in a document of OpenAPI, Swagger or AsyncAPI. */
export function dialectOf(document: Json): Dialect {
  if (!isObject(document)) return '3.1';
  const isOld =
    'swagger' in document || String(document.openapi).startsWith('3.0');
  return isOld ? '3.0' : '3.1';
}

/** The outside validator of a schema that stands in a document. */
export function validatorAt(
  documents: Documents,
  place: SchemaPlace,
  direction: 'request' | 'response' | 'none' = 'none',
): Validator {
  const dialect = dialectOf(documents.get(place.file) ?? null);
  const reading: Reading = {
    documents,
    dialect,
    direction,
    definitions: new Map(),
  };
  const body: JsonObject = { $ref: nameOf(reading, place) };
  const $defs: Record<string, Schema> = {};
  // What is referred to is found while what refers to it is read.
  for (const [name, found] of reading.definitions) {
    $defs[name] = referring(found.schema, found.place.file, reading);
  }
  return compiledValidator({ ...body, $defs });
}

interface Reading {
  readonly documents: Documents;
  readonly dialect: Dialect;
  readonly direction: 'request' | 'response' | 'none';
  readonly definitions: Map<
    string,
    { readonly place: SchemaPlace; readonly schema: Schema }
  >;
}

/** The name of the definition that holds the schema of a place. */
function nameOf(reading: Reading, place: SchemaPlace): string {
  const name = `${place.file}#${place.pointer}`.replace(/[^\w.-]/g, '_');
  if (!reading.definitions.has(name)) {
    const schema = valueAt(reading.documents.get(place.file), place.pointer);
    if (!isObject(schema) && typeof schema !== 'boolean') {
      throw new UnknownPlace(`${place.file}#${place.pointer}`);
    }
    reading.definitions.set(name, {
      place,
      schema: reading.dialect === '3.0' ? modernSchema(schema) : schema,
    });
  }
  return `#/$defs/${name}`;
}

/** A place or a reference that leads to no schema. */
export class UnknownPlace extends Error {}

export function valueAt(
  document: Json | undefined,
  pointer: string,
): Json | undefined {
  return pointer
    .split('/')
    .slice(1)
    .map(token => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Json | undefined>((value, token) => {
      if (Array.isArray(value)) {
        return (value as readonly Json[])[Number(token)];
      }
      return isObject(value) ? value[token] : undefined;
    }, document);
}

/**
 * What has to be there: a name that the other direction alone shows is not
 * wanted in this one, as OpenAPI says of `readOnly` and `writeOnly`.
 */
function wantedNames(
  schema: JsonObject,
  required: readonly Json[],
  { direction }: Reading,
): readonly Json[] {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly';
  const { properties } = schema;
  if (direction === 'none' || !isObject(properties)) return required;
  return required.filter(name => {
    const property = properties[String(name)];
    return !(isObject(property) && property[mark] === true);
  });
}

/** The schema with every reference led to its definition. */
function referring(schema: Schema, file: string, reading: Reading): Schema {
  if (!isObject(schema)) return schema;
  const nested = (one: Json) => referring(one as Schema, file, reading);
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]): [string, Json] => {
      if (keyword === '$ref' && typeof value === 'string') {
        return [keyword, nameOf(reading, targetOf(value, file))];
      }
      if (keyword === 'required' && Array.isArray(value)) {
        return [
          keyword,
          wantedNames(schema, value as readonly Json[], reading),
        ];
      }
      const shape = schemaKeywords[keyword];
      if (shape === 'one') return [keyword, nested(value)];
      if (shape === 'list' && Array.isArray(value)) {
        return [keyword, (value as readonly Json[]).map(nested)];
      }
      if (shape !== 'map' || !isObject(value)) return [keyword, value];
      return [
        keyword,
        Object.fromEntries(
          Object.entries(value).map(([name, one]) => [name, nested(one)]),
        ),
      ];
    }),
  );
}

function targetOf(reference: string, file: string): SchemaPlace {
  const [path, fragment = ''] = reference.split('#');
  return {
    file: path === '' ? file : posix.join(posix.dirname(file), path),
    pointer: decodeURIComponent(fragment),
  };
}

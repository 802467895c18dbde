/**
 * Rewrites of an OpenAPI 3.1 document that change nothing it means, for the
 * property tests. Documents are plain data of the shape that
 * `randomContract.ts` makes.
 */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };

type JsonObject = { readonly [name: string]: Json };

export interface Rewrite {
  readonly name: string;
  readonly apply: (document: JsonObject) => JsonObject;
}

const schemaPlaces: ReadonlySet<string> = new Set([
  'schema',
  'items',
  'additionalProperties',
]);

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Applies `edit` to every object, innermost first. */
function everywhere(value: Json, edit: (object: JsonObject) => Json): Json {
  if (isList(value)) return value.map(item => everywhere(item, edit));
  if (!isObject(value)) return value;
  return edit(
    Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        everywhere(member, edit),
      ]),
    ),
  );
}

/** Applies `edit` to every schema, innermost first. */
function everySchema(value: Json, edit: (schema: Json) => Json): Json {
  if (isList(value)) return value.map(item => everySchema(item, edit));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const inner = everySchema(member, edit);
      if (schemaPlaces.has(name)) return [name, edit(inner)];
      const named = name === 'properties' || name === 'schemas';
      if (named && isObject(inner)) {
        return [
          name,
          Object.fromEntries(
            Object.entries(inner).map(([key, schema]) => [key, edit(schema)]),
          ),
        ];
      }
      const listed = name === 'oneOf' || name === 'allOf';
      return [name, listed && isList(inner) ? inner.map(edit) : inner];
    }),
  );
}

function inSchemas(name: string, edit: (schema: JsonObject) => Json): Rewrite {
  return {
    name,
    apply: document =>
      asObject(
        everySchema(document, schema =>
          isObject(schema) ? edit(schema) : schema,
        ),
      ),
  };
}

function inObjects(name: string, edit: (object: JsonObject) => Json): Rewrite {
  return { name, apply: document => asObject(everywhere(document, edit)) };
}

function asObject(value: Json): JsonObject {
  if (!isObject(value)) throw new Error('A rewrite must give an object.');
  return value;
}

function reversedList(keyword: string): (object: JsonObject) => Json {
  return object => {
    const list = object[keyword];
    return isList(list)
      ? { ...object, [keyword]: [...list].reverse() }
      : object;
  };
}

function repeatedList(keyword: string): (object: JsonObject) => Json {
  return object => {
    const list = object[keyword];
    return isList(list) ? { ...object, [keyword]: [...list, ...list] } : object;
  };
}

function renameComponents(document: JsonObject): JsonObject {
  const renamed = everywhere(document, object => {
    const reference = object.$ref;
    const schemas = object.schemas;
    if (typeof reference === 'string') {
      return { ...object, $ref: `${reference}Renamed` };
    }
    if (!isObject(schemas)) return object;
    return {
      ...object,
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, schema]) => [
          `${name}Renamed`,
          schema,
        ]),
      ),
    };
  });
  return asObject(renamed);
}

function componentsOf(document: JsonObject): JsonObject {
  return asObject(asObject(document.components).schemas);
}

/** Writes components out where they are used, one level deep. */
function inlineReferences(document: JsonObject): JsonObject {
  const schemas = componentsOf(document);
  const paths = everySchema(document.paths, schema => {
    if (!isObject(schema) || typeof schema.$ref !== 'string') return schema;
    return schemas[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)];
  });
  return { ...document, paths };
}

/** Moves the schemas of the paths into components. */
function extractSchemas(document: JsonObject): JsonObject {
  const extracted: Record<string, Json> = { ...componentsOf(document) };
  const paths = everySchema(document.paths, schema => {
    if (!isObject(schema) || '$ref' in schema) return schema;
    const name = `Extracted${Object.keys(extracted).length}`;
    extracted[name] = schema;
    return { $ref: `#/components/schemas/${name}` };
  });
  return { ...document, paths, components: { schemas: extracted } };
}

function renamePathParameter(document: JsonObject): JsonObject {
  return asObject(
    JSON.parse(
      JSON.stringify(document)
        .replaceAll('{id}', '{orderId}')
        .replaceAll('"name":"id"', '"name":"orderId"'),
    ),
  );
}

function parametersToPath(document: JsonObject): JsonObject {
  const paths = Object.entries(asObject(document.paths)).map(([path, item]) => {
    const { post, ...rest } = asObject(item);
    const { parameters, ...operation } = asObject(post);
    return [path, { ...rest, parameters, post: operation }] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function nullToUnion(schema: JsonObject): Json {
  const { type, ...rest } = schema;
  if (!isList(type) || !type.includes('null')) return schema;
  const others = type.filter(name => name !== 'null');
  return { anyOf: [{ ...rest, type: others }, { type: 'null' }] };
}

function liftProperties(schema: JsonObject): Json {
  const { properties, ...rest } = schema;
  // `additionalProperties` sees only the properties that stand beside it.
  return properties === undefined || schema.additionalProperties !== undefined
    ? schema
    : { ...rest, allOf: [{ properties }] };
}

/** Rewrites that hold for every document of the generator. */
export const rewrites: readonly Rewrite[] = [
  inObjects('reorder-keys', object =>
    Object.fromEntries(Object.entries(object).reverse()),
  ),
  inObjects('reorder-required', reversedList('required')),
  inObjects('reorder-enum', reversedList('enum')),
  inObjects('reorder-parameters', reversedList('parameters')),
  inObjects('reorder-union-branches', reversedList('oneOf')),
  { name: 'rename-component', apply: renameComponents },
  { name: 'ref-to-inline', apply: inlineReferences },
  { name: 'inline-to-ref', apply: extractSchemas },
  { name: 'rename-path-parameter', apply: renamePathParameter },
  { name: 'operation-to-path-level-parameters', apply: parametersToPath },
  inSchemas('type-array-to-union-with-null', nullToUnion),
  inSchemas('lift-properties-into-allOf', liftProperties),
  inSchemas('wrap-in-single-oneOf', schema => ({ oneOf: [schema] })),
  inSchemas('wrap-in-single-anyOf', schema => ({ anyOf: [schema] })),
  inSchemas('wrap-in-single-allOf', schema => ({ allOf: [schema] })),
  inSchemas('duplicate-allOf-member', schema => ({ allOf: [schema, schema] })),
  inSchemas('duplicate-anyOf-branch', schema => ({ anyOf: [schema, schema] })),
  inObjects('duplicate-required', repeatedList('required')),
  inObjects('duplicate-enum-value', repeatedList('enum')),
  inSchemas('description-and-title-edits', schema =>
    '$ref' in schema
      ? { ...schema, description: 'Said better.' }
      : { ...schema, title: 'Better', description: 'Said better.' },
  ),
  inSchemas('additionalProperties-true-made-explicit', schema =>
    schema.type === 'object' && schema.additionalProperties === undefined
      ? { ...schema, additionalProperties: true }
      : schema,
  ),
  inSchemas('const-to-single-enum', schema => {
    const { const: constant, ...rest } = schema;
    return constant === undefined ? schema : { ...rest, enum: [constant] };
  }),
  {
    name: 'unused-component-added',
    apply: document => ({
      ...document,
      components: {
        schemas: { ...componentsOf(document), Unused: { type: 'string' } },
      },
    }),
  },
  {
    name: 'default-media-type-parameter-spelling',
    apply: document =>
      asObject(
        JSON.parse(
          JSON.stringify(document).replaceAll(
            'application/json',
            'application/json; charset=UTF-8',
          ),
        ),
      ),
  },
];

import Ajv2020 from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject } from './pair';
import type { Dialect, Json, JsonObject, Schema, Side } from './pair';

/** Says whether a value fits; shares no code with Interlock. */
export type Validator = (value: Json) => boolean;

/** What OpenAPI says beside JSON Schema, and what is only a note for readers. */
const options = {
  strict: false,
  allErrors: false,
  logger: false,
  // Each schema judges a hundred payloads; making its code faster costs more.
  code: { optimize: false },
} as const;

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020(options);
  addFormats(ajv);
  // The registry of formats speaks of ranges; that a number is whole is said
  // by `type`.
  ajv.addFormat('int32', {
    type: 'number',
    validate: (value: number) => value >= -(2 ** 31) && value < 2 ** 31,
  });
  ajv.addFormat('int64', {
    type: 'number',
    validate: (value: number) => value >= -(2 ** 63) && value < 2 ** 63,
  });
  return ajv;
}

/** An Ajv keeps a little of all that it compiled. */
const schemasPerAjv = 500;
let ajv = createAjv();
let compiledSchemas = 0;

/** What Ajv does not take as a schema, or cannot judge. */
export class UnreadableSchema extends Error {}

/** The validator of one side of a pair. */
export function outsideValidator(side: Side, dialect: Dialect): Validator {
  const { body, components: schemas } = modernSide(side, dialect);
  for (const schema of [body, ...Object.values(schemas)]) {
    if (ajv.validateSchema(schema) !== true) {
      throw new UnreadableSchema(ajv.errorsText());
    }
  }
  return compiledValidator({ allOf: [body], components: { schemas } });
}

export function compiledValidator(schema: JsonObject): Validator {
  const validate = compiled(schema);
  return value => {
    try {
      return validate(value) === true;
    } catch (error) {
      // A value too deep says nothing about Ajv; all else is its own code for
      // `unevaluatedProperties` beside branches, which fails now and then.
      if (error instanceof RangeError) throw error;
      const said = error instanceof Error ? error.message : String(error);
      throw new UnreadableSchema(said);
    }
  };
}

function compiled(schema: JsonObject): ValidateFunction {
  compiledSchemas += 1;
  if (compiledSchemas % schemasPerAjv === 0) ajv = createAjv();
  try {
    return ajv.compile(schema);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UnreadableSchema(said);
  } finally {
    // Ajv keeps what it compiled, and there are many.
    ajv.removeSchema(schema);
  }
}

/** Keywords whose value is one schema, a list, or a map of schemas. */
export const schemaKeywords: Readonly<Record<string, 'one' | 'list' | 'map'>> =
  {
    items: 'one',
    contains: 'one',
    additionalProperties: 'one',
    propertyNames: 'one',
    unevaluatedProperties: 'one',
    unevaluatedItems: 'one',
    not: 'one',
    if: 'one',
    then: 'one',
    else: 'one',
    allOf: 'list',
    anyOf: 'list',
    oneOf: 'list',
    prefixItems: 'list',
    properties: 'map',
    patternProperties: 'map',
    dependentSchemas: 'map',
  };

/** The side in the words of 2020-12. */
export function modernSide(side: Side, dialect: Dialect): Side {
  if (dialect === '3.1') return side;
  return {
    body: modernSchema(side.body),
    components: Object.fromEntries(
      Object.entries(side.components).map(([name, schema]) => [
        name,
        modernSchema(schema),
      ]),
    ),
  };
}

/** A schema of OpenAPI 3.0 in the words of 2020-12, by the text of 3.0.3. */
export function modernSchema(schema: Schema): Schema {
  if (!isObject(schema)) return schema;
  // Nothing beside a reference counts.
  if (typeof schema.$ref === 'string') return { $ref: schema.$ref };
  const modern = new Map(
    Object.entries(schema).map(([keyword, value]) => [
      keyword,
      modernValue(keyword, value),
    ]),
  );
  // `nullable` widens the `type` beside it, and says nothing alone.
  const type = modern.get('type');
  if (modern.get('nullable') === true && typeof type === 'string') {
    modern.set('type', [type, 'null']);
  }
  modern.delete('nullable');
  foldExclusive(modern, 'exclusiveMinimum', 'minimum');
  foldExclusive(modern, 'exclusiveMaximum', 'maximum');
  return Object.fromEntries(modern);
}

function modernValue(keyword: string, value: Json): Json {
  const shape = schemaKeywords[keyword];
  if (shape === 'one') return modernSchema(value as Schema);
  if (shape === 'list') return (value as readonly Schema[]).map(modernSchema);
  if (shape === 'map') {
    return Object.fromEntries(
      Object.entries(value as JsonObject).map(([name, schema]) => [
        name,
        modernSchema(schema as Schema),
      ]),
    );
  }
  return value;
}

function foldExclusive(
  schema: Map<string, Json>,
  exclusive: string,
  bound: string,
): void {
  const counts = schema.get(exclusive);
  const limit = schema.get(bound);
  if (typeof counts !== 'boolean') return;
  schema.delete(exclusive);
  if (!counts || limit === undefined) return;
  schema.set(exclusive, limit);
  schema.delete(bound);
}

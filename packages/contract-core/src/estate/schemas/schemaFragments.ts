/**
 * A JSON Schema (draft 7) as data. The schemas of our kinds keep to what a
 * Backstage model layer accepts: no `format`, no `x-` keyword, and no `oneOf`,
 * `anyOf`, `allOf`, `if` or `$ref` at the root or directly on `spec`.
 */
export interface EstateSchema {
  readonly [keyword: string]: SchemaValue;
}

export type SchemaValue =
  string | number | boolean | null | readonly SchemaValue[] | EstateSchema;

/** Text that says something: not empty, not only blanks. */
export function text(description: string): EstateSchema {
  return {
    type: 'string',
    title: 'a text that says something',
    minLength: 1,
    pattern: '\\S',
    description,
  };
}

/** A text that must be one of a closed list. */
export function choice(
  description: string,
  values: readonly string[],
): EstateSchema {
  return { type: 'string', enum: values, description };
}

export function list(description: string, items: EstateSchema): EstateSchema {
  return { type: 'array', items, description };
}

/** A list with at least one item and no item twice. */
export function set(description: string, items: EstateSchema): EstateSchema {
  return { type: 'array', items, minItems: 1, uniqueItems: true, description };
}

/** An object with exactly these members; `required` are those that must be there. */
export function record(
  description: string,
  required: readonly string[],
  properties: EstateSchema,
): EstateSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required,
    properties,
    description,
  };
}

/** An entity ref: `[kind:][namespace/]name`; the missing parts have defaults. */
export function entityRef(description: string): EstateSchema {
  return {
    type: 'string',
    title: 'an entity ref such as group:default/finance-control',
    pattern:
      '^([a-zA-Z]+:)?([a-zA-Z0-9]+([-_.][a-zA-Z0-9]+)*/)?[a-zA-Z0-9]+([-_.][a-zA-Z0-9]+)*$',
    description,
  };
}

/** A calendar date, ISO 8601. By pattern, because model layers refuse `format`. */
export function calendarDate(description: string): EstateSchema {
  return {
    type: 'string',
    title: "a calendar date such as '2026-12-31'",
    pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
    description,
  };
}

/** An ISO 8601 duration such as `PT15M` or `P10Y`. */
export function duration(description: string): EstateSchema {
  return {
    type: 'string',
    title: 'a duration such as PT15M or P10Y',
    pattern:
      '^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?)?$',
    description,
  };
}

/** A time zone by its name in the IANA database, such as `Europe/Copenhagen`, or `UTC`. */
export function timeZone(description: string): EstateSchema {
  return {
    type: 'string',
    title: 'a time zone such as Europe/Copenhagen or UTC',
    pattern: '^(UTC|[A-Z][A-Za-z]+(/[A-Z][A-Za-z_+-]+){1,2})$',
    description,
  };
}

/** A path inside the repository that cannot leave it. */
export function repositoryPath(description: string): EstateSchema {
  return {
    type: 'string',
    title: 'a path inside the repository, without .. and a leading slash',
    minLength: 1,
    pattern: '^(?!/)(?!.*(^|/)\\.\\.(/|$))[^\\\\\\u0000]+$',
    description,
  };
}

/** An id in lower case, with single dashes. */
export function identifier(description: string): EstateSchema {
  return {
    type: 'string',
    title: 'an id in lower case such as xero-accounting',
    maxLength: 63,
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    description,
  };
}

/** Data of a document, as JSON can write it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };

export type JsonObject = { readonly [name: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The object itself, or an empty one where something else stands. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

export function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The object without some members. */
export function without(
  object: JsonObject,
  ...names: readonly string[]
): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([name]) => !names.includes(name)),
  );
}

/** The object with each member's value mapped; names stay. */
export function mapMembers(
  object: JsonObject,
  edit: (value: Json, name: string) => Json,
): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, edit(value, name)]),
  );
}

/** Applies `edit` to every object of the data, innermost first. */
export function everywhere(
  value: Json,
  edit: (object: JsonObject) => Json,
): Json {
  if (isList(value)) return value.map(item => everywhere(item, edit));
  if (!isObject(value)) return value;
  return edit(mapMembers(value, member => everywhere(member, edit)));
}

export function isEqual(
  one: Json | undefined,
  other: Json | undefined,
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * JSON text with the members of objects in another order. Objects of JavaScript
 * always begin with names that are numbers, such as status codes, so the order
 * is made while writing.
 */
export function writeInOrder(
  value: Json,
  order: (
    names: readonly string[],
    path: readonly string[],
  ) => readonly string[],
  path: readonly string[] = [],
): string {
  if (isList(value)) {
    const items = value.map((item, index) =>
      writeInOrder(item, order, [...path, String(index)]),
    );
    return `[${items.join(',')}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const members = order(Object.keys(value), path).map(
    name =>
      `${JSON.stringify(name)}:${writeInOrder(value[name], order, [...path, name])}`,
  );
  return `{${members.join(',')}}`;
}

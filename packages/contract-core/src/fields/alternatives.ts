import type { Schema, SchemaUse } from '../model';
import { mayBe, typesOf } from './typesOfParts';

/** Schemas that all hold for one value, and the uses through which they came. */
export interface Alternative {
  /** Uses of the field itself, which tell its place; kept through lists. */
  readonly holders: readonly SchemaUse[];
  readonly parts: readonly Schema[];
}

/** More alternatives of one value than people can read; the rest is left out. */
export const mostAlternatives = 400;

const leaves = new WeakMap<Schema, readonly (readonly Schema[])[]>();

/** The conjunctions that uses which hold together may stand for. */
export function alternativesOf(
  uses: readonly SchemaUse[],
  holders: readonly SchemaUse[],
): readonly Alternative[] {
  const [first, ...others] = uses;
  if (first === undefined) return [{ holders, parts: [] }];
  if (others.length === 0) {
    return leavesOf(first.schema).map(parts => ({ holders, parts }));
  }
  return expand(
    uses.map(({ schema }) => schema),
    new Set(),
  ).map(parts => ({ holders, parts }));
}

/** The conjunctions of one schema, kept because many fields share it. */
function leavesOf(schema: Schema): readonly (readonly Schema[])[] {
  const known = leaves.get(schema) ?? expand([schema], new Set([schema]));
  leaves.set(schema, known);
  return known;
}

function expand(
  schemas: readonly Schema[],
  opened: Set<Schema>,
): readonly (readonly Schema[])[] {
  const parts = conjoined(schemas);
  const branches = parts.flatMap(({ oneOf, anyOf }) => [...oneOf, ...anyOf]);
  const sometimes = parts.flatMap(conditional);
  if (branches.length + sometimes.length === 0) return [parts];
  const found: (readonly Schema[])[] = branches.length === 0 ? [parts] : [];
  for (const { schema } of [...branches, ...sometimes]) {
    if (opened.has(schema) || found.length >= mostAlternatives) continue;
    opened.add(schema);
    for (const inner of expand([schema], opened)) {
      found.push([...new Set([...parts, ...inner])]);
    }
  }
  return found.length === 0 ? [parts] : found;
}

/** Schemas with all that `allOf` adds to them. */
function conjoined(schemas: readonly Schema[]): readonly Schema[] {
  const found = new Set(schemas);
  for (const { allOf, subtypes } of found) {
    for (const use of allOf) {
      // What a discriminator demands stands among the subtypes already.
      if (use !== subtypes?.law) found.add(use.schema);
    }
  }
  return [...found];
}

/** Schemas that hold for some values only. */
function conditional(schema: Schema): readonly SchemaUse[] {
  const { condition, dependentSchemas, subtypes } = schema;
  return [
    ...(condition?.then ? [condition.then] : []),
    ...(condition?.otherwise ? [condition.otherwise] : []),
    ...dependentSchemas.values(),
    ...(subtypes?.byValue.values() ?? []),
  ];
}

/** Whether a value is a list, by its elements or by its type alone. */
export function isList(parts: readonly Schema[]): boolean {
  return parts.some(
    ({ items, prefixItems }) => items !== null || prefixItems.length > 0,
  )
    ? mayBe(parts, 'array')
    : typesOf(parts)?.has('array') === true && !mayBe(parts, 'object');
}

/** Lists in lists; nobody nests them deeper. */
const deepestLists = 8;

/** A value without the lists around it, and how many those are; tuples have several. */
export function withoutLists(
  alternative: Alternative,
  lists: number,
): readonly { readonly lists: number; readonly inner: Alternative }[] {
  const { parts, holders } = alternative;
  if (!isList(parts) || lists >= deepestLists) {
    return [{ lists, inner: alternative }];
  }
  const items = parts.flatMap(part => part.items ?? []);
  const tuple = parts.flatMap(part => part.prefixItems);
  const elements = [
    ...(items.length > 0 ? [items] : []),
    ...tuple.map(use => [use]),
  ];
  if (elements.length === 0) {
    return [{ lists: lists + 1, inner: { holders, parts: [] } }];
  }
  return elements.flatMap(uses =>
    alternativesOf(uses, holders).flatMap(inner =>
      withoutLists(inner, lists + 1),
    ),
  );
}

import type { BoundKeyword, Place, Schema } from '../model';
import type { SchemaFact, ViewPair } from './schemaFact';
import type { Conjunction } from './schemaView';

/**
 * The fact with the places of the schemas that say what it is about: an object
 * that takes a component by `allOf` shows the component's edits, but they stand
 * in the component, once for all who take it.
 */
export function atDeclaration(
  fact: SchemaFact,
  views: ViewPair,
  pair: { readonly base: Conjunction; readonly revision: Conjunction },
): SchemaFact {
  const says = declares(fact);
  if (says === null) return fact;
  const base = allSchemas(pair.base);
  const revision = allSchemas(pair.revision);
  if (base.length === 1 && revision.length === 1) return fact;
  const left = only(base.filter(says));
  const right = only(revision.filter(says));
  return {
    ...fact,
    base:
      fact.base === views.base.place
        ? placeOf(left, counterpart(right, revision, base), fact.base)
        : fact.base,
    revision:
      fact.revision === views.revision.place
        ? placeOf(right, counterpart(left, base, revision), fact.revision)
        : fact.revision,
  };
}

/** The name of the component at a place of the conjunction; empty for none. */
export function nameAt(conjunction: Conjunction, place: Place | null): string {
  const found = allSchemas(conjunction).find(each => each.place === place);
  const [first, ...others] = conjunction;
  return found?.name ?? (others.length === 0 ? first.schema.name : '');
}

function placeOf(
  own: Schema | null,
  other: Schema | null,
  otherwise: Place | null,
): Place | null {
  return (own ?? other)?.place ?? otherwise;
}

function only(schemas: readonly Schema[]): Schema | null {
  return schemas.length === 1 ? schemas[0] : null;
}

/** The schema of the other side that stands for the same part. */
function counterpart(
  schema: Schema | null,
  own: readonly Schema[],
  others: readonly Schema[],
): Schema | null {
  if (schema === null) return null;
  const named = others.filter(
    other => schema.name !== '' && other.name === schema.name,
  );
  if (named.length === 1) return named[0];
  return own.length === others.length
    ? (others[own.indexOf(schema)] ?? null)
    : null;
}

/** All schemas that hold at once, without recursion. */
function allSchemas(conjunction: Conjunction): readonly Schema[] {
  const found = new Set<Schema>();
  const waiting = conjunction.map(({ schema }) => schema).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...next.allOf.map(({ schema }) => schema).reverse());
  }
  return [...found];
}

type Declares = (schema: Schema) => boolean;

const byKind: Readonly<Record<string, Declares>> = {
  'type-changed': ({ types }) => types !== null,
  'enum-value-removed': ({ enumeration }) => enumeration !== null,
  'enum-value-added': ({ enumeration }) => enumeration !== null,
  'extensible-enum-value-added': ({ enumeration }) => enumeration !== null,
  'became-enum': ({ enumeration }) => enumeration !== null,
  'enum-lifted': ({ enumeration }) => enumeration !== null,
  'pattern-added': ({ pattern }) => pattern !== null,
  'pattern-removed': ({ pattern }) => pattern !== null,
  'pattern-changed': ({ pattern }) => pattern !== null,
  'format-changed': ({ format }) => format !== null,
  'default-changed': ({ defaultText }) => defaultText !== null,
  'additional-properties-closed': saysOfOthers,
  'additional-properties-opened': saysOfOthers,
  'additional-properties-restricted': saysOfOthers,
  'additional-properties-unrestricted': saysOfOthers,
  'items-restricted': ({ items }) => items !== null,
  'items-unrestricted': ({ items }) => items !== null,
  'tuple-changed': ({ prefixItems }) => prefixItems.length > 0,
  'union-branch-added': isUnion,
  'union-branch-removed': isUnion,
  'union-changed': isUnion,
};

/** What tells a schema that says something of the edited part; null for any. */
function declares({ kind, subject }: SchemaFact): Declares | null {
  if (kind.startsWith('limit-')) {
    return schema =>
      subject === 'uniqueItems'
        ? schema.uniqueItems
        : schema.bounds.has(subject as BoundKeyword);
  }
  if (kind.startsWith('discriminator-')) {
    return schema => schema.discriminator !== null;
  }
  if (kind.startsWith('schema-rule-')) {
    return schema =>
      schema.assertions.has(subject) || schema.applicators.has(subject);
  }
  if (
    kind === 'optional-property-added' ||
    kind === 'required-property-added'
  ) {
    return schema => schema.properties.has(subject);
  }
  if (
    kind === 'property-became-required' ||
    kind === 'property-became-optional'
  ) {
    return schema => schema.required.includes(subject);
  }
  return byKind[kind] ?? null;
}

function saysOfOthers({ additionalProperties }: Schema): boolean {
  return additionalProperties !== null;
}

function isUnion({ oneOf, anyOf }: Schema): boolean {
  return oneOf.length > 0 || anyOf.length > 0;
}

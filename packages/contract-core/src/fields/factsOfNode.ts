import { isJsonNumber, isWholeNumber } from '../model';
import type { Schema, SchemaType } from '../model';
import type { FieldFacts, NumberShape } from './fieldFacts';
import type { FieldNode } from './fieldNode';
import { anyNumber, numberShapeOf } from './numberShape';
import type { Alternative } from './alternatives';
import { typesOf } from './typesOfParts';
import type { ValueShape } from './valueShape';

/** What the shape of a field's value says, without where and by whom it is exchanged. */
export type ValueFacts = Pick<
  FieldFacts,
  | 'types'
  | 'typeInWords'
  | 'format'
  | 'maxLength'
  | 'number'
  | 'enumeration'
  | 'extensible'
  | 'nullable'
  | 'defaultText'
  | 'deprecated'
> & {
  readonly alternative: Alternative;
};

/**
 * Facts of each alternative of a field. A branch that is only null is no
 * alternative but makes the others nullable; alternatives that say the same
 * are one.
 */
export function valueFactsOf(node: FieldNode): readonly ValueFacts[] {
  if (node.facts.relation !== null) return distinctFacts(node);
  const facts = known.get(node.shape) ?? distinctFacts(node);
  known.set(node.shape, facts);
  return facts;
}

/** A value says the same wherever it is exchanged. */
const known = new WeakMap<ValueShape, readonly ValueFacts[]>();

function distinctFacts(node: FieldNode): readonly ValueFacts[] {
  const { alternatives } = node.shape;
  const values = alternatives.filter(({ parts }) => !isOnlyNull(parts));
  const counted = values.length > 0 ? values : alternatives;
  const all = counted.map(alternative => factsOf(alternative, node));
  return all.length < 2
    ? all
    : [...new Map(all.map(facts => [textOf(facts), facts])).values()];
}

/** What people can tell two alternatives by. */
function textOf(facts: ValueFacts): string {
  return JSON.stringify([
    facts.types === null ? null : [...facts.types],
    facts.typeInWords,
    facts.format,
    facts.maxLength,
    facts.number,
    facts.enumeration,
    facts.nullable,
    facts.defaultText,
    facts.deprecated,
  ]);
}

function isOnlyNull(parts: readonly Schema[]): boolean {
  const types = typesOf(parts);
  return types !== null && types.size === 1 && types.has('null');
}

function factsOf(
  alternative: Alternative,
  { facts: { relation }, ground: { acceptance } }: FieldNode,
): ValueFacts {
  const { holders, parts } = alternative;
  const all = [...new Set([...holders.map(use => use.schema), ...parts])];
  const values = enumerationOf(parts);
  const types = typesBesideNull(parts, values);
  return {
    alternative,
    types,
    typeInWords: relation?.inWords ?? typeInWords(parts, types),
    format: first(parts, part => part.format),
    maxLength: maxLengthOf(parts),
    number: numberOf(parts, types),
    enumeration: values?.filter(value => value !== null) ?? null,
    extensible: parts.some(part => part.extensible),
    nullable:
      relation?.nullable ??
      holders.every(({ schema }) => acceptance.of(schema)),
    defaultText: first(all, part => part.defaultText),
    deprecated: all.some(part => part.deprecated),
  };
}

/** Null is told by `nullable`, unless there is nothing else. */
function typesBesideNull(
  parts: readonly Schema[],
  values: readonly unknown[] | null,
): ValueFacts['types'] {
  const types = typesOf(parts) ?? typesOfValues(values);
  if (types === null || !types.has('null') || types.size === 1) return types;
  return new Set([...types].filter(type => type !== 'null'));
}

function numberOf(
  parts: readonly Schema[],
  types: ValueFacts['types'],
): NumberShape {
  if (types?.has('number') === true) return numberShapeOf(parts, false);
  return types?.has('integer') === true
    ? numberShapeOf(parts, true)
    : anyNumber;
}

/** What the allowed values are, where nobody writes the type. */
function typesOfValues(values: readonly unknown[] | null): ValueFacts['types'] {
  return values === null ? null : new Set(values.map(typeOfValue));
}

function typeOfValue(value: unknown): SchemaType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (isJsonNumber(value)) {
    return isWholeNumber(value) ? 'integer' : 'number';
  }
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    default:
      return 'object';
  }
}

function first<Value>(
  parts: readonly Schema[],
  read: (part: Schema) => Value | null,
): Value | null {
  for (const part of parts) {
    const value = read(part);
    if (value !== null) return value;
  }
  return null;
}

function maxLengthOf(parts: readonly Schema[]): number | null {
  const limits = parts.flatMap(({ bounds }) => bounds.get('maxLength') ?? []);
  return limits.length === 0 ? null : Math.min(...limits);
}

/** Values that all parts allow. */
function enumerationOf(parts: readonly Schema[]): readonly unknown[] | null {
  const lists = parts.flatMap(({ enumeration }) =>
    enumeration === null ? [] : [enumeration],
  );
  const [one, ...others] = lists;
  if (one === undefined) return null;
  const texts = others.map(
    list => new Set(list.map(value => JSON.stringify(value))),
  );
  return one.filter(value =>
    texts.every(text => text.has(JSON.stringify(value))),
  );
}

function typeInWords(
  parts: readonly Schema[],
  types: ValueFacts['types'],
): string {
  const written = first(parts, part => part.writtenType);
  if (written !== null) return written;
  const unreadable = first(parts, part => part.unreadable);
  if (unreadable !== null) return `unreadable: ${unreadable}`;
  const kind =
    first(parts, part => part.format) ??
    first(parts, part => (part.enumeration && part.name) || null);
  const names = types === null ? 'any' : [...types].join(' or ');
  return kind === null ? names : `${names} (${kind})`;
}

import type { BoundKeyword, Schema } from '../model';
import { isMultipleOf } from './decimals';
import { matchesFormat, rangeOfFormat } from './formats';
import type { Verdicts } from './judgement';
import {
  codePointLength,
  isJsonObject,
  isSameJson,
  typeOfJson,
} from './jsonValue';
import { matchesPattern } from './matchPattern';

/** Keywords that are text here because their meaning depends on the caller. */
const unresolvedKeywords = ['$dynamicRef', '$recursiveRef'] as const;

/** The keywords of a schema that hold no schemas themselves. */
export function judgeOwnKeywords(
  schema: Schema,
  value: unknown,
  verdicts: Verdicts,
): void {
  verdicts.demand(hasType(schema, value) && isListed(schema, value));
  if (typeof value === 'string') judgeText(schema, value, verdicts);
  else if (typeof value === 'number') judgeNumber(schema, value, verdicts);
  else if (Array.isArray(value)) {
    verdicts.demand(isWithin(value.length, schema, 'minItems', 'maxItems'));
    verdicts.demand(!schema.uniqueItems || areDistinct(value));
  } else if (isJsonObject(value)) {
    const count = Object.keys(value).length;
    verdicts.demand(isWithin(count, schema, 'minProperties', 'maxProperties'));
  }
  if (unresolvedKeywords.some(keyword => schema.assertions.has(keyword))) {
    verdicts.doubtAll();
  }
}

function hasType(schema: Schema, value: unknown): boolean {
  if (schema.types === null) return true;
  const type = typeOfJson(value);
  return (
    schema.types.has(type) || (type === 'integer' && schema.types.has('number'))
  );
}

/** An extensible enumeration announces that any text may come. */
function isListed(schema: Schema, value: unknown): boolean {
  if (schema.enumeration === null) return true;
  if (schema.extensible && typeof value === 'string') return true;
  return schema.enumeration.some(member => isSameJson(member, value));
}

function judgeText(schema: Schema, text: string, verdicts: Verdicts): void {
  if (schema.bounds.has('minLength') || schema.bounds.has('maxLength')) {
    const length = codePointLength(text);
    verdicts.demand(isWithin(length, schema, 'minLength', 'maxLength'));
  }
  if (schema.pattern !== null) {
    verdicts.demand(matchesPattern(schema.pattern, text));
  }
  if (schema.format !== null) {
    verdicts.demand(matchesFormat(schema.format, text));
  }
}

function judgeNumber(schema: Schema, value: number, verdicts: Verdicts): void {
  const { bounds } = schema;
  verdicts.demand(isWithin(value, schema, 'minimum', 'maximum'));
  const above = bounds.get('exclusiveMinimum');
  const below = bounds.get('exclusiveMaximum');
  verdicts.demand(above === undefined || value > above);
  verdicts.demand(below === undefined || value < below);
  const step = bounds.get('multipleOf');
  verdicts.demand(step === undefined || isMultipleOf(value, step));
  const range = schema.format === null ? null : rangeOfFormat(schema.format);
  verdicts.demand(
    range === null || (value >= range.minimum && value <= range.maximum),
  );
}

function isWithin(
  measured: number,
  { bounds }: Schema,
  least: BoundKeyword,
  most: BoundKeyword,
): boolean {
  const [minimum, maximum] = [bounds.get(least), bounds.get(most)];
  return (
    (minimum === undefined || measured >= minimum) &&
    (maximum === undefined || measured <= maximum)
  );
}

/** Elements beyond which a list is not compared pair by pair. */
const maxCompared = 2_000;

function areDistinct(items: readonly unknown[]): boolean | null {
  const scalars = new Set<unknown>();
  const nested: unknown[] = [];
  for (const item of items) {
    if (typeof item === 'object' && item !== null) nested.push(item);
    else if (scalars.has(item)) return false;
    else scalars.add(item);
  }
  if (nested.length > maxCompared) return null;
  return nested.every((item, index) =>
    nested.slice(index + 1).every(other => !isSameJson(item, other)),
  );
}

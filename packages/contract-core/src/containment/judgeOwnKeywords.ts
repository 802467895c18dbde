import {
  compareNumbers,
  ExactNumber,
  isJsonNumber,
  isMultipleOf,
} from '../model';
import type { BoundKeyword, JsonNumber, Schema } from '../model';
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
  else if (isJsonNumber(value)) judgeNumber(schema, value, verdicts);
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

function judgeNumber(
  schema: Schema,
  value: JsonNumber,
  verdicts: Verdicts,
): void {
  const { bounds } = schema;
  verdicts.demand(isWithin(value, schema, 'minimum', 'maximum'));
  const above = bounds.get('exclusiveMinimum');
  const below = bounds.get('exclusiveMaximum');
  verdicts.demand(above === undefined || compareNumbers(value, above) > 0);
  verdicts.demand(below === undefined || compareNumbers(value, below) < 0);
  const step = bounds.get('multipleOf');
  verdicts.demand(step === undefined || isMultipleOf(value, step));
  const range = schema.format === null ? null : rangeOfFormat(schema.format);
  verdicts.demand(
    range === null ||
      (compareNumbers(value, range.minimum) >= 0 &&
        compareNumbers(value, range.maximum) <= 0),
  );
}

function isWithin(
  measured: JsonNumber,
  { bounds }: Schema,
  least: BoundKeyword,
  most: BoundKeyword,
): boolean {
  const [minimum, maximum] = [bounds.get(least), bounds.get(most)];
  return (
    (minimum === undefined || compareNumbers(measured, minimum) >= 0) &&
    (maximum === undefined || compareNumbers(measured, maximum) <= 0)
  );
}

/** Elements beyond which a list is not compared pair by pair. */
const maxCompared = 2_000;

function areDistinct(items: readonly unknown[]): boolean | null {
  const scalars = new Set<unknown>();
  const exact = new Set<string>();
  const nested: unknown[] = [];
  for (const item of items) {
    if (item instanceof ExactNumber) {
      const text = item.toString();
      if (exact.has(text)) return false;
      exact.add(text);
    } else if (typeof item === 'object' && item !== null) nested.push(item);
    else if (scalars.has(item)) return false;
    else scalars.add(item);
  }
  if (nested.length > maxCompared) return null;
  return nested.every((item, index) =>
    nested.slice(index + 1).every(other => !isSameJson(item, other)),
  );
}

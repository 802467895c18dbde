import type { Schema } from '../model';
import { rangeOfFormat } from './formats';
import { allowsOnlyWhole } from './valueKind';

/** Numbers between two limits; a side without limit is infinite. */
export interface NumberRange {
  readonly minimum: number;
  readonly minimumExclusive: boolean;
  readonly maximum: number;
  readonly maximumExclusive: boolean;
  /** The value is a multiple of each. */
  readonly divisors: readonly number[];
}

/** What all schemas together say of numbers. */
export function numberRangeOf(schemas: Iterable<Schema>): NumberRange {
  let range: NumberRange = {
    minimum: -Infinity,
    minimumExclusive: false,
    maximum: Infinity,
    maximumExclusive: false,
    divisors: [],
  };
  for (const schema of schemas) {
    const { bounds } = schema;
    const format = schema.format === null ? null : rangeOfFormat(schema.format);
    range = raise(range, bounds.get('minimum'), false);
    range = raise(range, bounds.get('exclusiveMinimum'), true);
    range = raise(range, format?.minimum, false);
    range = lower(range, bounds.get('maximum'), false);
    range = lower(range, bounds.get('exclusiveMaximum'), true);
    range = lower(range, format?.maximum, false);
    const divisor = bounds.get('multipleOf');
    const divisors = [
      ...range.divisors,
      ...(allowsOnlyWhole(schema) ? [1] : []),
      ...(divisor === undefined ? [] : [divisor]),
    ];
    range = { ...range, divisors: [...new Set(divisors)] };
  }
  return range;
}

/** The range without what lies below a limit. */
export function raise(
  range: NumberRange,
  limit: number | undefined,
  exclusive: boolean,
): NumberRange {
  if (limit === undefined || limit < range.minimum) return range;
  const minimumExclusive =
    limit > range.minimum ? exclusive : range.minimumExclusive || exclusive;
  return { ...range, minimum: limit, minimumExclusive };
}

/** The range without what lies above a limit. */
export function lower(
  range: NumberRange,
  limit: number | undefined,
  exclusive: boolean,
): NumberRange {
  if (limit === undefined || limit > range.maximum) return range;
  const maximumExclusive =
    limit < range.maximum ? exclusive : range.maximumExclusive || exclusive;
  return { ...range, maximum: limit, maximumExclusive };
}

export function isInRange(value: number, range: NumberRange): boolean {
  return (
    (range.minimumExclusive ? value > range.minimum : value >= range.minimum) &&
    (range.maximumExclusive ? value < range.maximum : value <= range.maximum)
  );
}

/** Whether no number at all lies between the limits. */
export function isEmptyRange(range: NumberRange): boolean {
  return (
    range.minimum > range.maximum ||
    (range.minimum === range.maximum &&
      (range.minimumExclusive || range.maximumExclusive))
  );
}

import { compareNumbers } from '../model';
import type { JsonNumber, Schema } from '../model';
import { rangeOfFormat } from './formats';
import { allowsOnlyWhole } from './valueKind';

/** Numbers between two limits; a side without limit is infinite. */
export interface NumberRange {
  readonly minimum: JsonNumber;
  readonly minimumExclusive: boolean;
  readonly maximum: JsonNumber;
  readonly maximumExclusive: boolean;
  /** The value is a multiple of each. */
  readonly divisors: readonly JsonNumber[];
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
  limit: JsonNumber | undefined,
  exclusive: boolean,
): NumberRange {
  if (limit === undefined || isBelow(limit, range.minimum)) {
    return range;
  }
  const minimumExclusive = isBelow(range.minimum, limit)
    ? exclusive
    : range.minimumExclusive || exclusive;
  return { ...range, minimum: limit, minimumExclusive };
}

/** The range without what lies above a limit. */
export function lower(
  range: NumberRange,
  limit: JsonNumber | undefined,
  exclusive: boolean,
): NumberRange {
  if (limit === undefined || isBelow(range.maximum, limit)) {
    return range;
  }
  const maximumExclusive = isBelow(limit, range.maximum)
    ? exclusive
    : range.maximumExclusive || exclusive;
  return { ...range, maximum: limit, maximumExclusive };
}

export function isInRange(value: JsonNumber, range: NumberRange): boolean {
  const low = compareNumbers(value, range.minimum);
  const high = compareNumbers(value, range.maximum);
  return (
    (range.minimumExclusive ? low > 0 : low >= 0) &&
    (range.maximumExclusive ? high < 0 : high <= 0)
  );
}

/** Whether no number at all lies between the limits. */
export function isEmptyRange(range: NumberRange): boolean {
  const order = compareNumbers(range.minimum, range.maximum);
  return (
    order > 0 ||
    (order === 0 && (range.minimumExclusive || range.maximumExclusive))
  );
}

function isBelow(one: JsonNumber, other: JsonNumber): boolean {
  return compareNumbers(one, other) < 0;
}

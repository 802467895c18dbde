import {
  addNumbers,
  compareNumbers,
  decimalOf,
  negate,
  readNumber,
} from '../model';
import type { JsonNumber, Schema } from '../model';
import type { NumberShape } from './fieldFacts';

export const anyNumber: NumberShape = {
  precision: null,
  scale: null,
  minimum: null,
  maximum: null,
};

/** Ranges of formats that OpenAPI and Salesforce name. */
const formatRanges: ReadonlyMap<string, readonly [JsonNumber, JsonNumber]> =
  new Map<string, readonly [JsonNumber, JsonNumber]>([
    ['int32', [-2147483648, 2147483647]],
    [
      'int64',
      [readNumber('-9223372036854775808'), readNumber('9223372036854775807')],
    ],
  ]);

/** Bounds with more digits are those of floating-point numbers. */
const mostDigits = 300;

/** The number that all parts allow; exact, whatever they write. */
export function numberShapeOf(
  parts: readonly Schema[],
  whole: boolean,
): NumberShape {
  const scale = scaleOf(parts, whole);
  const range = parts
    .map(({ format }) => formatRanges.get(format ?? ''))
    .find(found => found !== undefined);
  const minimum = boundOf(parts, 'minimum', range?.[0], scale);
  const maximum = boundOf(parts, 'maximum', range?.[1], scale);
  return {
    precision: precisionOf(minimum, maximum, scale),
    scale,
    minimum: minimum === null ? null : textOf(minimum),
    maximum: maximum === null ? null : textOf(maximum),
  };
}

function scaleOf(parts: readonly Schema[], whole: boolean): number | null {
  let scale = whole ? 0 : null;
  for (const { bounds } of parts) {
    const step = bounds.get('multipleOf');
    const decimal = step === undefined ? null : decimalOf(step);
    if (decimal === null) continue;
    const digits = Math.max(0, -decimal.exponent);
    scale = scale === null ? digits : Math.min(scale, digits);
  }
  return scale;
}

/** The narrowest bound; one that is excluded becomes the next number that is not. */
function boundOf(
  parts: readonly Schema[],
  side: 'minimum' | 'maximum',
  byFormat: JsonNumber | undefined,
  scale: number | null,
): JsonNumber | null {
  const unit = scale === null ? 0 : readNumber(`1e-${scale}`);
  const step = side === 'minimum' ? unit : negate(unit);
  const open = side === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  let found: JsonNumber | null = byFormat ?? null;
  for (const { bounds } of parts) {
    const closed = bounds.get(side);
    const excluded = bounds.get(open);
    for (const bound of [
      ...(closed === undefined ? [] : [closed]),
      ...(excluded === undefined ? [] : [addNumbers(excluded, step)]),
    ]) {
      const order = found === null ? 0 : compareNumbers(bound, found);
      const isNarrower = side === 'minimum' ? order > 0 : order < 0;
      if (found === null || isNarrower) found = bound;
    }
  }
  return found;
}

function precisionOf(
  minimum: JsonNumber | null,
  maximum: JsonNumber | null,
  scale: number | null,
): number | null {
  if (minimum === null || maximum === null || scale === null) return null;
  const digits = Math.max(wholeDigits(minimum), wholeDigits(maximum));
  return digits > mostDigits ? null : digits + scale;
}

/** Digits before the point. */
function wholeDigits(value: JsonNumber): number {
  const decimal = decimalOf(value);
  if (decimal === null) return Infinity;
  const { coefficient, exponent } = decimal;
  const size = coefficient < 0n ? -coefficient : coefficient;
  return size === 0n ? 0 : Math.max(0, String(size).length + exponent);
}

/** All digits of a number, never as a power of ten below 10^40. */
function textOf(value: JsonNumber): string {
  const decimal = decimalOf(value);
  if (decimal === null) return String(value);
  const { coefficient, exponent } = decimal;
  if (exponent > 40) return String(value);
  if (exponent >= 0) return String(coefficient * 10n ** BigInt(exponent));
  const sign = coefficient < 0n ? '-' : '';
  const size = String(coefficient < 0n ? -coefficient : coefficient);
  const padded = size.padStart(1 - exponent, '0');
  const at = padded.length + exponent;
  const fraction = padded.slice(at).replace(/0+$/, '');
  const integer = padded.slice(0, at);
  return fraction === ''
    ? `${sign}${integer}`
    : `${sign}${integer}.${fraction}`;
}

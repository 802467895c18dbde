/** A decimal number as it is written: `coefficient` times ten to `exponent`. */
interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/**
 * The number that a document writes, exactly: the shortest text that reads back
 * as the same double is what JSON meant. Null for infinities.
 */
function decimalOf(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  const [digits, exponent = '0'] = String(value).split('e');
  const [whole, fraction = ''] = digits.split('.');
  return {
    coefficient: BigInt(whole + fraction),
    exponent: Number(exponent) - fraction.length,
  };
}

/** Two decimals as integers of one scale. */
function scaled(
  left: Decimal,
  right: Decimal,
): { readonly left: bigint; readonly right: bigint; readonly scale: number } {
  const scale = Math.min(left.exponent, right.exponent);
  return {
    left: left.coefficient * 10n ** BigInt(left.exponent - scale),
    right: right.coefficient * 10n ** BigInt(right.exponent - scale),
    scale,
  };
}

/** The nearest double; infinite where there is none. */
function numberOf(coefficient: bigint, exponent: number): number {
  return Number(`${coefficient}e${exponent}`);
}

/**
 * Whether `value` is a whole multiple of `of`, in decimal arithmetic: 0.3 is a
 * multiple of 0.1 although the doubles are not (JSON Schema Validation,
 * section 6.2.1). Nothing is a multiple of what is not positive.
 */
export function isMultipleOf(value: number, of: number): boolean {
  const [dividend, divisor] = [decimalOf(value), decimalOf(of)];
  if (dividend === null || divisor === null || of <= 0) return false;
  const both = scaled(dividend, divisor);
  return both.left % both.right === 0n;
}

/**
 * The least positive number that is a multiple of both; null where a double
 * cannot say it exactly or where one is not positive.
 */
export function leastCommonMultiple(a: number, b: number): number | null {
  const [one, other] = [decimalOf(a), decimalOf(b)];
  if (one === null || other === null || a <= 0 || b <= 0) return null;
  const both = scaled(one, other);
  const common =
    (both.left / greatestCommonDivisor(both.left, both.right)) * both.right;
  return exactly(common, both.scale);
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [left, right] = [one, other];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}

/** The double that is written exactly so; null where there is none. */
function exactly(coefficient: bigint, exponent: number): number | null {
  const value = numberOf(coefficient, exponent);
  const back = decimalOf(value);
  if (back === null) return null;
  const both = scaled({ coefficient, exponent }, back);
  return both.left === both.right ? value : null;
}

/**
 * The smallest multiple of `of` that is at least `atLeast`, or greater where
 * `exclusive`. `of` must be positive and `atLeast` finite. Beyond the precision
 * of a double the nearest one is given, which may be no multiple: check with
 * {@link isMultipleOf}.
 */
export function firstMultiple(
  of: number,
  atLeast: number,
  exclusive: boolean,
): number {
  const [step, limit] = [decimalOf(of), decimalOf(atLeast)];
  if (step === null || limit === null || of <= 0) return Number.NaN;
  const both = scaled(limit, step);
  const remainder = both.left % both.right;
  const below = both.left - remainder;
  const reached = remainder === 0n ? !exclusive : remainder < 0n;
  return numberOf(reached ? below : below + both.right, both.scale);
}

import { decimalOf, numberOfDecimal, scaled } from './exactNumber';
import type { JsonNumber } from './exactNumber';

/**
 * Whether `value` is a whole multiple of `of`, in decimal arithmetic: 0.3 is a
 * multiple of 0.1 although the doubles are not (JSON Schema Validation,
 * section 6.2.1). Nothing is a multiple of what is not positive.
 */
export function isMultipleOf(value: JsonNumber, of: JsonNumber): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(of)) {
    return Number(of) > 0 && Number(value) % Number(of) === 0;
  }
  const [dividend, divisor] = [decimalOf(value), decimalOf(of)];
  if (dividend === null || divisor === null) return false;
  if (divisor.coefficient <= 0n) return false;
  const both = scaled(dividend, divisor);
  return both.left % both.right === 0n;
}

/**
 * The least positive number that is a multiple of both; null where one is not
 * positive.
 */
export function leastCommonMultiple(
  a: JsonNumber,
  b: JsonNumber,
): JsonNumber | null {
  const [one, other] = [decimalOf(a), decimalOf(b)];
  if (one === null || other === null) return null;
  if (one.coefficient <= 0n || other.coefficient <= 0n) return null;
  const both = scaled(one, other);
  const common =
    (both.left / greatestCommonDivisor(both.left, both.right)) * both.right;
  return numberOfDecimal({ coefficient: common, exponent: both.scale });
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [left, right] = [one, other];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}

/**
 * The smallest multiple of `of` that is at least `atLeast`, or greater where
 * `exclusive`; null where `of` is not positive or a number is infinite.
 */
export function firstMultiple(
  of: JsonNumber,
  atLeast: JsonNumber,
  exclusive: boolean,
): JsonNumber | null {
  const [step, limit] = [decimalOf(of), decimalOf(atLeast)];
  if (step === null || limit === null || step.coefficient <= 0n) return null;
  const both = scaled(limit, step);
  const remainder = both.left % both.right;
  const below = both.left - remainder;
  const reached = remainder === 0n ? !exclusive : remainder < 0n;
  return numberOfDecimal({
    coefficient: reached ? below : below + both.right,
    exponent: both.scale,
  });
}

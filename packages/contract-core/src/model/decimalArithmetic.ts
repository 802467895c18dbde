import { decimalOf, isJsonNumber, scaled } from './exactNumber';
import type { Decimal } from './exactNumber';

/** Digits beyond which a decimal is refused: nobody means more of them. */
const mostDigits = 1_000;

/** A decimal number as people and payloads write it in a text. */
const decimalPattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?$/u;

/** The decimal that a text writes; null where it writes none, or one of more than 1,000 digits. */
export function decimalOfText(text: string): Decimal | null {
  const trimmed = text.trim();
  if (trimmed.length > mostDigits || !decimalPattern.test(trimmed)) return null;
  const [digits = '', power = '0'] = trimmed.toLowerCase().split('e');
  const [whole = '', fraction = ''] = digits.replace(/^[+-]/u, '').split('.');
  const exponent = Number(power) - fraction.length;
  if (Math.abs(exponent) > mostDigits) return null;
  const coefficient = BigInt(`${whole}${fraction}`);
  return {
    coefficient: digits.startsWith('-') ? -coefficient : coefficient,
    exponent,
  };
}

/** The decimal of a number of a payload or of a text; null for anything else. */
export function decimalOfValue(value: unknown): Decimal | null {
  if (typeof value === 'string') return decimalOfText(value);
  return isJsonNumber(value) ? decimalOf(value) : null;
}

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const both = scaled(left, right);
  return { coefficient: both.left + both.right, exponent: both.scale };
}

export function negateDecimal({ coefficient, exponent }: Decimal): Decimal {
  return { coefficient: -coefficient, exponent };
}

export function multiplyDecimals(left: Decimal, right: Decimal): Decimal {
  return {
    coefficient: left.coefficient * right.coefficient,
    exponent: left.exponent + right.exponent,
  };
}

/** Half away from zero, as invoices round; null for a divisor of zero. */
export function divideDecimals(
  left: Decimal,
  right: Decimal,
  decimals: number,
): Decimal | null {
  if (right.coefficient === 0n) return null;
  // One digit more decides nothing that the remainder does not.
  const shift = left.exponent - right.exponent + decimals;
  const above =
    shift >= 0 ? left.coefficient * 10n ** BigInt(shift) : left.coefficient;
  const below =
    shift >= 0 ? right.coefficient : right.coefficient * 10n ** BigInt(-shift);
  return { coefficient: roundedQuotient(above, below), exponent: -decimals };
}

/** At most this many digits after the point, half away from zero. */
export function roundDecimal(value: Decimal, decimals: number): Decimal {
  if (-value.exponent <= decimals) return value;
  const cut = 10n ** BigInt(-value.exponent - decimals);
  return {
    coefficient: roundedQuotient(value.coefficient, cut),
    exponent: -decimals,
  };
}

function roundedQuotient(above: bigint, below: bigint): bigint {
  const negative = above < 0n !== below < 0n;
  const [top, bottom] = [absolute(above), absolute(below)];
  const rounded = (2n * top + bottom) / (2n * bottom);
  return negative ? -rounded : rounded;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/**
 * All digits without an exponent, at least `decimals` of them after the point:
 * what a text says where it says a number.
 */
export function decimalText(value: Decimal, decimals = 0): string {
  const { coefficient, exponent } = plainest(value, decimals);
  const sign = coefficient < 0n ? '-' : '';
  const digits = String(absolute(coefficient));
  if (exponent >= 0) {
    const whole = coefficient === 0n ? '0' : digits + '0'.repeat(exponent);
    return decimals > 0
      ? `${sign}${whole}.${'0'.repeat(decimals)}`
      : sign + whole;
  }
  const padded = digits.padStart(1 - exponent, '0');
  const point = padded.length + exponent;
  const fraction = padded.slice(point).padEnd(decimals, '0');
  return `${sign}${padded.slice(0, point)}.${fraction}`;
}

/** Without the zeros at the end that nobody asked for. */
function plainest(value: Decimal, decimals: number): Decimal {
  let { coefficient, exponent } = value;
  while (exponent < -decimals && coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return { coefficient, exponent };
}

/** Whether a decimal has more digits than anybody means. */
export function isTooLong({ coefficient, exponent }: Decimal): boolean {
  return (
    Math.abs(exponent) > mostDigits ||
    absolute(coefficient) >= 10n ** BigInt(mostDigits)
  );
}

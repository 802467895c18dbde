/**
 * A number of a document that no double says exactly: an integer beyond 2^53 or
 * a long decimal. What a double says exactly stays a plain number, so a value is
 * written in one way only.
 */
export class ExactNumber {
  constructor(
    readonly coefficient: bigint,
    /** The value is the coefficient times ten to this power. */
    readonly exponent: number,
  ) {}

  /** All digits, as JSON writes a number. */
  toString(): string {
    const { coefficient, exponent } = this;
    const sign = coefficient < 0n ? '-' : '';
    const digits = String(coefficient < 0n ? -coefficient : coefficient);
    if (exponent >= 0) {
      return exponent <= longestTail
        ? `${sign}${digits}${'0'.repeat(exponent)}`
        : `${sign}${digits}e${exponent}`;
    }
    if (-exponent > digits.length + longestTail) {
      return `${sign}${digits}e${exponent}`;
    }
    const padded = digits.padStart(1 - exponent, '0');
    const point = padded.length + exponent;
    return `${sign}${padded.slice(0, point)}.${padded.slice(point)}`;
  }

  /** The nearest double, for whoever writes JSON without exact numbers. */
  toJSON(): number {
    return Number(this.toString());
  }
}

/** A number of a JSON document, whatever its size. */
export type JsonNumber = number | ExactNumber;

export function isJsonNumber(value: unknown): value is JsonNumber {
  return typeof value === 'number' || value instanceof ExactNumber;
}

/** Zeros that are written out rather than as an exponent. */
const longestTail = 40;
/** Shorter texts of decimal digits are exact doubles. */
const surelyExact = 15;
/** Longer numbers are read as the nearest double: nobody means their digits. */
const maxDigits = 1_000;
const maxExponent = 1_000;

/** The number that a text of JSON or YAML writes in decimal digits. */
export function readNumber(text: string): JsonNumber {
  const nearest = Number(text);
  if (text.length <= surelyExact || text.length > maxDigits) return nearest;
  const exact = decimalOfText(text);
  return exact === null ? nearest : plainNumber(exact, nearest);
}

/** A decimal as the one value that stands for it. */
export function numberOfDecimal(decimal: Decimal): JsonNumber {
  const { coefficient, exponent } = decimal;
  return plainNumber(decimal, Number(`${coefficient}e${exponent}`));
}

function plainNumber(decimal: Decimal, nearest: number): JsonNumber {
  const back = Number.isFinite(nearest) ? decimalOf(nearest) : null;
  if (back !== null && compareDecimals(back, decimal) === 0) return nearest;
  let { coefficient, exponent } = decimal;
  while (coefficient !== 0n && coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return new ExactNumber(coefficient, exponent);
}

/** A decimal number as it is written: `coefficient` times ten to `exponent`. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/**
 * The number that a document writes, exactly: the shortest text that reads back
 * as the same double is what JSON meant. Null for infinities.
 */
export function decimalOf(value: JsonNumber): Decimal | null {
  if (value instanceof ExactNumber) return value;
  return Number.isFinite(value) ? decimalOfText(String(value)) : null;
}

function decimalOfText(text: string): Decimal | null {
  const [digits, power = '0'] = text.toLowerCase().split('e');
  const [whole, fraction = ''] = digits.replace('+', '').split('.');
  if (!/^-?[0-9]*$/.test(whole) || !/^[0-9]*$/.test(fraction)) return null;
  const exponent = Number(power) - fraction.length;
  if (!(Math.abs(exponent) <= maxExponent)) return null;
  const sign = whole.startsWith('-') ? -1n : 1n;
  return {
    coefficient: sign * BigInt(`${whole.replace('-', '')}${fraction}` || '0'),
    exponent,
  };
}

/** Two decimals as integers of one scale. */
export function scaled(
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

function compareDecimals(left: Decimal, right: Decimal): number {
  const both = scaled(left, right);
  if (both.left === both.right) return 0;
  return both.left < both.right ? -1 : 1;
}

/** Below 0 where `left` is less, above 0 where it is more; exactly. */
export function compareNumbers(left: JsonNumber, right: JsonNumber): number {
  if (typeof left === 'number' && typeof right === 'number') {
    if (left === right) return 0;
    return left < right ? -1 : 1;
  }
  const [one, other] = [decimalOf(left), decimalOf(right)];
  if (one !== null && other !== null) return compareDecimals(one, other);
  // One of them is infinite.
  return Number(String(left)) < Number(String(right)) ? -1 : 1;
}

export function isWholeNumber(value: JsonNumber): boolean {
  return value instanceof ExactNumber
    ? value.exponent >= 0
    : Number.isInteger(value);
}

/** The exact sum; what is infinite stays so. */
export function addNumbers(left: JsonNumber, right: JsonNumber): JsonNumber {
  const [one, other] = [decimalOf(left), decimalOf(right)];
  if (one === null || other === null) {
    return Number(String(left)) + Number(String(right));
  }
  const both = scaled(one, other);
  return numberOfDecimal({
    coefficient: both.left + both.right,
    exponent: both.scale,
  });
}

export function negate(value: JsonNumber): JsonNumber {
  return value instanceof ExactNumber
    ? new ExactNumber(-value.coefficient, value.exponent)
    : -value;
}

/** Whether a JSON value holds a number that no double says. */
export function holdsExactNumber(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof ExactNumber) return true;
  for (const member of Object.values(value)) {
    if (holdsExactNumber(member)) return true;
  }
  return false;
}

/** A JSON value with the nearest double for every number. */
export function withDoubles(value: unknown): unknown {
  if (!holdsExactNumber(value)) return value;
  if (value instanceof ExactNumber) return value.toJSON();
  if (Array.isArray(value)) return value.map(withDoubles);
  return Object.fromEntries(
    Object.entries(value as object).map(([name, member]) => [
      name,
      withDoubles(member),
    ]),
  );
}

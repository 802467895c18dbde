import {
  addDecimals,
  decimalOfValue,
  decimalText,
  divideDecimals,
  isTooLong,
  multiplyDecimals,
  negateDecimal,
  numberOfDecimal,
  roundDecimal,
} from '../../model';
import type { Decimal } from '../../model';

/** A function that expressions may call by `$` and its name. */
export interface DecimalFunction {
  readonly name: string;
  /** As documentation shows it. */
  readonly example: string;
  /** Signature in JSONata's notation. */
  readonly signature: string;
  /** @throws Error with one sentence, for arguments that are no decimal numbers. */
  readonly apply: (...values: readonly unknown[]) => unknown;
}

/** Digits after the point that somebody may ask for. */
const mostDecimals = 100;

/**
 * Arithmetic on amounts, exact in decimals where JSONata's own is in binary
 * fractions (`19.99 * 100` is 1998.9999999999998 there). Arguments are numbers,
 * or texts of digits as many contracts write amounts; the result is a number
 * where every argument is one and a double says it exactly, else a text.
 */
export const decimalFunctions: readonly DecimalFunction[] = [
  {
    name: 'decimalAdd',
    example: '$decimalAdd(0.1, 0.2)',
    signature: '<(ns)(ns):x>',
    apply: (left, right) =>
      result(addDecimals(decimal(left), decimal(right)), [left, right]),
  },
  {
    name: 'decimalSubtract',
    example: '$decimalSubtract("10.00", "0.01")',
    signature: '<(ns)(ns):x>',
    apply: (left, right) =>
      result(addDecimals(decimal(left), negateDecimal(decimal(right))), [
        left,
        right,
      ]),
  },
  {
    name: 'decimalMultiply',
    example: '$decimalMultiply(19.99, 100)',
    signature: '<(ns)(ns):x>',
    apply: (left, right) =>
      result(multiplyDecimals(decimal(left), decimal(right)), [left, right]),
  },
  {
    name: 'decimalDivide',
    example: '$decimalDivide("100.00", 3, 2)',
    signature: '<(ns)(ns)n:x>',
    apply: (left, right, places) => {
      const quotient = divideDecimals(
        decimal(left),
        decimal(right),
        decimals(places),
      );
      if (quotient === null) throw new Error('Nothing can be divided by zero.');
      return result(quotient, [left, right], decimals(places));
    },
  },
  {
    name: 'decimalRound',
    example: '$decimalRound("2.345", 2)',
    signature: '<(ns)n:x>',
    apply: (value, places) =>
      result(
        roundDecimal(decimal(value), decimals(places)),
        [value],
        decimals(places),
      ),
  },
  {
    name: 'decimalSum',
    example: '$decimalSum(order.lines.amount)',
    signature: '<a:x>',
    apply: list => {
      const values: readonly unknown[] = Array.isArray(list) ? list : [list];
      const zero: Decimal = { coefficient: 0n, exponent: 0 };
      return result(values.map(decimal).reduce(addDecimals, zero), values);
    },
  },
  {
    name: 'decimalText',
    example: '$decimalText(12.5, 2)',
    signature: '<(ns)n:s>',
    apply: (value, places) =>
      decimalText(
        roundDecimal(decimal(value), decimals(places)),
        decimals(places),
      ),
  },
];

function decimal(value: unknown): Decimal {
  const read = decimalOfValue(value);
  if (read !== null) return read;
  throw new Error(`${JSON.stringify(value)} is no decimal number.`);
}

function decimals(places: unknown): number {
  if (
    typeof places === 'number' &&
    Number.isInteger(places) &&
    places >= 0 &&
    places <= mostDecimals
  ) {
    return places;
  }
  throw new Error(`Name a whole number of decimals from 0 to ${mostDecimals}.`);
}

function result(
  value: Decimal,
  from: readonly unknown[],
  places = 0,
): number | string {
  if (isTooLong(value))
    throw new Error('The result has more than 1,000 digits.');
  if (from.some(argument => typeof argument === 'string')) {
    return decimalText(value, places);
  }
  const number = numberOfDecimal(value);
  return typeof number === 'number' ? number : decimalText(value);
}

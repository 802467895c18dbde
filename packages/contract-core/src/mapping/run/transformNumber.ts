import {
  decimalOfText,
  decimalOfValue,
  decimalText,
  isTooLong,
  multiplyDecimals,
  numberOfDecimal,
  roundDecimal,
} from '../../model';
import type { Decimal } from '../../model';
import type { CurrencyTransform, UnitTransform } from '../transform';
import { minorUnitsOf } from './currencyMinorUnits';
import { fails, gives } from './transformOutcome';
import type { TransformOutcome } from './transformOutcome';
import { inWords } from './valueWords';

/** The value times the factor, with all its digits. */
export function convertUnit(
  { factor }: UnitTransform,
  value: unknown,
): TransformOutcome {
  const [amount, times] = [decimalOfValue(value), decimalOfText(factor)];
  if (amount === null) return fails(`${inWords(value)} is no decimal number.`);
  if (times === null)
    return fails(`The factor ${factor} is no decimal number.`);
  return likeSource(value, multiplyDecimals(amount, times), 0);
}

/**
 * Amounts between major and minor units, or at a rate. The sources are the
 * amount, the rate where one is used, and the code of the currency where the
 * sheet names none.
 */
export function convertCurrency(
  transform: CurrencyTransform,
  values: readonly unknown[],
): TransformOutcome {
  const [value, second] = values;
  const amount = decimalOfValue(value);
  if (amount === null) return fails(`${inWords(value)} is no amount.`);
  const code = transform.currency || values[values.length - 1];
  const minor = typeof code === 'string' ? minorUnitsOf(code) : null;
  if (minor === null && !isSettled(transform)) {
    return fails(
      `${inWords(code)} is no currency of ISO 4217, so nobody knows its minor units.`,
    );
  }
  const digits = minor ?? 0;
  switch (transform.conversion) {
    case 'minor-to-major': {
      const major = { ...amount, exponent: amount.exponent - digits };
      return rounded(value, major, transform.decimals ?? digits);
    }
    case 'major-to-minor': {
      const shifted = { ...amount, exponent: amount.exponent + digits };
      return rounded(value, shifted, transform.decimals ?? 0);
    }
    case 'rate': {
      const rate = decimalOfValue(second);
      if (rate === null)
        return fails(`${inWords(second)} is no exchange rate.`);
      const exchanged = multiplyDecimals(amount, rate);
      return rounded(value, exchanged, transform.decimals ?? digits);
    }
  }
}

/** A rate needs no minor units where the sheet says how many decimals are kept. */
function isSettled({ conversion, decimals }: CurrencyTransform): boolean {
  return conversion === 'rate' && decimals !== null;
}

function rounded(
  source: unknown,
  value: Decimal,
  decimals: number,
): TransformOutcome {
  return likeSource(source, roundDecimal(value, decimals), decimals);
}

/** A number where the source is one, else the digits as a text. */
function likeSource(
  source: unknown,
  value: Decimal,
  decimals: number,
): TransformOutcome {
  if (isTooLong(value)) return fails('The result has more than 1,000 digits.');
  return gives(
    typeof source === 'string'
      ? decimalText(value, decimals)
      : numberOfDecimal(value),
  );
}

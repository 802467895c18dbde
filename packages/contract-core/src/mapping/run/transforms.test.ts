import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactJson } from '../../model';
import { readExactJson } from '../../parse';
import type { CurrencyTransform } from '../transform';
import { applyTransform } from './applyTransform';
import type { PlainTransform } from './applyTransform';
import { minorUnitsOf } from './currencyMinorUnits';

/** The value as JSON, or why there is none. */
function outcome(
  transform: PlainTransform,
  ...values: readonly unknown[]
): string {
  const made = applyTransform(transform, values, []);
  if (made.kind === 'value') return exactJson(made.value);
  return `${made.kind}: ${made.reason}`;
}

describe('dates', () => {
  it.each<[unknown, string, string, string]>([
    ['2026-02-28', 'iso-date', 'iso-date-time', '"2026-02-28T00:00:00Z"'],
    ['2026-02-28', 'iso-date', 'unix-seconds', '1772236800'],
    ['2026-02-28T23:30:00-01:00', 'iso-date-time', 'iso-date', '"2026-03-01"'],
    ['2026-02-28T23:30:00', 'iso-date-time', 'iso-date', '"2026-02-28"'],
    [
      '2026-02-28T23:30:00.120Z',
      'iso-date-time',
      'iso-date-time',
      '"2026-02-28T23:30:00.120Z"',
    ],
    [
      '2026-02-28T23:30:00.123456789Z',
      'iso-date-time',
      'iso-date-time',
      '"2026-02-28T23:30:00.123456789Z"',
    ],
    [1772236800, 'unix-seconds', 'odata-2', '"/Date(1772236800000)/"'],
    [
      '1772236800.5',
      'unix-seconds',
      'iso-date-time',
      '"2026-02-28T00:00:00.500Z"',
    ],
    [-1, 'unix-milliseconds', 'iso-date-time', '"1969-12-31T23:59:59.999Z"'],
    [-1, 'unix-milliseconds', 'unix-seconds', '-1'],
    ['/Date(1772236800000)/', 'odata-2', 'iso-date', '"2026-02-28"'],
    [
      '/Date(1772236800000+0060)/',
      'odata-2',
      'iso-date-time',
      '"2026-02-28T00:00:00Z"',
    ],
    [
      '2026-02-28',
      'iso-date',
      "EEEE, d MMMM yyyy 'at' HH'h'",
      '"Saturday, 28 February 2026 at 00h"',
    ],
    [
      '28.02.26 1:05 PM',
      'dd.MM.yy h:mm a',
      'iso-date-time',
      '"2026-02-28T13:05:00Z"',
    ],
    ['12:00 AM', 'hh:mm a', 'HH:mm', '"00:00"'],
    [
      '20260228T0102030Z',
      "yyyyMMdd'T'HHmmssSX",
      'yyyy-MM-dd HH:mm:ss.SSSxxx',
      '"2026-02-28 01:02:03.000+00:00"',
    ],
    ['Feb 3, 2026', 'MMM d, yyyy', "''yy", '"\'26"'],
  ])('%j from %s to %s', (value, from, to, written) => {
    expect(outcome({ kind: 'date', from, to }, value)).toBe(written);
  });

  it.each<[unknown, string, string, string]>([
    [
      '2026-02-30',
      'iso-date',
      'iso-date',
      '"2026-02-30" is no date as `iso-date`.',
    ],
    [
      '2026-2-3',
      'iso-date',
      'iso-date',
      '"2026-2-3" is no date as `iso-date`.',
    ],
    [
      '2026-02-28T24:00:00Z',
      'iso-date-time',
      'iso-date',
      '"2026-02-28T24:00:00Z" is no date as `iso-date-time`.',
    ],
    [true, 'unix-seconds', 'iso-date', 'true is no date as `unix-seconds`.'],
    [
      1e15,
      'unix-seconds',
      'iso-date',
      '1000000000000000 is no date as `unix-seconds`.',
    ],
    [
      '20260230',
      'yyyyMMdd',
      'iso-date',
      '"20260230" is no date as `yyyyMMdd`.',
    ],
    [
      '2026-02-28',
      'iso-date',
      'YYYY-MM-dd',
      'The date pattern `YYYY-MM-dd` has `YYYY`, which is no symbol that dates are read or written by; letters that stand for themselves belong between apostrophes.',
    ],
    [
      '2026',
      'yyyy-uuuu',
      'iso-date',
      'The date pattern `yyyy-uuuu` writes the year twice.',
    ],
  ])('%j from %s to %s is none', (value, from, to, reason) => {
    expect(outcome({ kind: 'date', from, to }, value)).toBe(
      `exception: ${reason}`,
    );
  });

  it('every moment comes back from every format that holds it', () => {
    const formats = [
      'iso-date-time',
      'unix-milliseconds',
      'odata-2',
      "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
      "yyyyMMdd hhmmssSSS a 'o'' clock'",
      'd.M.yyyy H:m:s,SSS xx',
      'EEE, dd MMM yyyy HH:mm:ss.SSS X',
    ];
    const moments = fc.integer({
      min: -62_135_596_800_000,
      max: 253_402_300_799_999,
    });
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom(...formats),
        (milliseconds, format) => {
          const there = applyTransform(
            { kind: 'date', from: 'unix-milliseconds', to: format },
            [milliseconds],
            [],
          );
          if (there.kind !== 'value') throw new Error(there.reason);
          const back = outcome(
            { kind: 'date', from: format, to: 'unix-milliseconds' },
            there.value,
          );
          expect(back).toBe(String(milliseconds));
          // An independent clock says the same.
          if (format === 'iso-date-time') {
            const iso = new Date(milliseconds)
              .toISOString()
              .replace('.000Z', 'Z');
            expect(there.value).toBe(iso);
          }
        },
      ),
    );
  });
});

describe('currencies', () => {
  const change = (
    conversion: CurrencyTransform['conversion'],
    currency = '',
    decimals: number | null = null,
  ): CurrencyTransform => ({
    kind: 'currency',
    conversion,
    currency,
    decimals,
  });

  it.each<[CurrencyTransform, readonly unknown[], string]>([
    [change('minor-to-major', 'EUR'), [1999], '19.99'],
    [change('minor-to-major', 'EUR'), ['1900'], '"19.00"'],
    [change('minor-to-major', 'JPY'), [1999], '1999'],
    [change('minor-to-major'), [1999, 'KWD'], '1.999'],
    [change('major-to-minor', 'EUR'), [19.99], '1999'],
    [change('major-to-minor', 'EUR'), [0.005], '1'],
    [change('major-to-minor', 'EUR'), ['-0.005'], '"-1"'],
    [change('major-to-minor'), ['12.5', 'eur'], '"1250"'],
    [change('rate', 'EUR'), [100, '7.46041'], '746.04'],
    [change('rate'), ['100', 0.1, 'JPY'], '"10"'],
    [change('rate', 'EUR', 4), [1, 1.23456], '1.2346'],
    [change('rate', '', 2), [1, 2], '2'],
    [
      change('minor-to-major', 'XXX'),
      [1],
      'exception: "XXX" is no currency of ISO 4217, so nobody knows its minor units.',
    ],
    [
      change('minor-to-major'),
      [1, null],
      'exception: null is no currency of ISO 4217, so nobody knows its minor units.',
    ],
    [
      change('rate', 'EUR'),
      [1, 'cheap'],
      'exception: "cheap" is no exchange rate.',
    ],
    [
      change('major-to-minor', 'EUR'),
      ['ten'],
      'exception: "ten" is no amount.',
    ],
    [change('major-to-minor', 'EUR'), [null], 'null'],
    [
      change('major-to-minor', 'EUR'),
      [undefined],
      'nothing: The payload has no such value.',
    ],
  ])('%j of %j', (transform, values, made) => {
    expect(outcome(transform, ...values)).toBe(made);
  });

  it('major units and back give the amount, whatever its size', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 30n), 10n ** 30n),
        fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF'),
        (amount, currency) => {
          const minor = readExactJson(`[${amount}]`) as readonly unknown[];
          const major = applyTransform(
            change('minor-to-major', currency),
            minor,
            [],
          );
          if (major.kind !== 'value') throw new Error(major.reason);
          expect(outcome(change('major-to-minor', currency), major.value)).toBe(
            exactJson(minor[0]),
          );
        },
      ),
    );
  });

  it('knows the codes that an engine knows the digits of', () => {
    // Not the digits themselves: CLDR rounds some currencies for display.
    const known = Intl.supportedValuesOf('currency').filter(
      code => minorUnitsOf(code) !== null,
    );
    expect(known.length).toBeGreaterThan(150);
    expect(
      ['EUR', 'JPY', 'KWD', 'CLF', 'UGX', 'XAU'].map(minorUnitsOf),
    ).toEqual([2, 0, 3, 4, 0, null]);
  });
});

describe('texts and numbers', () => {
  const unit = (factor: string) =>
    ({ kind: 'unit', from: 'a', to: 'b', factor }) as const;
  const split = (part: number, fromEnd = false) =>
    ({ kind: 'split', separator: ' ', part, fromEnd }) as const;
  const concat = { kind: 'concat', separator: '-' } as const;

  it.each<[PlainTransform, readonly unknown[], string]>([
    [unit('0.45359237'), [3], '1.36077711'],
    [unit('1000'), ['0.10'], '"100"'],
    [unit('1000'), ['1.5 kg'], 'exception: "1.5 kg" is no decimal number.'],
    [unit('2'), [true], 'exception: true is no decimal number.'],
    [split(1), ['Ada Lovelace'], '"Ada"'],
    [split(1, true), ['Ada King Lovelace'], '"Lovelace"'],
    [
      split(3),
      ['Ada Lovelace'],
      'nothing: "Ada Lovelace" has 2 parts, and none is part 3.',
    ],
    [split(1), [{ a: 1 }], 'exception: {"a":1} is no text to split.'],
    [concat, ['a', '', null, undefined, 1.5, false], '"a-1.5-false"'],
    [concat, [null, ''], 'nothing: No source has a text to join.'],
    [
      concat,
      [['a']],
      'exception: ["a"] is no text, number or boolean to join.',
    ],
    [{ kind: 'constant', value: null }, [], 'null'],
    [{ kind: 'direct' }, [], 'exception: The row names no source.'],
    [
      { kind: 'value-map', map: 'none' },
      [1],
      'exception: The sheet has no value map `none`.',
    ],
  ])('%j of %j', (transform, values, made) => {
    expect(outcome(transform, ...values)).toBe(made);
  });
});

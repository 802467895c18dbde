import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstMultiple, isMultipleOf, leastCommonMultiple } from './decimals';
import { ExactNumber } from './exactNumber';

describe('decimals', () => {
  it.each([
    [0.3, 0.1, true],
    [19.99, 0.01, true],
    [1e308, 0.5, true],
    [1e-7, 1e-8, true],
    [0.00751, 0.0001, false],
    [35, 1.5, false],
    [0, 7, true],
    [-4.5, 1.5, true],
    [1, 0, false],
    [Number.POSITIVE_INFINITY, 1, false],
  ])('%s is a multiple of %s: %s', (value, of, expected) => {
    expect(isMultipleOf(value, of)).toBe(expected);
  });

  it.each([
    [4, 6, 12],
    [0.1, 0.25, 0.5],
    [0.01, 1, 1],
    [1.5, 2.5, 7.5],
    [
      9007199254740991,
      9007199254740990,
      new ExactNumber(8112963841460665467419124092109n, 1),
    ],
    [0, 1, null],
  ])('the least common multiple of %s and %s is %s', (a, b, expected) => {
    expect(leastCommonMultiple(a, b)).toEqual(expected);
  });

  it.each([
    [5, 11, false, 15],
    [5, 15, false, 15],
    [5, 15, true, 20],
    [5, -11, false, -10],
    [5, -15, true, -10],
    [0.1, 0.25, false, 0.3],
    [0.1, -0.25, false, -0.2],
    [1, 0.5, false, 1],
  ])('the first multiple of %s from %s (exclusive: %s) is %s', (...row) => {
    const [of, atLeast, exclusive, expected] = row;
    expect(firstMultiple(of, atLeast, exclusive)).toBe(expected);
  });

  it('agrees with integers scaled by hand', () => {
    const cents = fc.integer({ min: -100_000, max: 100_000 });
    const step = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(cents, step, fc.boolean(), (value, of, exclusive) => {
        const written = (number: number) => Number(`${number}e-2`);
        expect(isMultipleOf(written(value), written(of))).toBe(
          value % of === 0,
        );
        let next = Math.ceil(value / of) * of;
        if (exclusive && next === value) next += of;
        expect(firstMultiple(written(of), written(value), exclusive)).toEqual(
          written(next) + 0,
        );
      }),
    );
  });
});

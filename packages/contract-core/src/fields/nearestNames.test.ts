import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestNames } from './nearestNames';

/** The distance by its definition, without any short cut. */
function distance(left: string, right: string): number {
  const rows = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (__, column) =>
      row === 0 || column === 0 ? row + column : 0,
    ),
  );
  for (let row = 1; row <= left.length; row += 1) {
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1];
      rows[row][column] = Math.min(
        rows[row - 1][column] + 1,
        rows[row][column - 1] + 1,
        rows[row - 1][column - 1] + (same ? 0 : 1),
        swapped ? rows[row - 2][column - 2] + 1 : Infinity,
      );
    }
  }
  return rows[left.length][right.length];
}

describe('nearestNames', () => {
  it.each([
    [
      'taxNumber',
      ['tax_number', 'taxnumbr', 'city'],
      ['tax_number', 'taxnumbr'],
    ],
    [
      'VATRegistration',
      ['VatRegistration', 'Registration'],
      ['VatRegistration', 'Registration'],
    ],
    ['naem', ['name', 'names', 'game', 'same'], ['name', 'game', 'names']],
    [
      'City',
      ['BillingCity', 'ShippingCity', 'Country'],
      ['BillingCity', 'ShippingCity'],
    ],
    ['id', ['id', 'ID', 'idx', 'customer'], ['ID', 'idx']],
    ['zzzzzz', ['name', 'city'], []],
  ])('%s among %j', (asked, names, expected) => {
    expect(nearestNames(asked, names)).toEqual(expected);
  });

  it('finds what the plain distance finds', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd'),
      minLength: 5,
      maxLength: 12,
    });
    fc.assert(
      fc.property(word, word, (asked, name) => {
        const allowed = Math.min(3, Math.max(2, Math.floor(asked.length / 3)));
        const isPart = name.startsWith(asked) || name.endsWith(asked);
        const isNear =
          name !== asked && (isPart || distance(asked, name) <= allowed);
        expect(nearestNames(asked, [name])).toEqual(isNear ? [name] : []);
      }),
      { numRuns: 2000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './digest';
import { addNumbers, compareNumbers, negate, readNumber } from './exactNumber';

describe('readNumber', () => {
  it.each([
    ['1', '1'],
    ['0.1', '0.1'],
    ['1e3', '1000'],
    ['9007199254740992', '9007199254740992'],
    ['9007199254740993', '9007199254740993'],
    ['-9223372036854775808', '-9223372036854775808'],
    ['9223372036854775807', '9223372036854775807'],
    ['12345678901234567890.50', '12345678901234567890.5'],
    ['0.12345678901234567891', '0.12345678901234567891'],
    ['12345678901234567890e-25', '0.000001234567890123456789'],
    ['1.0000000000000000000000', '1'],
  ])('%s is written %s', (text, written) => {
    expect(canonicalJson(readNumber(text))).toBe(written);
  });

  it('gives a plain number wherever a double says it', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        value => {
          expect(readNumber(String(value))).toBe(
            Object.is(value, -0) ? 0 : value,
          );
        },
      ),
    );
  });

  it('orders and adds as integers do', () => {
    const wide = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    fc.assert(
      fc.property(wide, wide, (left, right) => {
        const [one, other] = [left, right].map(each =>
          readNumber(String(each)),
        );
        expect(Math.sign(compareNumbers(one, other))).toBe(
          left < right ? -1 : left > right ? 1 : 0,
        );
        expect(addNumbers(one, other)).toEqual(
          readNumber(String(left + right)),
        );
        expect(compareNumbers(negate(one), readNumber(String(-left)))).toBe(0);
      }),
    );
  });
});

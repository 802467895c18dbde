import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unfoldedSize } from './unfoldedSize';

function walked(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let size = 1;
  for (const member of Object.values(value)) size += walked(member);
  return size;
}

/** Objects that hold the object before them `width` times. */
function fan(depth: number, width: number): unknown {
  let value: object = { end: true };
  for (let level = 0; level < depth; level += 1) {
    const inner = value;
    value = Object.fromEntries(
      Array.from({ length: width }, (_, index) => [`m${index}`, inner]),
    );
  }
  return { top: value };
}

describe('the unfolded size', () => {
  it('of any JSON value is what a walk counts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(unfoldedSize(value, 10).values).toBe(walked(value));
      }),
    );
  });

  it('of shared objects is what a walk counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 3 }),
        (depth, width) => {
          const value = fan(depth, width);
          expect(unfoldedSize(value, 10).values).toBe(walked(value));
        },
      ),
    );
  });

  it('of what nobody could walk is known, with the part that holds most', () => {
    expect(unfoldedSize(fan(40, 2), 1_000_000)).toEqual({
      values: 3 * 2 ** 40,
      heaviest: ['top', ...Array.from({ length: 21 }, () => 'm0')],
    });
    expect(unfoldedSize(fan(5_000, 2), 10).values).toBe(Infinity);
  });

  it('counts a value that leads back to itself once', () => {
    const circle: Record<string, unknown> = { a: 1 };
    circle.self = circle;
    expect(unfoldedSize({ circle }, 1)).toEqual({
      values: 4,
      heaviest: ['circle', 'self'],
    });
  });
});

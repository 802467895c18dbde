import { describe, expect, it } from 'vitest';
import expectedMisses from './expectedMisses.json';
import { judgePairs } from './judgePairs';
import type { ShrunkMiss } from './judgePairs';
import type { Family } from './randomSchema';

/** The long form is `node tests/outsideJudge/randomPairs.mjs --pairs 50000`. */
const pairs = 300;
const seed = 9;

const known: Readonly<Record<Family, readonly string[]>> = expectedMisses;

describe('what Interlock says about random pairs, and what Ajv says', () => {
  // A busy machine takes its time; an idle one needs ten seconds for each.
  it.each(['plain', 'unevaluated'] as const)(
    'is the same for the %s keywords',
    family => {
      const misses: ShrunkMiss[] = [];
      const tally = judgePairs(family, pairs, seed, miss => misses.push(miss));
      expect(tally.harmful).toBeGreaterThan(pairs / 10);
      expect(tally.witnesses).toBeGreaterThan(pairs / 10);
      const unknown = misses.filter(
        ({ index, miss }) => !known[family].includes(`${index} ${miss.kind}`),
      );
      // The pair itself is what one wants to see first.
      expect(unknown).toEqual([]);
      expect(misses.map(({ index, miss }) => `${index} ${miss.kind}`)).toEqual(
        known[family],
      );
    },
    600_000,
  );
});

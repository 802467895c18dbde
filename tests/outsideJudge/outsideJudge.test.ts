import { describe, expect, it } from 'vitest';
import { judgePairs } from './judgePairs';
import type { ShrunkMiss } from './judgePairs';

/** The long form is `node tests/outsideJudge/randomPairs.mjs --pairs 50000`. */
const pairs = 300;
const seed = 9;

describe('what Interlock says about random pairs, and what Ajv says', () => {
  // A busy machine takes its time; an idle one needs ten seconds for each.
  it.each(['plain', 'unevaluated'] as const)(
    'is the same for the %s keywords',
    family => {
      const misses: ShrunkMiss[] = [];
      const tally = judgePairs(family, pairs, seed, miss => misses.push(miss));
      expect(tally.harmful).toBeGreaterThan(pairs / 10);
      expect(tally.witnesses).toBeGreaterThan(pairs / 10);
      expect(misses).toEqual([]);
    },
    600_000,
  );
});

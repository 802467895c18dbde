import fc from 'fast-check';
import { judgePair } from './judgePair';
import type { Miss } from './judgePair';
import type { Pair } from './pair';
import { randomPairOf } from './randomPair';
import type { Family } from './randomSchema';
import { shrinkPair } from './shrinkPair';

export interface ShrunkMiss {
  /** Number of the pair among those of its family and seed. */
  readonly index: number;
  readonly family: Family;
  readonly miss: Miss;
  readonly pair: Pair;
}

export interface Tally {
  pairs: number;
  refused: number;
  unreadable: number;
  harmful: number;
  harmless: number;
  witnesses: number;
}

/** Judges as many pairs as asked, and shrinks every one that shows a fault. */
export function judgePairs(
  family: Family,
  count: number,
  seed: number,
  onMiss: (miss: ShrunkMiss) => void,
): Tally {
  const tally: Tally = {
    pairs: 0,
    refused: 0,
    unreadable: 0,
    harmful: 0,
    harmless: 0,
    witnesses: 0,
  };
  const stream = fc.sample(randomPairOf(family), { numRuns: count, seed });
  for (const [index, pair] of stream.entries()) {
    tally.pairs += 1;
    const { answer, witnesses, miss } = judgePair(pair);
    tally[answer] += 1;
    tally.witnesses += witnesses;
    if (miss === null) continue;
    const small = shrinkPair(
      pair,
      smaller => judgePair(smaller).miss?.kind === miss.kind,
    );
    onMiss({ index, family, miss: judgePair(small).miss ?? miss, pair: small });
  }
  return tally;
}

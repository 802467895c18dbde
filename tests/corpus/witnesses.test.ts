import { describe, expect, it } from 'vitest';
import { vendorPairs } from './vendorPairs';
import { judgeWitnesses } from './witnesses';
import knownFalse from './knownFalseWitnesses.json';

/** Witnesses that fit another place than the one named first. The list only shrinks. */
const known: Readonly<Record<string, number>> = knownFalse;

/** The largest pair is left to the command (witnessTable.mjs). */
const pairs = vendorPairs().filter(({ name }) => !name.startsWith('stripe'));

describe('the witness of every finding about the vendors in the repository', () => {
  it.each(pairs.map(pair => [pair.name, pair] as const))(
    '%s holds at the place that is named first',
    (name, { base, revision }) => {
      const wrong = judgeWitnesses(base, revision).filter(
        ({ answer }) => answer !== 'holds' && answer !== 'structural',
      );
      expect(
        wrong.map(({ finding, reason }) => `${finding.message} ${reason}`),
      ).toHaveLength(known[name] ?? 0);
    },
    180_000,
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conjunction, Direction, SchemaUse } from '../model';
import { parseContract } from '../parse';
import { judgeValue } from './accepts';
import { isConfirmed } from './confirmWitness';
import { createContainment } from './containment';
import { randomPair, randomValue } from '../testing/randomSchemas';
import type { SchemaPair } from '../testing/randomSchemas';

/** Pairs of schemas; the long form is `PROPERTY_RUNS=20000`. */
const runs = Number(process.env.PROPERTY_RUNS ?? '400');
const seed = Number(process.env.PROPERTY_SEED ?? '4');
const values: readonly unknown[] = fc.sample(randomValue, {
  numRuns: 300,
  seed: 11,
});

interface ReadPair {
  readonly inner: Conjunction;
  readonly outer: Conjunction;
}

/** Both schemas as branches of one document, as the reader sees them. */
function read(pair: SchemaPair, spelling: Spelling = '2020-12'): ReadPair {
  const parsed = parseContract({
    file: 'pair.json',
    text: documents[spelling](pair),
    references: [],
  });
  // A definition that only refers to itself is refused, and says nothing here.
  fc.pre(parsed.ok);
  const [operation] = parsed.ok ? parsed.contract.operations : [];
  const root =
    operation?.kind === 'record'
      ? operation.returned
      : operation?.kind === 'http'
        ? operation.requestBody?.contents.get('application/json')?.schema
        : null;
  const [inner, outer] = (root as SchemaUse).schema.anyOf;
  return { inner: [inner], outer: [outer] };
}

type Spelling = '2020-12' | 'openapi-3.0';

const documents: Readonly<Record<Spelling, (pair: SchemaPair) => string>> = {
  '2020-12': ({ inner, outer, definitions }) =>
    JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      anyOf: [inner, outer],
      $defs: definitions,
    }),
  // Here `nullable` counts, and nothing beside a reference.
  'openapi-3.0': ({ inner, outer, definitions }) =>
    JSON.stringify({
      openapi: '3.0.3',
      info: { title: 'Pair', version: '1' },
      paths: {
        '/pair': {
          post: {
            requestBody: {
              content: {
                'application/json': { schema: { anyOf: [inner, outer] } },
              },
            },
            responses: {},
          },
        },
      },
      components: { schemas: definitions },
    }).replaceAll('#/$defs/', '#/components/schemas/'),
};

const spellings: fc.Arbitrary<Spelling> = fc.constantFrom(
  '2020-12',
  'openapi-3.0',
);

const directions: fc.Arbitrary<Direction> = fc.constantFrom(
  'none',
  'request',
  'response',
);

const settings = { numRuns: runs, seed, endOnFailure: false } as const;
const time = Math.max(60_000, runs * 100);

describe('containment of random schemas', () => {
  it(
    'decides nothing that a value contradicts',
    () => {
      const tally = { within: 0, outside: 0, undecided: 0, checked: 0 };
      fc.assert(
        fc.property(randomPair, directions, spellings, (...drawn) => {
          const [pair, direction, spelling] = drawn;
          const { inner, outer } = read(pair, spelling);
          const engine = createContainment({ direction });
          const relation = engine.within(inner, outer);
          tally[relation.kind] += 1;
          if (relation.kind === 'within') {
            for (const value of values) {
              const fits = judgeValue(inner, value, { direction }).answer;
              if (fits !== 'yes') continue;
              tally.checked += 1;
              const { answer } = judgeValue(outer, value, { direction });
              expect([value, answer]).not.toEqual([value, 'no']);
            }
          }
          if (relation.kind === 'outside') {
            const { witness } = relation;
            expect([
              judgeValue(inner, witness, { direction }).answer,
              judgeValue(outer, witness, { direction }).answer,
              // A schema that asks itself cannot be said to the validator.
              isConfirmed(witness, inner, direction) ?? true,
              isConfirmed(witness, outer, direction) ?? false,
            ]).toEqual(['yes', 'no', true, false]);
          }
        }),
        settings,
      );
      process.stdout.write(`${JSON.stringify(tally)}\n`);
    },
    time,
  );

  it(
    'finds every schema within itself, and never the contrary',
    () => {
      fc.assert(
        fc.property(
          randomPair,
          directions,
          ({ definitions, inner }, direction) => {
            const pair = { inner, outer: inner, definitions };
            const both = read(pair);
            const engine = createContainment({ direction });
            const again = engine.within(both.inner, both.inner).kind;
            expect(again).not.toBe('outside');
            expect(engine.within(both.inner, both.outer).kind).not.toBe(
              'outside',
            );
          },
        ),
        settings,
      );
    },
    time,
  );

  it(
    'answers the same in an engine that has answered before',
    () => {
      fc.assert(
        fc.property(randomPair, pair => {
          const { inner, outer } = read(pair);
          const used = createContainment({ direction: 'none' });
          used.within(outer, inner);
          used.find([...inner, ...outer], []);
          const kinds = [
            used.within(inner, outer).kind,
            createContainment({ direction: 'none' }).within(inner, outer).kind,
          ];
          expect(new Set([...kinds, 'undecided']).size).toBeLessThan(3);
        }),
        settings,
      );
    },
    time,
  );

  it(
    'finds a value only where there is one',
    () => {
      fc.assert(
        fc.property(randomPair, pair => {
          const { inner, outer } = read(pair);
          const found = createContainment({ direction: 'none' }).find(
            [...inner, ...outer],
            [],
          );
          if (found.kind !== 'none') return;
          for (const value of values) {
            const answer = judgeValue([...inner, ...outer], value, {
              direction: 'none',
            }).answer;
            expect([value, answer]).not.toEqual([value, 'yes']);
          }
        }),
        settings,
      );
    },
    time,
  );

  it(
    'agrees with the independent validator about every value',
    () => {
      fc.assert(
        fc.property(
          randomPair,
          directions,
          spellings,
          randomValue,
          (...drawn) => {
            const [pair, direction, spelling, value] = drawn;
            const { inner } = read(pair, spelling);
            const { answer } = judgeValue(inner, value, { direction });
            const confirmed = isConfirmed(value, inner, direction);
            if (answer === 'unknown' || confirmed === null) return;
            expect(confirmed).toBe(answer === 'yes');
          },
        ),
        { ...settings, numRuns: runs * 5 },
      );
    },
    time,
  );
});

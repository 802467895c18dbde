import fc from 'fast-check';
import { DFA, isDisjointWith, JS, NFA } from 'refa';
import { describe, expect, it } from 'vitest';
import { matchesPattern } from './matchPattern';
import { PatternMachine } from './patternMachine';
import { lettersOf } from './alphabet';
import {
  randomPattern,
  randomText,
  wholeExpression,
} from '../testing/randomPatterns';
import { readPattern } from './readPattern';
import { findText } from './texts';
import type { TextConstraint } from './texts';

const runs = Number(process.env.PROPERTY_RUNS ?? '80');
const settings = {
  numRuns: runs * 2,
  seed: Number(process.env.PROPERTY_SEED ?? '4'),
};

const only = (pattern: string): TextConstraint => ({
  minLength: 0,
  maxLength: null,
  patterns: [pattern],
  formats: [],
});

/** What the machines say, run over the code points of the text. */
function machineAnswer(pattern: string, text: string): boolean {
  const meaning = readPattern(pattern);
  if (meaning === null) throw new Error(`not read: ${pattern}`);
  const accepts = (tree: (typeof meaning.all)[number]) => {
    const machine = new PatternMachine(tree);
    const points = [...text].map(character => character.codePointAt(0) ?? 0);
    const sets = new Set([
      ...machine.sets,
      ...points.map(point => [[point, point]] as const),
    ]);
    const letters = lettersOf(sets);
    let state = machine.start;
    for (const point of points) {
      const letter = letters.find(({ codePoint }) => codePoint === point);
      if (letter === undefined) throw new Error('no letter');
      state = machine.step(state, letter);
    }
    return machine.accepts(state);
  };
  return meaning.all.every(accepts) && !meaning.none.some(accepts);
}

describe('patterns', () => {
  it('mean to both engines what they mean to ECMAScript', () => {
    fc.assert(
      fc.property(randomPattern, randomText, (pattern, text) => {
        // A test may ask the engine that the product never asks.
        const expected = new RegExp(pattern, 'u').test(text);
        expect([
          // Null for what is too large for the engine.
          matchesPattern(pattern, text) ?? expected,
          machineAnswer(pattern, text),
        ]).toEqual([expected, expected]);
      }),
      { ...settings, numRuns: runs * 10 },
    );
  });

  it('are compared as the texts they accept', () => {
    const texts = fc.sample(randomText, { numRuns: 200, seed: 3 });
    const tally = { found: 0, none: 0, unknown: 0 };
    fc.assert(
      fc.property(randomPattern, randomPattern, (wanted, refused) => {
        const answer = findText(only(wanted), [only(refused)]);
        tally[answer.kind] += 1;
        const within = new RegExp(wanted, 'u');
        const without = new RegExp(refused, 'u');
        if (answer.kind === 'found') {
          expect([within.test(answer.text), without.test(answer.text)]).toEqual(
            [true, false],
          );
        }
        if (answer.kind === 'none') {
          for (const text of texts) {
            expect([text, within.test(text) && !without.test(text)]).toEqual([
              text,
              false,
            ]);
          }
        }
      }),
      settings,
    );
    process.stdout.write(`${JSON.stringify(tally)}\n`);
  });

  it('are within each other where a library for languages says so', () => {
    const short = wholeExpression.filter(pattern => pattern.length < 40);
    fc.assert(
      fc.property(short, short, (inner, outer) => {
        const answer = findText(only(`^(?:${inner})$`), [
          only(`^(?:${outer})$`),
        ]);
        if (answer.kind === 'unknown') return;
        const [within, without] = [languageOf(inner), languageOf(outer)];
        without.complement();
        const kind = isDisjointWith(within, without) ? 'none' : 'found';
        expect(answer.kind).toBe(kind);
      }),
      { ...settings, numRuns: runs },
    );
  });
});

function languageOf(pattern: string): DFA {
  const parser = JS.Parser.fromLiteral({ source: pattern, flags: 'u' });
  const { expression, maxCharacter } = parser.parse();
  const nfa = NFA.fromRegex(expression, { maxCharacter });
  return DFA.fromFA(nfa, new DFA.LimitedNodeFactory(5_000));
}

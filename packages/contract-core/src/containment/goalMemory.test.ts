import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found, none } from './goal';
import type { Outcome } from './goal';
import { GoalMemory } from './goalMemory';

/** By goal, its alternatives; each needs a value of every goal it lists. */
type Goals = readonly (readonly (readonly number[])[])[];

/** The goals that have a finite value: the least fixed point, by iteration. */
function withValue(goals: Goals): ReadonlySet<number> {
  const known = new Set<number>();
  for (let before = -1; before !== known.size;) {
    before = known.size;
    for (const [goal, alternatives] of goals.entries()) {
      if (alternatives.some(needs => needs.every(need => known.has(need)))) {
        known.add(goal);
      }
    }
  }
  return known;
}

function ask(goal: number, goals: Goals, memory: GoalMemory): Outcome {
  const known = memory.recall(String(goal), 1);
  if (known !== undefined) return known;
  memory.begin(String(goal));
  const isFound = goals[goal].some(needs =>
    needs.every(need => ask(need, goals, memory).kind === 'found'),
  );
  const outcome = isFound ? found(goal) : none;
  memory.end(outcome, 1);
  return outcome;
}

const randomGoals: fc.Arbitrary<Goals> = fc
  .integer({ min: 1, max: 7 })
  .chain(count =>
    fc.array(
      fc.array(fc.array(fc.nat(count - 1), { maxLength: 3 }), { maxLength: 3 }),
      { minLength: count, maxLength: count },
    ),
  );

describe('goals that need each other', () => {
  it('are answered as their least fixed point says, whichever is asked first', () => {
    fc.assert(
      fc.property(randomGoals, fc.array(fc.nat(6)), (goals, asked) => {
        const memory = new GoalMemory();
        const expected = withValue(goals);
        for (const goal of [...asked, ...goals.keys()]) {
          if (goal >= goals.length) continue;
          expect(ask(goal, goals, memory).kind === 'found').toBe(
            expected.has(goal),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are asked again when what they rested on turned out otherwise', () => {
    // 0 needs 1 or nothing; 1 needs 0; asked first, 1 rests on 0 being empty.
    const goals: Goals = [[[1], []], [[0]]];
    const memory = new GoalMemory();
    expect([0, 1].map(goal => ask(goal, goals, memory))).toEqual([
      { kind: 'found', value: 0 },
      { kind: 'found', value: 1 },
    ]);
  });
});

describe('what could not be told', () => {
  it('is asked again when more levels may be looked into', () => {
    const memory = new GoalMemory();
    const doubt: Outcome = { kind: 'unknown', reason: 'too deep' };
    memory.begin('goal');
    memory.end(doubt, 3);
    expect([2, 3, 4].map(levels => memory.recall('goal', levels))).toEqual([
      doubt,
      doubt,
      undefined,
    ]);
    memory.forgetDoubts();
    expect(memory.recall('goal', 2)).toBeUndefined();
  });
});

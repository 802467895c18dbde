import { firstMultiple, isMultipleOf, leastCommonMultiple } from './decimals';
import type { Branch, Demand, Outcome } from './goal';
import { found, none, unknown } from './goal';
import {
  isEmptyRange,
  isInRange,
  lower,
  numberRangeOf,
  raise,
} from './numberRange';
import type { NumberRange } from './numberRange';

/** Multiples that are tried before the search gives up. */
const maxTried = 400;

/** A number that fits the branch. */
export function findNumber(branch: Branch): Outcome {
  const range = narrowed(
    numberRangeOf(branch.wanted.map(({ schema }) => schema)),
    branch.demands,
  );
  if (isEmptyRange(range)) return none;
  const step = commonStep(range.divisors);
  if (step === undefined) {
    return unknown('the least common multiple is too large');
  }
  const refuses = refusalOf(branch.demands);
  if (step === null) return amongReals(range, refuses);
  if (avoidsEveryMultiple(step, branch.demands)) return none;
  return amongMultiples(range, step, refuses);
}

function narrowed(range: NumberRange, demands: readonly Demand[]): NumberRange {
  return demands.reduce((narrower, demand) => {
    if (demand.demand === 'number-below') {
      return lower(narrower, demand.limit, !demand.inclusive);
    }
    if (demand.demand === 'number-above') {
      return raise(narrower, demand.limit, !demand.inclusive);
    }
    return narrower;
  }, range);
}

/** Null where any number will do; undefined where it cannot be computed. */
function commonStep(divisors: readonly number[]): number | null | undefined {
  let step: number | null = null;
  for (const divisor of divisors) {
    const common: number | null =
      step === null ? divisor : leastCommonMultiple(step, divisor);
    if (common === null) return undefined;
    step = common;
  }
  return step;
}

/** Whether a demand excludes each multiple of the step. */
function avoidsEveryMultiple(
  step: number,
  demands: readonly Demand[],
): boolean {
  return demands.some(
    demand =>
      demand.demand === 'no-multiple-of' && isMultipleOf(step, demand.divisor),
  );
}

function refusalOf(demands: readonly Demand[]): (value: number) => boolean {
  return value =>
    demands.some(
      demand =>
        (demand.demand === 'no-multiple-of' &&
          isMultipleOf(value, demand.divisor)) ||
        (demand.demand === 'value-not-among' && demand.values.includes(value)),
    );
}

function amongReals(
  range: NumberRange,
  refuses: (value: number) => boolean,
): Outcome {
  if (range.minimum === range.maximum) {
    return refuses(range.minimum) ? none : found(range.minimum);
  }
  for (const value of readableNumbers(range)) {
    if (isInRange(value, range) && !refuses(value)) return found(value);
  }
  return unknown('no number was found between the limits');
}

/** Numbers that somebody would write down, then those in between. */
function* readableNumbers(range: NumberRange): Generator<number> {
  yield* [1, 0, 2, 0.5, 1.5, -1];
  const { minimum, maximum } = range;
  for (const offset of [0, 1, 0.5, 0.25, 0.1, 0.01]) {
    if (Number.isFinite(minimum)) yield minimum + offset;
    if (Number.isFinite(maximum)) yield maximum - offset;
  }
  if (Number.isFinite(minimum) && Number.isFinite(maximum)) {
    for (let parts = 2; parts < 40; parts += 1) {
      yield minimum + (maximum - minimum) / parts;
    }
  }
  for (const start of [minimum, maximum].filter(Number.isFinite)) {
    for (let tried = 2; tried < 40; tried += 1) {
      yield start + (start === minimum ? tried : -tried);
      yield start + (start === minimum ? tried : -tried) / 7;
    }
  }
  for (let tried = 3; tried < 40; tried += 1) yield tried / 8;
}

function amongMultiples(
  range: NumberRange,
  step: number,
  refuses: (value: number) => boolean,
): Outcome {
  const { minimum, maximum } = range;
  if (Number.isFinite(minimum) && minimum > 0) {
    return climb(
      range,
      step,
      refuses,
      firstMultiple(step, minimum, range.minimumExclusive),
    );
  }
  if (Number.isFinite(maximum) && maximum < 0) {
    return climb(
      mirrored(range),
      step,
      value => refuses(-value),
      firstMultiple(step, -maximum, range.maximumExclusive),
      -1,
    );
  }
  const up = climb(range, step, refuses, step);
  if (up.kind === 'found') return up;
  if (isInRange(0, range) && !refuses(0)) return found(0);
  const down = climb(mirrored(range), step, value => refuses(-value), step, -1);
  return down.kind === 'none' ? up : down;
}

function mirrored(range: NumberRange): NumberRange {
  return {
    minimum: -range.maximum,
    minimumExclusive: range.maximumExclusive,
    maximum: -range.minimum,
    maximumExclusive: range.minimumExclusive,
    divisors: range.divisors,
  };
}

/**
 * Tries multiples from `start` up, exactly computed, times `sign`; `none` only
 * when the upper limit was passed.
 */
function climb(
  range: NumberRange,
  step: number,
  refuses: (value: number) => boolean,
  start: number,
  sign: 1 | -1 = 1,
): Outcome {
  let value = start;
  for (let tried = 0; tried < maxTried; tried += 1) {
    if (!Number.isFinite(value)) break;
    if (value > range.maximum) return none;
    const fits = isInRange(value, range) && isMultipleOf(value, step);
    if (fits && !refuses(value)) return found(value * sign);
    const next = firstMultiple(step, value, true);
    if (next <= value) break;
    value = next;
  }
  return unknown('no multiple was found between the limits');
}

import {
  addNumbers,
  compareNumbers,
  decimalOf,
  firstMultiple,
  isMultipleOf,
  leastCommonMultiple,
  negate,
  numberOfDecimal,
  scaled,
} from '../model';
import type { JsonNumber } from '../model';
import type { Branch, Demand, Outcome } from './goal';
import { found, none, unknown } from './goal';
import { isSameJson } from './jsonValue';
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
function commonStep(
  divisors: readonly JsonNumber[],
): JsonNumber | null | undefined {
  let step: JsonNumber | null = null;
  for (const divisor of divisors) {
    const common: JsonNumber | null =
      step === null ? divisor : leastCommonMultiple(step, divisor);
    if (common === null) return undefined;
    step = common;
  }
  return step;
}

/** Whether a demand excludes each multiple of the step. */
function avoidsEveryMultiple(
  step: JsonNumber,
  demands: readonly Demand[],
): boolean {
  return demands.some(
    demand =>
      demand.demand === 'no-multiple-of' && isMultipleOf(step, demand.divisor),
  );
}

function refusalOf(demands: readonly Demand[]): (value: JsonNumber) => boolean {
  return value =>
    demands.some(
      demand =>
        (demand.demand === 'no-multiple-of' &&
          isMultipleOf(value, demand.divisor)) ||
        (demand.demand === 'value-not-among' &&
          demand.values.some(other => isSameJson(other, value))),
    );
}

function amongReals(
  range: NumberRange,
  refuses: (value: JsonNumber) => boolean,
): Outcome {
  if (compareNumbers(range.minimum, range.maximum) === 0) {
    return refuses(range.minimum) ? none : found(range.minimum);
  }
  for (const value of readableNumbers(range)) {
    if (isInRange(value, range) && !refuses(value)) return found(value);
  }
  return unknown('no number was found between the limits');
}

/** Numbers that somebody would write down, then those in between. */
function* readableNumbers(range: NumberRange): Generator<JsonNumber> {
  yield* [1, 0, 2, 0.5, 1.5, -1];
  const { minimum, maximum } = range;
  for (const offset of [0, 1, 0.5, 0.25, 0.1, 0.01]) {
    if (isFiniteNumber(minimum)) yield addNumbers(minimum, offset);
    if (isFiniteNumber(maximum)) yield addNumbers(maximum, -offset);
  }
  if (isFiniteNumber(minimum) && isFiniteNumber(maximum)) {
    yield* between(minimum, maximum);
  }
  for (const start of [minimum, maximum].filter(isFiniteNumber)) {
    const sign = start === minimum ? 1 : -1;
    for (let tried = 2; tried < 40; tried += 1) {
      yield addNumbers(start, sign * tried);
      yield addNumbers(start, (sign * tried) / 7);
    }
  }
  for (let tried = 3; tried < 40; tried += 1) yield tried / 8;
}

/** Numbers between two limits, however close they are. */
function* between(
  minimum: JsonNumber,
  maximum: JsonNumber,
): Generator<JsonNumber> {
  if (typeof minimum === 'number' && typeof maximum === 'number') {
    for (let parts = 2; parts < 40; parts += 1) {
      yield minimum + (maximum - minimum) / parts;
    }
  }
  const [low, high] = [decimalOf(minimum), decimalOf(maximum)];
  if (low === null || high === null) return;
  const both = scaled(low, high);
  // One more digit leaves room for a number in between.
  const coefficient = (both.left + both.right) * 5n;
  yield numberOfDecimal({ coefficient, exponent: both.scale - 1 });
}

function isFiniteNumber(value: JsonNumber): boolean {
  return typeof value !== 'number' || Number.isFinite(value);
}

function amongMultiples(
  range: NumberRange,
  step: JsonNumber,
  refuses: (value: JsonNumber) => boolean,
): Outcome {
  const { minimum, maximum } = range;
  if (isFiniteNumber(minimum) && compareNumbers(minimum, 0) > 0) {
    return climb(
      range,
      step,
      refuses,
      firstMultiple(step, minimum, range.minimumExclusive),
    );
  }
  if (isFiniteNumber(maximum) && compareNumbers(maximum, 0) < 0) {
    return climb(
      mirrored(range),
      step,
      value => refuses(negate(value)),
      firstMultiple(step, negate(maximum), range.maximumExclusive),
      -1,
    );
  }
  const up = climb(range, step, refuses, step);
  if (up.kind === 'found') return up;
  if (isInRange(0, range) && !refuses(0)) return found(0);
  const down = climb(
    mirrored(range),
    step,
    value => refuses(negate(value)),
    step,
    -1,
  );
  return down.kind === 'none' ? up : down;
}

function mirrored(range: NumberRange): NumberRange {
  return {
    minimum: negate(range.maximum),
    minimumExclusive: range.maximumExclusive,
    maximum: negate(range.minimum),
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
  step: JsonNumber,
  refuses: (value: JsonNumber) => boolean,
  start: JsonNumber | null,
  sign: 1 | -1 = 1,
): Outcome {
  let value = start;
  for (let tried = 0; tried < maxTried; tried += 1) {
    if (value === null) break;
    if (compareNumbers(value, range.maximum) > 0) return none;
    if (isInRange(value, range) && !refuses(value)) {
      return found(sign < 0 ? negate(value) : value);
    }
    value = firstMultiple(step, value, true);
  }
  return unknown('no multiple was found between the limits');
}

import type { Literal } from './literals';
import { keyOfLiterals, sortedLiterals } from './literals';

/**
 * - `fits`: every value that fits all of `inner` fits `outer`;
 * - `any-of`, `one-of`, `not`, `condition`, `contains`: the same for that
 *   keyword of `outer` alone;
 * - `empty`: no value fits all of `inner`; `outer` is null;
 * - `apart`: the same, shown by what the literals demand and not by what a `not`
 *   or a `oneOf` among them refuses;
 * - `same`: the one inner literal and `outer` are written alike all the way down.
 */
export type ClaimPart =
  | 'fits'
  | 'any-of'
  | 'one-of'
  | 'not'
  | 'condition'
  | 'contains'
  | 'empty'
  | 'apart'
  | 'same';

/** Something to be proven about all values. */
export interface Claim {
  readonly part: ClaimPart;
  readonly inner: readonly Literal[];
  readonly outer: Literal | null;
  /** Whether null is left out, because it was looked at before. */
  readonly notNull: boolean;
  /**
   * Whether the claim is about parts of the values of the claim that needs it.
   * Claims may rest on each other in a circle only if the circle goes deeper.
   */
  readonly deeper: boolean;
}

/** Claims that together prove another one. */
export type Attempt = readonly Claim[];

export function keyOfClaim({ part, inner, outer, notNull }: Claim): string {
  const outerKey = outer === null ? '' : outer.number;
  return `${part}${notNull ? '!' : ''}|${keyOfLiterals(inner)}|${outerKey}`;
}

/** About a part of the values, for which nothing is looked at yet. */
export function partFits(inner: Iterable<Literal>, outer: Literal): Claim {
  return {
    part: 'fits',
    inner: sortedLiterals(inner),
    outer,
    notNull: false,
    deeper: true,
  };
}

export function partEmpty(inner: Iterable<Literal>): Claim {
  return {
    part: 'empty',
    inner: sortedLiterals(inner),
    outer: null,
    notNull: false,
    deeper: true,
  };
}

/** About the same values but null. */
export function alsoFits(inner: Iterable<Literal>, outer: Literal): Claim {
  return besides('fits', inner, outer);
}

export function alsoEmpty(inner: Iterable<Literal>): Claim {
  return besides('empty', inner, null);
}

export function areDisjoint(inner: Iterable<Literal>): Claim {
  return besides('apart', inner, null);
}

export function besides(
  part: ClaimPart,
  inner: Iterable<Literal>,
  outer: Literal | null,
): Claim {
  return {
    part,
    inner: sortedLiterals(inner),
    outer,
    notNull: true,
    deeper: false,
  };
}

/** Texts are compared like parts: a circle of them says nothing wrong. */
export function areSame(inner: Literal, outer: Literal): Claim {
  return { part: 'same', inner: [inner], outer, notNull: false, deeper: true };
}

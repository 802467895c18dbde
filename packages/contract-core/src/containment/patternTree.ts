import type { CodePointSet } from './codePoints';

/** A place between two code points, or before the first or after the last. */
export type PatternEdge = 'start' | 'end' | 'word' | 'inside';

/** A regular expression without what is not regular, over code points. */
export type PatternTree =
  | { readonly kind: 'set'; readonly points: CodePointSet }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternTree[] }
  | { readonly kind: 'choice'; readonly parts: readonly PatternTree[] }
  | {
      readonly kind: 'repeat';
      readonly part: PatternTree;
      readonly atLeast: number;
      /** Null for any number of times. */
      readonly atMost: number | null;
    }
  | { readonly kind: 'edge'; readonly edge: PatternEdge };

/**
 * The texts of a pattern: those in which each tree of `all` is found somewhere
 * and none of `none`. Lookaheads at the start of an anchored pattern become
 * trees of their own, so `^(?!x)y` is understood.
 */
export interface PatternMeaning {
  readonly all: readonly PatternTree[];
  readonly none: readonly PatternTree[];
}

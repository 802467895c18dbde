import type { ValueSite } from '../../diff';
import type { Direction, Effect, Proof, Witness } from '../../model';
import { harmfulSide } from './placeProof';
import type { AcceptingSide } from './violations';

/** What is known of a change after a proof was looked for. */
export interface ProvenEffect {
  readonly effect: Effect;
  readonly proof: Proof;
  readonly witness: Witness | null;
  /** Why the effect is not decided; null where it is. */
  readonly doubt: string | null;
  /** Whether no value of the changed place is refused to anybody's harm. */
  readonly harmless: boolean;
}

/** A proof with the place whose whole payload was found. */
export interface PlacedProof extends ProvenEffect {
  readonly shownAt: ValueSite | null;
}

/**
 * What holds of several sites together. Where they differ in what they do to
 * values, the first that is proven says which payload shows it.
 */
export function jointEffect(
  direction: Direction,
  all: readonly ProvenEffect[],
): ProvenEffect {
  const harm = effectFor(harmfulSide(direction));
  const breaking = all.filter(
    ({ effect }) => effect === harm || effect === 'incomparable',
  );
  if (breaking.length > 0) return ofOneEffect(breaking);
  const doubtful = all.find(({ effect }) => effect === 'undecided');
  if (doubtful !== undefined) return doubtful;
  return all.find(({ effect }) => effect !== 'none') ?? all[0];
}

function ofOneEffect([
  first,
  ...others
]: readonly ProvenEffect[]): ProvenEffect {
  return others.every(({ effect }) => effect === first.effect)
    ? first
    : { ...first, effect: 'incomparable' };
}

/** Whether a payload shows that one side accepts what the other refuses. */
export type Showing =
  | { readonly kind: 'shown'; readonly witness: Witness }
  /** Proven: no payload of the slot shows it. */
  | { readonly kind: 'harmless' }
  /** No payload holds anything there, so none tells: the declaration does. */
  | { readonly kind: 'vacant' }
  /** Each payload that shows it has a part of which nothing is known. */
  | { readonly kind: 'beside-unknown' }
  | { readonly kind: 'open'; readonly doubt: string };

export function otherSide(side: AcceptingSide): AcceptingSide {
  return side === 'base' ? 'revision' : 'base';
}

export function effectFor(accepting: AcceptingSide): Effect {
  return accepting === 'base' ? 'narrower' : 'wider';
}

/** What the direction says that harms nobody. */
export function otherWay(showing: Showing, effect: Effect): ProvenEffect {
  switch (showing.kind) {
    case 'shown':
      return witnessed(effect, showing.witness);
    case 'vacant':
    case 'beside-unknown':
      return structural(effect);
    case 'harmless':
      return structural('none');
    case 'open':
      return undecided(showing.doubt);
  }
}

export function witnessed(effect: Effect, witness: Witness): ProvenEffect {
  return {
    effect,
    proof: 'witness',
    witness,
    doubt: null,
    harmless: false,
  };
}

export function structural(effect: Effect): ProvenEffect {
  return {
    effect,
    proof: 'structural',
    witness: null,
    doubt: null,
    harmless: false,
  };
}

export function undecided(doubt: string): ProvenEffect {
  return {
    effect: 'undecided',
    proof: 'undecided',
    witness: null,
    doubt,
    harmless: false,
  };
}

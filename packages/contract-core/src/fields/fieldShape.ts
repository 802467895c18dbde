import type { FieldShape } from '../model';
import type { FieldFacts } from './fieldFacts';

/**
 * What a field accepts or gives by all alternatives that have it: the widest of
 * each bound, as a value may fit any of them. Null without an alternative.
 */
export function fieldShapeOf(
  alternatives: readonly FieldFacts[],
): FieldShape | null {
  if (alternatives.length === 0) return null;
  const widest = <Value>(
    pick: (facts: FieldFacts) => Value | null,
    join: (values: readonly Value[]) => Value,
  ): Value | null => {
    const values = alternatives.map(pick);
    return values.includes(null)
      ? null
      : join(values.filter((value): value is Value => value !== null));
  };
  return {
    types: widest(
      ({ types }) => types && [...types],
      all => [...new Set(all.flat())].sort(),
    ),
    maxLength: widest(
      ({ maxLength }) => maxLength,
      all => Math.max(...all),
    ),
    enumeration: widest(
      ({ enumeration }) => enumeration,
      all => all.flat(),
    ),
    extensible: alternatives.some(({ extensible }) => extensible),
    nullable: alternatives.some(({ nullable }) => nullable),
    required: alternatives.every(({ required }) => required),
    creatable: alternatives.some(({ creatable }) => creatable),
    updatable: alternatives.some(({ updatable }) => updatable),
  };
}

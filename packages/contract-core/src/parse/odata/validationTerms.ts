import type { BoundKeyword, Schema } from '../../model';
import { listOf, memberOf } from './annotations';
import type { Annotations } from './annotations';

/** What the terms of the vocabulary `Validation` say about a value or a list. */
export function describeConstraints(
  said: Annotations,
  of: 'value' | 'collection',
): Pick<Partial<Schema>, 'bounds' | 'pattern' | 'enumeration'> {
  if (of === 'collection') {
    return {
      bounds: numbers(said, [
        ['Validation.MinItems', 'minItems'],
        ['Validation.MaxItems', 'maxItems'],
      ]),
    };
  }
  const pattern = said.value('Validation.Pattern');
  const allowed = listOf(said.value('Validation.AllowedValues'));
  return {
    bounds: numbers(said, [
      ['Validation.Minimum', 'minimum'],
      ['Validation.Maximum', 'maximum'],
      ['Validation.MultipleOf', 'multipleOf'],
    ]),
    ...(typeof pattern === 'string' ? { pattern } : {}),
    ...(allowed.length > 0
      ? { enumeration: allowed.map(each => memberOf(each, 'Value')) }
      : {}),
  };
}

function numbers(
  said: Annotations,
  terms: readonly (readonly [string, BoundKeyword])[],
): ReadonlyMap<BoundKeyword, number> {
  const bounds = new Map<BoundKeyword, number>();
  for (const [term, keyword] of terms) {
    const value = said.value(term);
    if (typeof value === 'number') bounds.set(keyword, value);
  }
  return bounds;
}

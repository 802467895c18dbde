import { isJsonNumber } from '../../model';
import type { BoundKeyword, Bounds, JsonNumber, Schema } from '../../model';
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
): Bounds {
  const bounds = new Map<BoundKeyword, JsonNumber>();
  for (const [term, keyword] of terms) {
    const value = said.value(term);
    if (!isJsonNumber(value)) continue;
    const isCount = keyword.endsWith('Length') || keyword.endsWith('Items');
    bounds.set(keyword, isCount ? Number(String(value)) : value);
  }
  return bounds as Bounds;
}

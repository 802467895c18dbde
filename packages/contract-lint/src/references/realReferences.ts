import { eachPlace } from './documentPlaces';

/** By document, so that a rule does not read it again for each place. */
const known = new WeakMap<object, WeakSet<object>>();

/**
 * Objects of a document that hold a text `$ref` and do not refer to anything:
 * they stand in an example, a default, an enumeration or another value that
 * means itself.
 */
export function literalHolders(root: object): WeakSet<object> {
  const found = known.get(root);
  if (found !== undefined) return found;
  const literal = new Set<object>();
  const referring = new Set<object>();
  eachPlace(root, (value, place) => {
    if (typeof Reflect.get(value, '$ref') !== 'string') return;
    (place === 'literal' ? literal : referring).add(value);
  });
  // What an alias repeats in both kinds of places is followed, as ever.
  const holders = new WeakSet(
    [...literal].filter(value => !referring.has(value)),
  );
  known.set(root, holders);
  return holders;
}

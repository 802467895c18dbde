import { canonicalJson } from '../model';
import type { Change } from './change';
import { PlaceNumbers } from './placeNumbers';

/**
 * Makes one change of the structural ones that one declaration causes in
 * several operations on records.
 */
export function joinRecordChanges(
  changes: readonly Change[],
): readonly Change[] {
  const places = new PlaceNumbers();
  const joined = new Map<string, Change>();
  for (const change of changes) {
    const { kind, subject, from, to, direction, effect } = change;
    const place = places.of(change.base ?? change.revision);
    const key = canonicalJson([
      kind,
      subject,
      from,
      to,
      direction,
      effect,
      place,
      change.sites[0].slot,
    ]);
    const earlier = joined.get(key);
    joined.set(
      key,
      earlier === undefined
        ? change
        : { ...earlier, sites: [...earlier.sites, ...change.sites] },
    );
  }
  return [...joined.values()];
}

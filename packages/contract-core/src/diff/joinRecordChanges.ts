import type { Change } from './change';
import { foldEqual } from './foldSharedCauses';
import { PlaceNumbers } from './placeNumbers';

/**
 * Makes one change of the structural ones that one declaration causes in
 * several operations on records.
 */
export function joinRecordChanges(
  changes: readonly Change[],
): readonly Change[] {
  const places = new PlaceNumbers();
  return foldEqual(changes, ({ base, revision }) => [
    places.of(base ?? revision),
  ]);
}

import type { Place } from '../model';
import { canonicalJson } from '../model';
import type { Change, ChangeSite } from './change';

/**
 * Makes one change of those that say the same about the same places: a message
 * or channel that several operations share is edited once.
 */
export function foldSharedCauses(
  changes: readonly Change[],
): readonly Change[] {
  const numbers = new Map<Place, number>();
  const numberOf = (place: Place | null): number => {
    if (place === null) return -1;
    const known = numbers.get(place) ?? numbers.size;
    numbers.set(place, known);
    return known;
  };
  return foldEqual(changes, ({ base, revision }) => [
    numberOf(base),
    numberOf(revision),
  ]);
}

/** Makes one change of those that say the same, wherever they show. */
export function foldEqual(
  changes: readonly Change[],
  more: (change: Change) => readonly unknown[] = () => [],
): readonly Change[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const { kind, subject, from, to, direction, effect } = change;
    const key = canonicalJson([
      kind,
      subject,
      from,
      to,
      direction,
      effect,
      ...more(change),
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()].map(joined);
}

function joined([first, ...others]: readonly Change[]): Change {
  if (others.length === 0) return first;
  const sites = [first, ...others]
    .flatMap(change => change.sites)
    .sort(compareSites);
  return { ...first, sites };
}

/** Sites in the order in which findings list them. */
export function compareSites(one: ChangeSite, other: ChangeSite): number {
  return (
    compareTexts(one.operation, other.operation) ||
    compareTexts(one.slot, other.slot)
  );
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

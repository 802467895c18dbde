import type { Change, ChangeKind } from '../diff';
import { dayOf } from '../model';
import type { StabilityTerms } from '../model';
import { graceDaysOf } from './stabilityTerms';

/** What the removal of a part is called, by its kind. */
const removals: ReadonlyMap<ChangeKind, string> = new Map([
  ['operation-removed', 'operation'],
  ['webhook-removed', 'webhook'],
  ['callback-removed', 'callback'],
  ['parameter-removed', ''],
  ['header-removed', 'header'],
  ['property-removed', 'property'],
]);

/** What an announcement is about, by its kind. */
const announcements: ReadonlyMap<ChangeKind, string> = new Map([
  ['operation-deprecated', 'operation'],
  ['parameter-deprecated', ''],
  ['header-deprecated', 'header'],
  ['property-deprecated', 'property'],
]);

/**
 * Judges a change by what was announced about it. A part that goes on or after
 * its date goes as promised; one that goes earlier breaks the promise. `today`
 * counts days as `dayOf` does; null where nobody said which day it is.
 */
export function applyDates(
  change: Change,
  today: number | null,
  stability: readonly StabilityTerms[] = [],
): Change {
  const { lifecycle } = change;
  if (lifecycle === undefined || lifecycle.sunset === null) return change;
  const sunset = dayOf(lifecycle.sunset);
  if (sunset === null) return change;
  const removed = removals.get(change.kind);
  if (removed !== undefined && lifecycle.deprecated) {
    // Where no value shows that it went, nothing that was promised did.
    if (change.effect === 'none') return change;
    return removal(change, nameOf(removed, change), sunset, today);
  }
  const announced = announcements.get(change.kind);
  if (announced === undefined || today === null) return change;
  const left = sunset - today;
  if (left >= graceDaysOf(lifecycle, stability)) return change;
  return dated(change, 'sunset-too-close', {
    words: `${nameOf(announced, change)} ${wordsFor(left, lifecycle.sunset)}`,
  });
}

function removal(
  change: Change,
  name: string,
  sunset: number,
  today: number | null,
): Change {
  const words = `${name}, promised until ${change.lifecycle?.sunset ?? ''},`;
  if (today === null) {
    return dated(change, 'removal-undated', { words, effect: 'undecided' });
  }
  return dated(
    change,
    today < sunset ? 'removed-before-sunset' : 'removed-after-sunset',
    { words },
  );
}

function dated(
  change: Change,
  kind: ChangeKind,
  said: Partial<Change>,
): Change {
  const { lifecycle } = change;
  return {
    ...change,
    kind,
    from: { change: change.kind, sunset: lifecycle?.sunset ?? null },
    ...said,
  };
}

/** The operation is named where the finding shows. */
function nameOf(what: string, { words, kind }: Change): string {
  const ownName = !kind.startsWith('operation-');
  return [what, ownName ? words : ''].filter(text => text !== '').join(' ');
}

function wordsFor(left: number, sunset: string): string {
  if (left < 0) return `until ${sunset}, which has passed`;
  return `until ${sunset}, in ${left} ${left === 1 ? 'day' : 'days'}`;
}

import type { Change, ChangeKind } from '../diff';
import { dayOf } from '../model';
import type { StabilityTerms } from '../model';
import type { RuleDates } from './rule';
import { ruleFor } from './ruleCatalogue';
import { graceDaysOf } from './stabilityTerms';

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
  const { dated: dates } = ruleFor(change.kind);
  if (sunset === null || dates === undefined) return change;
  if (dates.as === 'removal') {
    // Where no value shows that it went, nothing that was promised did.
    return lifecycle.deprecated && change.effect !== 'none'
      ? removal(change, nameOf(dates, change), sunset, today)
      : change;
  }
  if (today === null) return change;
  const left = sunset - today;
  if (left >= graceDaysOf(lifecycle, stability)) return change;
  return dated(change, 'sunset-too-close', {
    words: `${nameOf(dates, change)} ${wordsFor(left, lifecycle.sunset)}`,
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
function nameOf({ part }: RuleDates, { words }: Change): string {
  const ownName = part === 'operation' ? '' : words;
  return [part, ownName].filter(text => text !== '').join(' ');
}

function wordsFor(left: number, sunset: string): string {
  if (left < 0) return `until ${sunset}, which has passed`;
  return `until ${sunset}, in ${left} ${left === 1 ? 'day' : 'days'}`;
}

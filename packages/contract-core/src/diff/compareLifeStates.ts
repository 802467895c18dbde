import type { Effect, LifeState, Place } from '../model';
import type { AnnouncementChangeKind } from './messageChangeKind';
import type { ChangeDetails } from './operationChanges';

/** What its owner says about the life of a message, or of a whole contract. */
export interface LifeSide {
  /** Whether it is marked as deprecated, in whatever way. */
  readonly deprecated: boolean;
  readonly life: LifeState | null;
  readonly place: Place;
}

type ReportAnnouncement = (
  kind: AnnouncementChangeKind,
  effect: Effect,
  details: ChangeDetails,
) => void;

/**
 * Compares announcements. Dates are compared as texts, which orders dates of
 * the form `YYYY-MM-DD`; the present day plays no part here.
 */
export function compareLifeStates(
  words: string,
  base: LifeSide,
  revision: LifeSide,
  report: ReportAnnouncement,
): void {
  const places = {
    subject: words,
    words,
    base: base.life?.place ?? base.place,
    revision: revision.life?.place ?? revision.place,
  };
  if (isGone(base) || isGone(revision)) {
    compareEnds(base, revision, places, report);
  } else if (!base.deprecated && revision.deprecated) {
    const date = endOf(revision);
    const until = date === null ? '' : `, to go on ${date}`;
    report('deprecation-announced', 'none', {
      ...places,
      to: date,
      words: `${words}${until}`,
    });
    return;
  } else if (base.deprecated && !revision.deprecated) {
    report('deprecation-withdrawn', 'none', places);
  }
  compareDates(words, endOf(base), endOf(revision), places, report);
}

function isGone({ life }: LifeSide): boolean {
  return life?.state === 'decommissioned';
}

function endOf({ life }: LifeSide): string | null {
  return life?.decommissioningDate ?? null;
}

function compareEnds(
  base: LifeSide,
  revision: LifeSide,
  places: ChangeDetails,
  report: ReportAnnouncement,
): void {
  if (!isGone(revision)) {
    report('decommissioning-withdrawn', 'none', places);
  } else if (!isGone(base)) {
    const announced = base.deprecated || endOf(base) !== null;
    report(
      announced ? 'decommissioned-as-announced' : 'decommissioned-unannounced',
      'narrower',
      places,
    );
  }
}

function compareDates(
  words: string,
  from: string | null,
  to: string | null,
  places: ChangeDetails,
  report: ReportAnnouncement,
): void {
  if (from === to) return;
  const details = { ...places, from, to };
  if (from === null) {
    const said = `${words} to ${to ?? ''}`;
    report('decommissioning-date-set', 'none', { ...details, words: said });
  } else if (to === null) {
    const said = `${words}, which was ${from},`;
    report('decommissioning-date-removed', 'none', { ...details, words: said });
  } else {
    const earlier = to < from;
    report(
      earlier
        ? 'decommissioning-date-moved-earlier'
        : 'decommissioning-date-moved-later',
      'none',
      { ...details, words: `${words} from ${from} to ${to}` },
    );
  }
}

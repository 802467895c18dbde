import { dayOf } from '../model';
import type { Lifecycle } from '../model';
import type { AnnouncedChangeKind } from './lifecycleChangeKind';

/** One difference between two announcements about the same part. */
export interface AnnouncementEdit {
  readonly kind: AnnouncedChangeKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly words: string;
}

/** From the loosest promise to the firmest; nothing written means the firmest. */
const levels: readonly string[] = ['draft', 'alpha', 'beta', 'stable'];

/**
 * Compares what two versions announce about one part. A date that comes
 * together with the deprecation is told with the deprecation.
 */
export function compareLifecycles(
  base: Lifecycle,
  revision: Lifecycle,
): readonly AnnouncementEdit[] {
  return [
    ...compareSunsets(base, revision),
    ...compareNotices(base, revision),
    ...compareStability(base.stability, revision.stability),
  ];
}

function compareSunsets(
  base: Lifecycle,
  revision: Lifecycle,
): readonly AnnouncementEdit[] {
  const from = base.sunset;
  const to = revision.sunset;
  if (from === to) return [];
  if (to !== null && dayOf(to) === null) {
    return [{ kind: 'sunset-unreadable', from, to, words: `"${to}"` }];
  }
  if (to === null) {
    // Whoever takes the deprecation back takes its date back with it.
    if (!revision.deprecated) return [];
    return [{ kind: 'sunset-removed', from, to, words: `${from}` }];
  }
  const before = from === null ? null : dayOf(from);
  if (before === null) {
    const announced = !base.deprecated && revision.deprecated;
    return announced ? [] : [{ kind: 'sunset-added', from, to, words: to }];
  }
  const after = dayOf(to) ?? before;
  if (after === before) return [];
  return [
    {
      kind: after < before ? 'sunset-moved-earlier' : 'sunset-moved-later',
      from,
      to,
      words: `from ${from} to ${to}`,
    },
  ];
}

/** A notice that comes or goes with the deprecation is told with it. */
function compareNotices(
  base: Lifecycle,
  revision: Lifecycle,
): readonly AnnouncementEdit[] {
  const from = base.notice;
  const to = revision.notice;
  if (from === to) return [];
  const withDeprecation = base.deprecated !== revision.deprecated;
  if (withDeprecation && (from === null || to === null)) return [];
  const words = `from ${from ?? 'none'} to ${to ?? 'none'}`;
  return [{ kind: 'deprecation-notice-changed', from, to, words }];
}

function compareStability(
  from: string | null,
  to: string | null,
): readonly AnnouncementEdit[] {
  if (from === to) return [];
  const left = levelOf(from);
  const right = levelOf(to);
  if (left === right && right >= 0) return [];
  const words = `from ${from ?? 'stable'} to ${to ?? 'stable'}`;
  if (right < 0)
    return [{ kind: 'stability-unknown', from, to, words: `"${to}"` }];
  if (left < 0) return [];
  const kind = right < left ? 'stability-decreased' : 'stability-increased';
  return [{ kind, from, to, words }];
}

/** Position of the level; -1 for a word that is none. */
function levelOf(stability: string | null): number {
  return levels.indexOf(stability?.toLowerCase() ?? 'stable');
}

/** The end of a sentence that says that something was marked as deprecated. */
export function deprecationWords({ sunset }: Lifecycle): string {
  return sunset === null ? 'without a sunset date' : `until ${sunset}`;
}

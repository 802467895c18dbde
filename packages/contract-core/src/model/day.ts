/** Milliseconds of a day, in which `Date.UTC` counts no leap seconds. */
const dayLength = 86_400_000;

/**
 * The day that an ISO 8601 date (or date with a time) names, counted from 1970
 * in UTC; null for any other text and for days that no calendar has.
 */
export function dayOf(text: string): number | null {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[Tt ].*)?$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number);
  const time = Date.UTC(year, month - 1, day);
  const iso = new Date(time).toISOString().slice(0, 10);
  return iso === `${match[1]}-${match[2]}-${match[3]}`
    ? time / dayLength
    : null;
}

/** The ISO day of a number of days since 1970. */
export function isoDayOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

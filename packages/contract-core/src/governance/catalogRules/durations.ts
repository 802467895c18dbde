/** Seconds of each unit of an ISO 8601 duration; a month counts 30 days, a year 365. */
const secondsOf = {
  years: 365 * 86_400,
  months: 30 * 86_400,
  weeks: 7 * 86_400,
  days: 86_400,
  hours: 3_600,
  minutes: 60,
  seconds: 1,
};

const form =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Length of a duration such as `PT15M` in seconds; null for any other text. */
export function secondsOfDuration(text: string): number | null {
  const match = form.exec(text);
  if (match === null || text === 'P' || text.endsWith('T')) return null;
  return Object.values(secondsOf).reduce(
    (sum, seconds, index) => sum + seconds * Number(match[index + 1] ?? 0),
    0,
  );
}

/**
 * Seconds of each unit of an ISO 8601 duration. A year counts 365 days and a month
 * a twelfth of it, so that `P84M` is as long as `P7Y`.
 */
const secondsOf = {
  years: 365 * 86_400,
  months: (365 * 86_400) / 12,
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

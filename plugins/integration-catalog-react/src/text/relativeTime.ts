const steps: readonly (readonly [
  unit: Intl.RelativeTimeFormatUnit,
  seconds: number,
])[] = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['week', 7 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
];

/** Time between two instants in words: `3 days ago`, `in 2 months`, `just now`. */
export function relativeTime(instant: Date, now: Date): string {
  const seconds = (instant.getTime() - now.getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  for (const [unit, length] of steps) {
    if (Math.abs(seconds) >= length) {
      return format.format(Math.round(seconds / length), unit);
    }
  }
  return 'just now';
}

/** Calendar days from `now` to a date without time, in words: `today`, `in 12 days`. */
export function relativeDay(date: string, now: Date): string {
  const day = 24 * 3600 * 1000;
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((Date.parse(`${date}T00:00:00Z`) - today) / day);
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (Math.abs(days) < 60) return format.format(days, 'day');
  if (Math.abs(days) < 730)
    return format.format(Math.round(days / 30), 'month');
  return format.format(Math.round(days / 365), 'year');
}

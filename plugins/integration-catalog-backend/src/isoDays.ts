const dayLength = 24 * 60 * 60 * 1000;

/** The ISO day of a moment, in UTC. */
export function dayAt(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The ISO day so many days after another; before it where negative. */
export function daysAfter(day: string, days: number): string {
  return dayAt(new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength));
}

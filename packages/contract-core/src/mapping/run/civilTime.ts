/** A point of time as nanoseconds since 1970-01-01T00:00:00Z, leap seconds not counted. */
export type Moment = bigint;

export const perSecond = 1_000_000_000n;
export const perMillisecond = 1_000_000n;
/** Years 0001 to 9999: what four digits write. */
const earliest = -62_135_596_800n * perSecond;
const latest = 253_402_300_800n * perSecond - 1n;

/** Numbers as people write them; months and days count from 1. */
export interface CivilTime {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly nanosecond?: number;
  readonly offsetMinutes?: number;
}

/** Null for a day or a time that no clock shows: 30 February, 24:10. */
export function momentOf(time: CivilTime): Moment | null {
  const midnight = midnightOf(time);
  const { hour = 0, minute = 0, second = 0, nanosecond = 0 } = time;
  const { offsetMinutes = 0 } = time;
  const isTime = hour < 24 && minute < 60 && second < 60;
  const isOffset = Math.abs(offsetMinutes) < 24 * 60;
  if (midnight === null || !isTime || !isOffset) return null;
  const seconds = (hour * 60 + minute - offsetMinutes) * 60 + second;
  return within(
    midnight * perMillisecond +
      BigInt(seconds) * perSecond +
      BigInt(nanosecond),
  );
}

/** Milliseconds since 1970 at the start of a day; null for a day that is none. */
function midnightOf({
  year = 0,
  month = 0,
  day = 0,
}: CivilTime): bigint | null {
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  const isDay =
    midnight.getUTCFullYear() === year &&
    midnight.getUTCMonth() === month - 1 &&
    midnight.getUTCDate() === day;
  return isDay ? BigInt(midnight.getTime()) : null;
}

/** Null beyond the years that four digits write. */
export function within(moment: Moment): Moment | null {
  return moment < earliest || moment > latest ? null : moment;
}

/** A moment as the clock of UTC shows it. */
export interface MomentParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanoseconds: number;
  /** From 0 for Sunday. */
  readonly weekday: number;
  /** `2026-01-31`. */
  readonly date: string;
  /** `23:59:59`. */
  readonly time: string;
}

export function partsOf(moment: Moment): MomentParts {
  const milliseconds = floored(moment, perMillisecond);
  const clock = new Date(Number(milliseconds));
  const iso = clock.toISOString();
  return {
    year: clock.getUTCFullYear(),
    month: clock.getUTCMonth() + 1,
    day: clock.getUTCDate(),
    hour: clock.getUTCHours(),
    minute: clock.getUTCMinutes(),
    second: clock.getUTCSeconds(),
    nanoseconds: Number(moment - floored(moment, perSecond) * perSecond),
    weekday: clock.getUTCDay(),
    date: iso.slice(0, 10),
    time: iso.slice(11, 19),
  };
}

/** How many whole units lie before a moment. */
export function floored(moment: bigint, unit: bigint): bigint {
  const quotient = moment / unit;
  return moment % unit < 0n ? quotient - 1n : quotient;
}

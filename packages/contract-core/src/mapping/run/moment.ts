import { decimalOfValue, decimalText } from '../../model';
import {
  floored,
  momentOf,
  partsOf,
  perMillisecond,
  perSecond,
  within,
} from './civilTime';
import type { Moment } from './civilTime';
import { datePattern } from './datePattern';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/u;
const isoDateTime =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d{2}):?(\d{2}))?$/u;
const odataDate =
  /^\/?(?:\\\/)?Date\((-?\d{1,17})(?:[+-]\d{1,4})?\)(?:\\?\/)?$/u;

/** Null where the value is no such date; a sentence where the format is none. */
export function readMoment(
  value: unknown,
  format: string,
): Moment | null | string {
  switch (format) {
    case 'iso-date':
      return typeof value === 'string' ? momentOfIsoDate(value) : null;
    case 'iso-date-time':
      return typeof value === 'string' ? momentOfIsoDateTime(value) : null;
    case 'unix-seconds':
      return sinceEpoch(value, perSecond);
    case 'unix-milliseconds':
      return sinceEpoch(value, perMillisecond);
    case 'odata-2': {
      // The offset says where it was written; the ticks are of UTC already.
      const found = typeof value === 'string' ? odataDate.exec(value) : null;
      return found === null
        ? null
        : within(BigInt(found[1] ?? '') * perMillisecond);
    }
    default: {
      const pattern = datePattern(format);
      if (!pattern.ok) return pattern.fault;
      const text = typeof value === 'number' ? String(value) : value;
      return typeof text === 'string' ? pattern.read(text) : null;
    }
  }
}

/** What a format cannot say (the time of a date) is left out; `fault` where it is none. */
export function writeMoment(
  moment: Moment,
  format: string,
): string | number | { readonly fault: string } {
  switch (format) {
    case 'iso-date':
      return partsOf(moment).date;
    case 'iso-date-time': {
      const { date, time, nanoseconds } = partsOf(moment);
      return `${date}T${time}${fractionOf(nanoseconds)}Z`;
    }
    case 'unix-seconds':
      return Number(floored(moment, perSecond));
    case 'unix-milliseconds':
      return Number(floored(moment, perMillisecond));
    case 'odata-2':
      return `/Date(${floored(moment, perMillisecond)})/`;
    default: {
      const pattern = datePattern(format);
      return pattern.ok ? pattern.write(moment) : { fault: pattern.fault };
    }
  }
}

function momentOfIsoDate(text: string): Moment | null {
  const found = isoDate.exec(text);
  if (found === null) return null;
  const [, year, month, day] = found.map(Number);
  return momentOf({ year, month, day });
}

function momentOfIsoDateTime(text: string): Moment | null {
  const found = isoDateTime.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second] = found.map(part =>
    Number(part ?? 0),
  );
  const offset = Number(found[10] ?? 0) * 60 + Number(found[11] ?? 0);
  return momentOf({
    year,
    month,
    day,
    hour,
    minute,
    second,
    nanosecond: Number((found[7] ?? '').padEnd(9, '0')),
    offsetMinutes: found[9] === '-' ? -offset : offset,
  });
}

/** Seconds or milliseconds, also as digits in a text, with a fraction or without. */
function sinceEpoch(value: unknown, unit: bigint): Moment | null {
  const decimal = decimalOfValue(value);
  if (decimal === null) return null;
  const [whole = '', fraction = ''] = decimalText(decimal).split('.');
  const digits = unit === perSecond ? 9 : 6;
  return within(
    BigInt(`${whole}${fraction.slice(0, digits).padEnd(digits, '0')}`),
  );
}

/** Three, six or nine digits; none for a whole second. */
function fractionOf(nanoseconds: number): string {
  if (nanoseconds === 0) return '';
  const digits = String(nanoseconds).padStart(9, '0');
  return `.${digits.replace(/(?:000){1,2}$/u, '')}`;
}

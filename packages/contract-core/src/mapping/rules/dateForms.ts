import type { FieldFacts } from '../../fields';
import { datePattern } from '../run/datePattern';

/**
 * How a date is spelled, as `DateTransform` names it; `offset-date-time` is what
 * Salesforce hands out (`2026-11-21T08:00:00.000+0000`, an offset without colon),
 * `local-date-time` one without an offset.
 */
export type DateForm =
  | 'iso-date'
  | 'iso-date-time'
  | 'offset-date-time'
  | 'local-date-time'
  | 'odata-2'
  | 'unix-seconds'
  | 'unix-milliseconds';

/**
 * The forms in which a field's dates may be spelled; none where the contract does
 * not say that it holds dates. Version 2 of OData writes an `Edm.DateTime` as
 * `/Date(...)/` in JSON and without an offset in XML.
 */
export function dateFormsOf({
  format,
  typeInWords,
}: Pick<FieldFacts, 'format' | 'typeInWords'>): readonly DateForm[] {
  switch (format) {
    case 'date':
      return ['iso-date'];
    case 'date-time':
      return ['iso-date-time'];
    case 'unix-time':
      return ['unix-seconds'];
    default:
  }
  if (/^Edm\.DateTime(?:\(|$)/u.test(typeInWords)) {
    return ['odata-2', 'local-date-time'];
  }
  return /^datetime\b/iu.test(typeInWords) ? ['offset-date-time'] : [];
}

/** Forms that whoever takes the first takes as well. */
const alsoTaken: Partial<Record<DateForm, readonly DateForm[]>> = {
  'offset-date-time': ['iso-date-time'],
};

/** Whether a reader of `wanted` takes a text of `written`. */
export function takesForm(wanted: DateForm, written: DateForm): boolean {
  return wanted === written || alsoTaken[wanted]?.includes(written) === true;
}

const named: ReadonlySet<string> = new Set([
  'iso-date',
  'iso-date-time',
  'odata-2',
  'unix-seconds',
  'unix-milliseconds',
]);

/** Why a format of a date transform cannot be used; empty where it can. */
export function formatFault(format: string): string {
  if (named.has(format)) return '';
  const pattern = datePattern(format);
  return pattern.ok ? '' : pattern.fault;
}

/** Whether texts of a form can be read, or written, by a format of a date transform. */
export function fitsFormat(form: DateForm, format: string): boolean {
  if (named.has(format)) {
    return form === format || alsoNamed[format]?.includes(form) === true;
  }
  const unquoted = format.replaceAll(/'[^']*'/gu, '');
  // Ticks are no texts with fields of a date.
  if (!/^[yu]{4}-MM-dd/u.test(format) || !(form in written)) return false;
  const { time, offset } = written[form] ?? { time: false, offset: false };
  const hasTime = /[HhKk]/u.test(unquoted);
  const hasOffset = /[XxZz]/u.test(unquoted) || format.includes("'Z'");
  return hasTime === time && hasOffset === offset;
}

/** Forms that a named format reads and writes beside its own. */
const alsoNamed: Readonly<Record<string, readonly DateForm[]>> = {
  'iso-date-time': ['offset-date-time', 'local-date-time'],
};

/** Forms that a pattern can write, and what stands behind the day in them. */
const written: Partial<
  Record<DateForm, { readonly time: boolean; readonly offset: boolean }>
> = {
  'iso-date': { time: false, offset: false },
  'iso-date-time': { time: true, offset: true },
  'offset-date-time': { time: true, offset: true },
  'local-date-time': { time: true, offset: false },
};

/** Characters of a text of a format at most; null where that cannot be told. */
export function lengthOfFormat(format: string): number | null {
  switch (format) {
    case 'iso-date':
      return '2026-12-01'.length;
    case 'iso-date-time':
      return '2026-12-01T08:00:00.000+00:00'.length;
    case 'odata-2':
      return null;
    default:
  }
  const unquoted = format.replaceAll(/'([^']*)'/gu, '$1');
  // Names of months and days have any length.
  return /M{3,}|L{3,}|E|e{3,}|a|z|G/u.test(format) ? null : unquoted.length;
}

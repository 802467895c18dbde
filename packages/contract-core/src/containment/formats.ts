import { readNumber } from '../model';
import type { JsonNumber } from '../model';
import { matchesPattern } from './matchPattern';
import { isLegalPattern } from './readPattern';
import { textFormats } from './textFormats';

/** The least and greatest value of a number format; null for what says nothing. */
export interface NumberRange {
  readonly minimum: JsonNumber;
  readonly maximum: JsonNumber;
}

/**
 * Number formats that restrict the range (OpenAPI format registry). `float` and
 * `double` tell how a number is stored, not which numbers there are.
 */
const numberRanges: ReadonlyMap<string, NumberRange> = new Map([
  ['int32', { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }],
  [
    'int64',
    {
      minimum: readNumber('-9223372036854775808'),
      maximum: readNumber('9223372036854775807'),
    },
  ],
]);

export function rangeOfFormat(format: string): NumberRange | null {
  return numberRanges.get(format) ?? null;
}

/** Regular expressions of ECMAScript: a language that is not regular itself. */
const regexFormat = 'regex';

/** Whether the format restricts texts; every other name is an annotation. */
export function restrictsTexts(format: string): boolean {
  return format === regexFormat || textFormats.has(format);
}

/** Whether any value is refused by reason of the format alone. */
export function restrictsValues(format: string): boolean {
  return restrictsTexts(format) || rangeOfFormat(format) !== null;
}

/** What is known of the texts of a format. */
export interface FormatLanguage {
  /** Texts that have the format, as a pattern of JSON Schema. */
  readonly pattern: string;
  /** Whether all other texts do not have it. */
  readonly exact: boolean;
}

/** Null for a format that is no regular language, or that says nothing. */
export function languageOfFormat(format: string): FormatLanguage | null {
  const known = textFormats.get(format);
  if (known === undefined) return null;
  return { pattern: known.pattern, exact: known.surelyNot === undefined };
}

/** A text of the format that people recognise; null for unknown formats. */
export function exampleOfFormat(format: string): string | null {
  if (format === regexFormat) return '[a-z]+';
  return textFormats.get(format)?.example ?? null;
}

/**
 * Whether a text has the format; null where that cannot be told. A name that
 * nobody registered restricts nothing, as JSON Schema says of unknown formats.
 */
export function matchesFormat(format: string, text: string): boolean | null {
  if (format === regexFormat) return isLegalPattern(text);
  const known = textFormats.get(format);
  if (known === undefined) return true;
  const fits = matchesPattern(known.pattern, text);
  if (isFound(known.uncertain, text)) return null;
  if (fits === true || known.surelyNot === undefined) return fits;
  return isFound(known.surelyNot, text) ? false : null;
}

function isFound(pattern: string | undefined, text: string): boolean {
  return pattern !== undefined && matchesPattern(pattern, text) === true;
}

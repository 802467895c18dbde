import type { Conclusion, Location, Problem } from '../model';
import { oneLine } from './terminalText';

/** `1 finding`, `2 findings`; `plural` where an s is not enough. */
export function count(
  number: number,
  singular: string,
  plural = `${singular}s`,
): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listInWords(items: readonly string[]): string {
  const last = items[items.length - 1];
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** Name of an entity without kind and default namespace. */
export function entityName(ref: string): string {
  return ref.replace(/^[^:]*:/u, '').replace(/^default\//u, '');
}

/** `file:line:column`, which terminals and editors open. */
export function placeInWords(place: Location | Problem): string {
  const file = oneLine(place.file);
  return place.line > 0 ? `${file}:${place.line}:${place.column}` : file;
}

/** The first twelve hexadecimal digits, enough for people to tell versions apart. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/u, '').slice(0, 12);
}

const verdictWords: Readonly<Record<Conclusion, string>> = {
  success: 'Passed',
  failure: 'Failed',
  undecided: 'Undecided',
  neutral: 'Nothing to judge',
  skipped: 'Skipped',
};

/** The first word of a verdict about files that stand for themselves. */
export function verdictWord(conclusion: Conclusion): string {
  return verdictWords[conclusion];
}

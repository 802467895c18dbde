import { exactJson } from '../model';

/**
 * Lists with thousands of elements whose members repeat: each element stands on
 * a line of its own, because one line per member makes a third of a report blank.
 */
const listsOfLines: ReadonlySet<string> = new Set(['sites']);

/**
 * A report as JSON: two spaces, a final newline, members in the order in which
 * the report was made, so that equal reports are equal byte for byte. Numbers
 * of payloads have all their digits.
 */
export function jsonText(report: unknown): string {
  return `${exactJson(report, 2, listsOfLines)}\n`;
}

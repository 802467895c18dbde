import { ExactNumber, holdsExactNumber } from '../model';

/**
 * A report as JSON: two spaces, a final newline, members in the order in which
 * the report was made, so that equal reports are equal byte for byte. Numbers
 * of payloads have all their digits.
 */
export function jsonText(report: unknown): string {
  return `${exactJson(report, 2)}\n`;
}

/** As `JSON.stringify`, with all digits of exact numbers. */
export function exactJson(value: unknown, indent = 0): string {
  return holdsExactNumber(value)
    ? write(value, indent, '\n')
    : JSON.stringify(value, null, indent);
}

function write(value: unknown, indent: number, line: string): string {
  if (value instanceof ExactNumber) return value.toString();
  if (!holdsExactNumber(value)) {
    const text = JSON.stringify(value, null, indent) ?? 'null';
    // Line ends stand only between members; those of texts are escaped.
    return text.replaceAll('\n', line);
  }
  const deeper = `${line}${' '.repeat(indent)}`;
  const isList = Array.isArray(value);
  const members = isList
    ? value.map(item => write(item, indent, deeper))
    : Object.entries(value as object)
        .filter(([, member]) => member !== undefined)
        .map(
          ([name, member]) =>
            `${JSON.stringify(name)}:${indent > 0 ? ' ' : ''}${write(member, indent, deeper)}`,
        );
  const [open, close] = isList ? '[]' : '{}';
  return indent > 0
    ? `${open}${deeper}${members.join(`,${deeper}`)}${line}${close}`
    : `${open}${members.join(',')}${close}`;
}

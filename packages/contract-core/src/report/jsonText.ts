import { ExactNumber } from '../model';

/**
 * Lists with thousands of elements whose members repeat: each element stands on
 * a line of its own, because one line per member makes a third of a report blank.
 * None of them holds a payload, so there is no number with more digits.
 */
const listsOfLines: ReadonlySet<string> = new Set(['sites']);

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
  return write(value, { indent, line: '\n' });
}

interface Layout {
  /** Blanks per level; 0 puts everything on one line. */
  readonly indent: number;
  /** A new line with the blanks of the level around. */
  readonly line: string;
}

const oneLine: Layout = { indent: 0, line: '' };

function write(value: unknown, layout: Layout): string {
  if (value instanceof ExactNumber) return value.toString();
  if (value === null || typeof value !== 'object') {
    return JSON.stringify(value) ?? 'null';
  }
  return Array.isArray(value)
    ? writeList(value, layout)
    : between('{}', writeMembers(value, deeper(layout)), layout);
}

function writeList(elements: readonly unknown[], layout: Layout): string {
  const below = deeper(layout);
  const written = elements.map(element => write(element, below));
  return between('[]', written, layout);
}

function writeLines(elements: readonly unknown[], layout: Layout): string {
  const written = elements.map(element => JSON.stringify(element));
  return between('[]', written, layout);
}

function writeMembers(members: object, layout: Layout): readonly string[] {
  const blank = layout.indent > 0 ? ' ' : '';
  return Object.entries(members)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]: [string, unknown]) => {
      const text =
        Array.isArray(member) && listsOfLines.has(name)
          ? writeLines(member, layout)
          : write(member, layout);
      return `${JSON.stringify(name)}:${blank}${text}`;
    });
}

function deeper({ indent, line }: Layout): Layout {
  return indent === 0 ? oneLine : { indent, line: line + ' '.repeat(indent) };
}

function between(
  [open, close]: string,
  members: readonly string[],
  layout: Layout,
): string {
  if (members.length === 0) return `${open}${close}`;
  if (layout.indent === 0) return `${open}${members.join(',')}${close}`;
  const { line } = deeper(layout);
  return `${open}${line}${members.join(`,${line}`)}${layout.line}${close}`;
}

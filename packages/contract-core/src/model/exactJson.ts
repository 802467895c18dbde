import { ExactNumber, holdsExactNumber } from './exactNumber';

/**
 * As `JSON.stringify`, with all digits of exact numbers.
 *
 * @param indent - Blanks per level; 0 puts everything on one line.
 * @param listsOfLines - Members whose elements stand on a line of their own each.
 */
export function exactJson(
  value: unknown,
  indent = 0,
  listsOfLines: ReadonlySet<string> = none,
): string {
  return write(value, { indent, line: '\n', listsOfLines });
}

const none: ReadonlySet<string> = new Set();

interface Layout {
  /** Blanks per level; 0 puts everything on one line. */
  readonly indent: number;
  /** A new line with the blanks of the level around. */
  readonly line: string;
  readonly listsOfLines: ReadonlySet<string>;
}

const oneLine: Layout = { indent: 0, line: '', listsOfLines: none };

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
  const written = elements.map(element =>
    holdsExactNumber(element)
      ? write(element, oneLine)
      : JSON.stringify(element),
  );
  return between('[]', written, layout);
}

function writeMembers(members: object, layout: Layout): readonly string[] {
  const blank = layout.indent > 0 ? ' ' : '';
  return Object.entries(members)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]: [string, unknown]) => {
      const text =
        Array.isArray(member) && layout.listsOfLines.has(name)
          ? writeLines(member, layout)
          : write(member, layout);
      return `${JSON.stringify(name)}:${blank}${text}`;
    });
}

function deeper(layout: Layout): Layout {
  const { indent, line } = layout;
  return indent === 0
    ? oneLine
    : { ...layout, line: line + ' '.repeat(indent) };
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

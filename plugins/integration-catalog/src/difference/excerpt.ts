/** One line of an excerpt. `failing` is the named place, `inside` what belongs to it. */
export interface ExcerptLine {
  readonly number: number;
  /** White space before the text, less what all lines of the excerpt share. */
  readonly indent: string;
  readonly text: string;
  readonly mark: 'failing' | 'inside' | 'around';
}

/** Lines shown before the failing one, and at most after it. */
const before = 3;
const after = 14;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/**
 * The lines around `line` (counted from 1). Lines below that are indented
 * deeper belong to the failing place; in YAML and in formatted JSON that is the
 * value of the failing member.
 */
export function excerptAround(
  text: string,
  line: number,
): readonly ExcerptLine[] {
  const lines = text.split('\n');
  const failing = lines[line - 1];
  if (failing === undefined) return [];
  const indent = indentOf(failing);
  const first = Math.max(1, line - before);
  const last = Math.min(lines.length, line + after);
  const excerpt: ExcerptLine[] = [];
  let inside = true;
  for (let number = first; number <= last; number += 1) {
    const content = lines[number - 1] ?? '';
    if (number > line && content.trim() && indentOf(content) <= indent) {
      inside = false;
    }
    excerpt.push({
      number,
      indent: content.slice(0, indentOf(content)),
      text: content.trimStart(),
      mark: markOf(number, line, inside),
    });
    // Enough is seen three lines after the failing place has ended.
    if (!inside && excerpt.length >= before + 8) break;
  }
  return withoutSharedIndent(excerpt);
}

/** Deep places would otherwise start far to the right. */
function withoutSharedIndent(
  lines: readonly ExcerptLine[],
): readonly ExcerptLine[] {
  const shared = Math.min(
    ...lines.filter(line => line.text).map(line => line.indent.length),
  );
  return lines.map(line => ({ ...line, indent: line.indent.slice(shared) }));
}

function markOf(
  number: number,
  line: number,
  inside: boolean,
): ExcerptLine['mark'] {
  if (number === line) return 'failing';
  return number > line && inside ? 'inside' : 'around';
}

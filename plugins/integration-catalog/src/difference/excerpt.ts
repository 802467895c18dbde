/**
 * One line of an excerpt. `failing` is the named place, `inside` what belongs to
 * it, `changed` what belongs to it and is not in the place of the other side.
 * `enclosing` is a place that only surrounds what the other side names.
 */
export interface ExcerptLine {
  readonly number: number;
  /** White space before the text, less what all lines of the excerpt share. */
  readonly indent: string;
  readonly text: string;
  readonly mark: 'failing' | 'inside' | 'changed' | 'enclosing' | 'around';
}

/** Lines shown before the failing one, and at most after it. */
const before = 3;
const after = 14;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** What is known of the other side of a finding. */
export interface OtherSide {
  /** Lines of its place without their indent; null where they are not known. */
  readonly place: ReadonlySet<string> | null;
  /** It names something inside this side's place, which this side does not have. */
  readonly isDeeper: boolean;
}

/** Lines of the place at `line`, without their indent, for comparison. */
export function placeLines(text: string, line: number): ReadonlySet<string> {
  const lines = text.split('\n');
  const failing = lines[line - 1];
  if (failing === undefined) return new Set();
  const indent = indentOf(failing);
  const below = lines.slice(line);
  const end = below.findIndex(
    content => content.trim() && indentOf(content) <= indent,
  );
  return new Set(
    [failing, ...below.slice(0, end < 0 ? undefined : end)].map(content =>
      content.trim(),
    ),
  );
}

/**
 * The lines around `line` (counted from 1). Lines below that are indented
 * deeper belong to the failing place; in YAML and in formatted JSON that is the
 * value of the failing member.
 */
export function excerptAround(
  text: string,
  line: number,
  other: OtherSide = { place: null, isDeeper: false },
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
      mark: markOf(content.trim(), number - line, inside, other),
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
  text: string,
  below: number,
  inside: boolean,
  other: OtherSide,
): ExcerptLine['mark'] {
  if (below === 0) return other.isDeeper ? 'enclosing' : 'failing';
  if (below < 0 || !inside || other.isDeeper) return 'around';
  return text && other.place && !other.place.has(text) ? 'changed' : 'inside';
}

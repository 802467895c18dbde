import { ExactNumber } from '../../model';
import type { JsonNumber, Location, Place } from '../../model';

export type ScalarValue = string | number | boolean | null;

/** One document as text, with what is needed to turn offsets into lines. */
export class SourceText {
  private lineStarts: number[] | null = null;

  /**
   * @param text - What the offsets count in.
   * @param inserted - Blanks that a repair put at the start of lines of `text`,
   * by line counted from 0; they do not stand in the file.
   */
  constructor(
    readonly file: string,
    readonly text: string,
    private readonly inserted: ReadonlyMap<number, number> = new Map(),
  ) {}

  /** The same document with blanks put at the start of the given lines. */
  indented(lines: readonly number[], blanks: number): SourceText {
    const texts = this.text.split('\n');
    const inserted = new Map(this.inserted);
    for (const line of lines) {
      texts[line] = `${' '.repeat(blanks)}${texts[line]}`;
      inserted.set(line, (inserted.get(line) ?? 0) + blanks);
    }
    return new SourceText(this.file, texts.join('\n'), inserted);
  }

  /** Line and column of an offset, both counted from 1. */
  position(offset: number): { readonly line: number; readonly column: number } {
    const starts = this.starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - starts[low] - (this.inserted.get(low) ?? 0);
    return { line: low + 1, column: Math.max(column, 0) + 1 };
  }

  private starts(): number[] {
    if (this.lineStarts === null) {
      const starts = [0];
      let next = this.text.indexOf('\n');
      while (next >= 0) {
        starts.push(next + 1);
        next = this.text.indexOf('\n', next + 1);
      }
      this.lineStarts = starts;
    }
    return this.lineStarts;
  }
}

/**
 * One value of a document: a mapping, a sequence or a scalar. YAML aliases
 * share nodes, so a document is an acyclic graph; `parent` and `key` name the
 * place where the value is written, not the places that repeat it.
 */
export class SyntaxNode implements Place {
  members: Map<string, SyntaxNode> | null = null;
  items: SyntaxNode[] | null = null;
  value: ScalarValue = null;
  /** The number as it is written, where `value` is only the nearest double. */
  private exact: ExactNumber | null = null;
  /** Values below and including this one, repeated ones counted each time. */
  size = 1;
  /** Nesting below this value; 0 for a scalar. */
  height = 0;
  /** Where it was told to be; one place may be told of many findings. */
  private location: Location | null = null;

  constructor(
    readonly source: SourceText,
    readonly parent: SyntaxNode | null,
    readonly key: string | number,
    /** Where the key is written, or the value where there is no key. */
    readonly offset: number,
  ) {}

  /** Takes a scalar as a reader found it. */
  setScalar(value: ScalarValue | ExactNumber): void {
    if (value instanceof ExactNumber) {
      this.exact = value;
      this.value = value.toJSON();
    } else this.value = value;
  }

  /** The number of this place, exactly, where `nearest` is its double. */
  number(nearest: number): JsonNumber {
    return this.exact ?? nearest;
  }

  /** Whether both write the same scalar, to the last digit. */
  hasScalarOf(other: SyntaxNode): boolean {
    return (
      this.value === other.value && String(this.exact) === String(other.exact)
    );
  }

  get isScalar(): boolean {
    return this.members === null && this.items === null;
  }

  get(name: string): SyntaxNode | undefined {
    return this.members?.get(name);
  }

  string(name: string): string | undefined {
    const value = this.get(name)?.value;
    return typeof value === 'string' ? value : undefined;
  }

  flag(name: string): boolean {
    return this.get(name)?.value === true;
  }

  /** Members in document order; nothing for other kinds. */
  entries(): Iterable<[string, SyntaxNode]> {
    return this.members ?? [];
  }

  /** Elements in order; nothing for other kinds. */
  elements(): readonly SyntaxNode[] {
    return this.items ?? [];
  }

  pointer(): string {
    if (this.parent === null) return '';
    return `${this.parent.pointer()}/${escapePointerToken(String(this.key))}`;
  }

  locate(): Location {
    this.location ??= {
      file: this.source.file,
      pointer: this.pointer(),
      ...this.source.position(this.offset),
    };
    return this.location;
  }

  /** The value as plain data. Only for small values such as enum members. */
  toData(): unknown {
    if (this.members !== null) {
      return Object.fromEntries(
        [...this.members].map(([name, member]) => [name, member.toData()]),
      );
    }
    return this.items === null
      ? (this.exact ?? this.value)
      : this.items.map(item => item.toData());
  }
}

/** RFC 6901, section 3. */
export function escapePointerToken(token: string): string {
  if (!token.includes('/') && !token.includes('~')) return token;
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function unescapePointerToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

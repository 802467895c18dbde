import type { ParseLimits } from '../parseLimits';
import { problemAt } from './syntaxProblem';
import { SyntaxNode } from './syntaxNode';
import type { ScalarValue, SourceText } from './syntaxNode';

const literals: readonly [string, ScalarValue][] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/**
 * Reads JSON (RFC 8259) with the place of every value. Stricter than the YAML
 * reader, which would let a trailing comma or a comment pass.
 */
export function readJson(source: SourceText, limits: ParseLimits): SyntaxNode {
  const reader = new JsonReader(source, limits);
  return reader.read();
}

class JsonReader {
  private at = 0;
  private nodes = 0;
  private readonly number =
    /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;

  constructor(
    private readonly source: SourceText,
    private readonly limits: ParseLimits,
  ) {}

  read(): SyntaxNode {
    if (this.source.text.startsWith('\uFEFF')) this.at = 1;
    this.skipSpace();
    const root = this.readValue(null, '', this.at, 0);
    this.skipSpace();
    if (this.at < this.source.text.length) {
      throw this.fault('expected the end of the document');
    }
    return root;
  }

  private readValue(
    parent: SyntaxNode | null,
    key: string | number,
    offset: number,
    depth: number,
  ): SyntaxNode {
    this.count(depth);
    const node = new SyntaxNode(this.source, parent, key, offset);
    const character = this.source.text[this.at];
    if (character === '{') this.readMembers(node, depth);
    else if (character === '[') this.readItems(node, depth);
    else node.value = this.readScalar(character);
    return node;
  }

  private readMembers(node: SyntaxNode, depth: number): void {
    const members = new Map<string, SyntaxNode>();
    node.members = members;
    this.at += 1;
    this.skipSpace();
    if (this.take('}')) return;
    do {
      this.skipSpace();
      const offset = this.at;
      if (this.source.text[offset] !== '"') {
        throw this.fault('expected a key in double quotes');
      }
      const name = this.readString();
      if (members.has(name)) {
        throw problemAt(
          this.source,
          offset,
          'syntax-error',
          `The key "${name}" is written twice in the same object.`,
          'Keep one of the two; readers disagree about which one counts.',
        );
      }
      this.skipSpace();
      if (!this.take(':')) throw this.fault('expected a colon after the key');
      this.skipSpace();
      const member = this.readValue(node, name, offset, depth + 1);
      members.set(name, member);
      grow(node, member);
      this.skipSpace();
    } while (this.take(','));
    if (!this.take('}')) throw this.fault('expected a comma or }');
  }

  private readItems(node: SyntaxNode, depth: number): void {
    const items: SyntaxNode[] = [];
    node.items = items;
    this.at += 1;
    this.skipSpace();
    if (this.take(']')) return;
    do {
      this.skipSpace();
      const item = this.readValue(node, items.length, this.at, depth + 1);
      items.push(item);
      grow(node, item);
      this.skipSpace();
    } while (this.take(','));
    if (!this.take(']')) throw this.fault('expected a comma or ]');
  }

  private readScalar(character: string | undefined): ScalarValue {
    if (character === '"') return this.readString();
    this.number.lastIndex = this.at;
    const digits = this.number.exec(this.source.text)?.[0];
    if (digits !== undefined) {
      this.at += digits.length;
      return Number(digits);
    }
    for (const [text, value] of literals) {
      if (this.source.text.startsWith(text, this.at)) {
        this.at += text.length;
        return value;
      }
    }
    throw this.fault('expected a value');
  }

  private readString(): string {
    const { text } = this.source;
    const start = this.at;
    let end = text.indexOf('"', start + 1);
    while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
    if (end < 0) throw this.fault('expected a closing double quote');
    const literal = text.slice(start, end + 1);
    this.at = end + 1;
    try {
      const value: unknown = JSON.parse(literal);
      if (typeof value === 'string') return value;
    } catch {
      // The literal holds a raw line break or an unknown escape: told below.
    }
    this.at = start;
    throw this.fault('expected a text without line breaks or unknown escapes');
  }

  private take(character: string): boolean {
    if (this.source.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private skipSpace(): void {
    const { text } = this.source;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) {
        return;
      }
      this.at += 1;
    }
  }

  private count(depth: number): void {
    this.nodes += 1;
    if (depth > this.limits.maxDepth || this.nodes > this.limits.maxNodes) {
      const what =
        depth > this.limits.maxDepth
          ? `nests values deeper than ${this.limits.maxDepth} levels`
          : `holds more than ${this.limits.maxNodes} values`;
      throw problemAt(
        this.source,
        this.at,
        'limit-exceeded',
        `The document ${what}.`,
        'Split the document, or ask for a higher limit.',
      );
    }
  }

  private fault(expectation: string) {
    return problemAt(
      this.source,
      this.at,
      'syntax-error',
      `The document is not valid JSON: ${expectation}.`,
      'Correct the text at this place.',
    );
  }
}

function grow(node: SyntaxNode, child: SyntaxNode): void {
  node.size += child.size;
  node.height = Math.max(node.height, child.height + 1);
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text[quote - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

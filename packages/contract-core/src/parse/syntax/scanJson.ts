import { readNumber } from '../../model';
import type { ParseLimits } from '../parseLimits';
import { codes } from './characterCodes';
import { NodeBudget } from './nodeBudget';
import type { SourceText, SyntaxNode } from './syntaxNode';

/** RFC 8259, section 6. */
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;

const literals = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

/**
 * Reads JSON that has no fault, several times as fast as a reader that can say
 * where the fault is. Null for every text that is not JSON (RFC 8259), writes a
 * key twice or is over a limit: the reader that explains decides about those.
 */
export function scanJson(
  source: SourceText,
  limits: ParseLimits,
): SyntaxNode | null {
  return new JsonScanner(source, limits).scan();
}

class JsonScanner {
  private readonly text: string;
  private readonly budget: NodeBudget;
  private at: number;

  constructor(source: SourceText, limits: ParseLimits) {
    this.text = source.text;
    this.budget = new NodeBudget(source, limits);
    this.at = this.text.charCodeAt(0) === codes.byteOrderMark ? 1 : 0;
  }

  scan(): SyntaxNode | null {
    this.skipBlanks();
    const root = this.value(null, '', this.at, 0);
    this.skipBlanks();
    return this.at === this.text.length ? root : null;
  }

  /** Calls itself once per level, up to the limit. */
  private value(
    parent: SyntaxNode | null,
    key: string | number,
    offset: number,
    depth: number,
  ): SyntaxNode | null {
    const node = this.budget.node(parent, key, offset, depth);
    if (node === null) return null;
    switch (this.text.charCodeAt(this.at)) {
      case codes.openingBrace:
        return this.object(node, depth) ? node : null;
      case codes.openingBracket:
        return this.array(node, depth) ? node : null;
      case codes.quote: {
        const text = this.string();
        node.value = text;
        return text === null ? null : node;
      }
      default:
        return this.plain(node) ? node : null;
    }
  }

  private object(node: SyntaxNode, depth: number): boolean {
    const members = new Map<string, SyntaxNode>();
    node.members = members;
    this.at += 1;
    this.skipBlanks();
    if (this.take(codes.closingBrace)) return true;
    do {
      this.skipBlanks();
      const offset = this.at;
      const name =
        this.text.charCodeAt(offset) === codes.quote ? this.string() : null;
      if (name === null || members.has(name)) return false;
      this.skipBlanks();
      if (!this.take(codes.colon)) return false;
      this.skipBlanks();
      const member = this.value(node, name, offset, depth + 1);
      if (member === null) return false;
      members.set(name, member);
      this.budget.grow(node, member);
      this.skipBlanks();
    } while (this.take(codes.comma));
    return this.take(codes.closingBrace);
  }

  private array(node: SyntaxNode, depth: number): boolean {
    const items: SyntaxNode[] = [];
    node.items = items;
    this.at += 1;
    this.skipBlanks();
    if (this.take(codes.closingBracket)) return true;
    do {
      this.skipBlanks();
      const item = this.value(node, items.length, this.at, depth + 1);
      if (item === null) return false;
      items.push(item);
      this.budget.grow(node, item);
      this.skipBlanks();
    } while (this.take(codes.comma));
    return this.take(codes.closingBracket);
  }

  /** The text between the quotes at hand; null where it is no JSON string. */
  private string(): string | null {
    const { text } = this;
    const start = this.at;
    let escaped = false;
    for (let at = start + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === codes.quote) {
        this.at = at + 1;
        return escaped
          ? unescape(text.slice(start, at + 1))
          : text.slice(start + 1, at);
      }
      if (code < codes.blank) return null;
      if (code === codes.backslash) {
        escaped = true;
        at += 1;
      }
    }
    return null;
  }

  private plain(node: SyntaxNode): boolean {
    for (const [word, value] of literals) {
      if (this.text.startsWith(word, this.at)) {
        node.value = value;
        this.at += word.length;
        return true;
      }
    }
    number.lastIndex = this.at;
    if (!number.test(this.text)) return false;
    node.setScalar(readNumber(this.text.slice(this.at, number.lastIndex)));
    this.at = number.lastIndex;
    return true;
  }

  private take(code: number): boolean {
    if (this.text.charCodeAt(this.at) !== code) return false;
    this.at += 1;
    return true;
  }

  private skipBlanks(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      const blank =
        code === codes.blank ||
        code === codes.lineFeed ||
        code === codes.carriageReturn ||
        code === codes.tab;
      if (!blank) return;
      this.at += 1;
    }
  }
}

/** A string with its quotes; null where an escape is none of JSON's. */
function unescape(quoted: string): string | null {
  try {
    return JSON.parse(quoted);
  } catch {
    // The reader that explains says which escape is meant.
    return null;
  }
}

import type { ParseLimits } from '../parseLimits';
import { SyntaxNode } from './syntaxNode';
import type { SourceText } from './syntaxNode';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const BYTE_ORDER_MARK = 0xfeff;

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
  private at: number;
  private nodes = 0;

  constructor(
    private readonly source: SourceText,
    private readonly limits: ParseLimits,
  ) {
    this.text = source.text;
    this.at = this.text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
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
    this.nodes += 1;
    const { maxDepth, maxNodes } = this.limits;
    if (depth > maxDepth || this.nodes > maxNodes) return null;
    const node = new SyntaxNode(this.source, parent, key, offset);
    switch (this.text.charCodeAt(this.at)) {
      case OPENING_BRACE:
        return this.object(node, depth) ? node : null;
      case OPENING_BRACKET:
        return this.array(node, depth) ? node : null;
      case QUOTE: {
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
    if (this.take(CLOSING_BRACE)) return true;
    do {
      this.skipBlanks();
      const offset = this.at;
      const name =
        this.text.charCodeAt(offset) === QUOTE ? this.string() : null;
      if (name === null || members.has(name)) return false;
      this.skipBlanks();
      if (!this.take(COLON)) return false;
      this.skipBlanks();
      const member = this.value(node, name, offset, depth + 1);
      if (member === null) return false;
      members.set(name, member);
      grow(node, member);
      this.skipBlanks();
    } while (this.take(COMMA));
    return this.take(CLOSING_BRACE);
  }

  private array(node: SyntaxNode, depth: number): boolean {
    const items: SyntaxNode[] = [];
    node.items = items;
    this.at += 1;
    this.skipBlanks();
    if (this.take(CLOSING_BRACKET)) return true;
    do {
      this.skipBlanks();
      const item = this.value(node, items.length, this.at, depth + 1);
      if (item === null) return false;
      items.push(item);
      grow(node, item);
      this.skipBlanks();
    } while (this.take(COMMA));
    return this.take(CLOSING_BRACKET);
  }

  /** The text between the quotes at hand; null where it is no JSON string. */
  private string(): string | null {
    const { text } = this;
    const start = this.at;
    let escaped = false;
    for (let at = start + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        this.at = at + 1;
        return escaped
          ? unescape(text.slice(start, at + 1))
          : text.slice(start + 1, at);
      }
      if (code < BLANK) return null;
      if (code === BACKSLASH) {
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
    node.value = Number(this.text.slice(this.at, number.lastIndex));
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
        code === BLANK ||
        code === LINE_FEED ||
        code === CARRIAGE_RETURN ||
        code === TAB;
      if (!blank) return;
      this.at += 1;
    }
  }
}

function grow(node: SyntaxNode, child: SyntaxNode): void {
  node.size += child.size;
  node.height = Math.max(node.height, child.height + 1);
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

import { codes } from './characterCodes';
import { readPlainScalar } from './coreScalars';
import type { NodeBudget } from './nodeBudget';
import type { SyntaxNode } from './syntaxNode';
import { isGap } from './yamlScalarScanner';
import type { YamlScalarScanner } from './yamlScalarScanner';

const flowIndicators = new Set([...',[]{}'].map(sign => sign.charCodeAt(0)));

/**
 * Reads flow collections of YAML whose scalars and keys take one line each.
 * Every method returns false for what is unusual.
 */
export class YamlFlowScanner {
  /** Where the collection that was read last ends. */
  end = 0;
  private at = 0;
  private indent = 0;

  constructor(
    private readonly text: string,
    private readonly scalars: YamlScalarScanner,
    private readonly budget: NodeBudget,
  ) {}

  /** The collection at `start`; its further lines are indented over `indent`. */
  read(
    node: SyntaxNode,
    start: number,
    indent: number,
    depth: number,
  ): boolean {
    this.at = start;
    this.indent = indent;
    if (!this.readValue(node, depth)) return false;
    this.end = this.at;
    return true;
  }

  private readValue(node: SyntaxNode, depth: number): boolean {
    switch (this.text.charCodeAt(this.at)) {
      case codes.openingBrace:
        return this.readMembers(node, depth);
      case codes.openingBracket:
        return this.readItems(node, depth);
      default: {
        const start = this.at;
        const quoted = this.isQuoted();
        if (!this.skipScalar()) return false;
        if (quoted)
          return (
            this.scalars.readFlowScalar(start, this.indent) && this.take(node)
          );
        node.setScalar(readPlainScalar(this.text.slice(start, this.at)));
        return true;
      }
    }
  }

  private take(node: SyntaxNode): boolean {
    node.setScalar(this.scalars.value);
    return this.scalars.end === this.at;
  }

  private readMembers(node: SyntaxNode, depth: number): boolean {
    const members = new Map<string, SyntaxNode>();
    node.members = members;
    this.at += 1;
    if (!this.skipSpace()) return false;
    if (this.takeCode(codes.closingBrace)) return true;
    do {
      if (!this.skipSpace()) return false;
      const offset = this.at;
      const key = this.readKey();
      if (key === null || members.has(key)) return false;
      const member = this.budget.node(node, key, offset, depth + 1);
      if (member === null || !this.skipSpace()) return false;
      if (!this.readValue(member, depth + 1) || !this.skipSpace()) return false;
      members.set(key, member);
      this.budget.grow(node, member);
    } while (this.takeCode(codes.comma));
    return this.takeCode(codes.closingBrace);
  }

  private readItems(node: SyntaxNode, depth: number): boolean {
    const items: SyntaxNode[] = [];
    node.items = items;
    this.at += 1;
    if (!this.skipSpace()) return false;
    if (this.takeCode(codes.closingBracket)) return true;
    do {
      if (!this.skipSpace()) return false;
      const item = this.budget.node(node, items.length, this.at, depth + 1);
      if (item === null || !this.readValue(item, depth + 1)) return false;
      if (!this.skipSpace()) return false;
      items.push(item);
      this.budget.grow(node, item);
    } while (this.takeCode(codes.comma));
    return this.takeCode(codes.closingBracket);
  }

  /** A key with the colon and the blank behind it. */
  private readKey(): string | null {
    const start = this.at;
    const quoted = this.isQuoted();
    if (!this.skipScalar()) return null;
    const key = quoted
      ? this.text.slice(start + 1, this.at - 1)
      : this.text.slice(start, this.at);
    const escaped = quoted && /[\\'"]/.test(key);
    if (escaped || key.length > 1000 || (key === '<<' && !quoted)) return null;
    if (!this.takeCode(codes.colon)) return null;
    return isGap(this.text.charCodeAt(this.at)) ? key : null;
  }

  private isQuoted(): boolean {
    const code = this.text.charCodeAt(this.at);
    return code === codes.quote || code === codes.apostrophe;
  }

  /** Over a scalar on one line; false for an empty one. */
  private skipScalar(): boolean {
    return this.isQuoted() ? this.skipQuoted() : this.skipPlain();
  }

  private skipQuoted(): boolean {
    const { text } = this;
    const quote = text.charCodeAt(this.at);
    for (let at = this.at + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === codes.lineFeed) return false;
      if (code === codes.backslash && quote === codes.quote) at += 1;
      else if (code === quote) {
        if (quote === codes.quote || text.charCodeAt(at + 1) !== quote) {
          this.at = at + 1;
          return true;
        }
        at += 1;
      }
    }
    return false;
  }

  private skipPlain(): boolean {
    const { text } = this;
    const start = this.at;
    let end = start;
    if (!this.scalars.startsPlain(start)) return false;
    for (let at = start; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const next = text.charCodeAt(at + 1);
      if (code === codes.lineFeed || flowIndicators.has(code)) break;
      if (code === codes.hash) return false;
      // In a flow collection a colon, hyphen or question mark before one of its
      // signs is a matter for the whole language.
      if (flowIndicators.has(next) && isMark(code)) return false;
      if (code === codes.colon && isGap(next)) break;
      if (code !== codes.blank) end = at + 1;
    }
    this.at = end;
    return end > start;
  }

  private takeCode(code: number): boolean {
    if (this.text.charCodeAt(this.at) !== code) return false;
    this.at += 1;
    return true;
  }

  /**
   * Over blanks and line breaks. A line that begins with a closing bracket may
   * stand anywhere, as most writers put it under its key; others may not.
   */
  private skipSpace(): boolean {
    const { text } = this;
    let lineStart = -1;
    for (; this.at < text.length; this.at += 1) {
      const code = text.charCodeAt(this.at);
      if (code === codes.lineFeed) lineStart = this.at + 1;
      else if (code !== codes.blank) {
        const closing =
          code === codes.closingBrace || code === codes.closingBracket;
        return lineStart < 0 || closing || this.at - lineStart > this.indent;
      }
    }
    return false;
  }
}

function isMark(code: number): boolean {
  return (
    code === codes.colon || code === codes.hyphen || code === codes.questionMark
  );
}

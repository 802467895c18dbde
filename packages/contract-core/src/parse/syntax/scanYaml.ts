import type { ParseLimits } from '../parseLimits';
import { codes } from './characterCodes';
import type { SourceText, SyntaxNode } from './syntaxNode';
import { YamlFlowScanner } from './yamlFlowScanner';
import { NodeBudget } from './nodeBudget';
import { YamlScalarScanner, isGap } from './yamlScalarScanner';

/** Control characters, tabs and lone surrogates. */
const unusualCharacter =
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  /[\0-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]/u;

/** Where a document or a directive begins or ends. */
const documentMark = /^(?:---|\.\.\.|%)/m;

/**
 * Reads the YAML that nearly all contracts are written in: block mappings and
 * sequences with plain, quoted, literal and folded scalars, and simple flow
 * collections. Null for everything else, and for every text with a fault: the
 * reader that knows the whole language decides about those. Where both read a
 * text, they give the same tree.
 */
export function scanYaml(
  source: SourceText,
  limits: ParseLimits,
): SyntaxNode | null {
  const { text } = source;
  const start = text.startsWith('---\n') ? 4 : 0;
  const marked = documentMark.test(start === 0 ? text : text.slice(start));
  if (marked || unusualCharacter.test(text)) return null;
  return new YamlScanner(source, limits, start).scan();
}

class YamlScanner {
  private readonly text: string;
  private readonly scalars: YamlScalarScanner;
  private readonly budget: NodeBudget;
  private readonly flow: YamlFlowScanner;
  private lineStart = 0;
  /** Column of the next content; -1 at the end of the text. */
  private column = 0;

  constructor(
    source: SourceText,
    limits: ParseLimits,
    private at: number,
  ) {
    this.text = source.text;
    this.scalars = new YamlScalarScanner(source.text);
    // The library counts levels in its own way; what is near the limit is its own.
    const maxDepth = Math.floor(limits.maxDepth / 2);
    this.budget = new NodeBudget(source, { ...limits, maxDepth });
    this.flow = new YamlFlowScanner(source.text, this.scalars, this.budget);
  }

  scan(): SyntaxNode | null {
    this.skipEmptyLines();
    if (this.column < 0) return null;
    const root = this.budget.node(null, '', this.at, 0);
    const read = root !== null && this.readBlock(root, -1, 0);
    return read && this.column < 0 && !root.isScalar ? root : null;
  }

  /** What stands at the start of a line or behind a hyphen, to its end. */
  private readBlock(node: SyntaxNode, indent: number, depth: number): boolean {
    const code = this.text.charCodeAt(this.at);
    if (code === codes.hyphen && isGap(this.text.charCodeAt(this.at + 1))) {
      return this.readSequence(node, depth);
    }
    return this.scalars.readKey(this.at)
      ? this.readMapping(node, depth)
      : this.readInline(node, indent, depth);
  }

  private readMapping(node: SyntaxNode, depth: number): boolean {
    const members = new Map<string, SyntaxNode>();
    node.members = members;
    const { column } = this;
    do {
      const offset = this.at;
      if (!this.scalars.readKey(offset)) return false;
      const { key } = this.scalars;
      if (members.has(key)) return false;
      const member = this.budget.node(node, key, offset, depth + 1);
      if (member === null) return false;
      this.at = this.scalars.end;
      if (!this.readMember(member, column, depth + 1)) return false;
      members.set(key, member);
      this.budget.grow(node, member);
    } while (this.column === column);
    return this.column < column;
  }

  private readMember(node: SyntaxNode, indent: number, depth: number): boolean {
    this.skipBlanks();
    const code = this.text.charCodeAt(this.at);
    if (code === codes.verticalBar || code === codes.greaterThan) {
      if (!this.scalars.readBlockScalar(this.at, indent)) return false;
      node.setScalar(this.scalars.value);
      this.at = this.scalars.end;
      this.skipEmptyLines();
      return true;
    }
    if (!this.endsLine()) return this.readInline(node, indent, depth);
    if (!this.finishLine()) return false;
    if (this.column > indent) return this.readBlock(node, indent, depth);
    const listed =
      this.column === indent &&
      this.text.charCodeAt(this.at) === codes.hyphen &&
      isGap(this.text.charCodeAt(this.at + 1));
    return listed ? this.readSequence(node, depth) : true;
  }

  private readSequence(node: SyntaxNode, depth: number): boolean {
    const items: SyntaxNode[] = [];
    node.items = items;
    const { column } = this;
    do {
      this.at += 1;
      this.skipBlanks();
      this.column = this.at - this.lineStart;
      if (this.endsLine() && !this.finishLine()) return false;
      if (this.column <= column) return false;
      const item = this.budget.node(node, items.length, this.at, depth + 1);
      if (item === null) return false;
      if (!this.readBlock(item, column, depth + 1)) return false;
      items.push(item);
      this.budget.grow(node, item);
    } while (
      this.column === column &&
      this.text.charCodeAt(this.at) === codes.hyphen &&
      isGap(this.text.charCodeAt(this.at + 1))
    );
    return this.column <= column;
  }

  /** A scalar or a flow collection, to the end of its line. */
  private readInline(node: SyntaxNode, indent: number, depth: number): boolean {
    const code = this.text.charCodeAt(this.at);
    if (code === codes.openingBracket || code === codes.openingBrace) {
      if (!this.flow.read(node, this.at, indent, depth)) return false;
      this.at = this.flow.end;
    } else {
      if (!this.scalars.readFlowScalar(this.at, indent)) return false;
      node.setScalar(this.scalars.value);
      this.at = this.scalars.end;
    }
    return this.finishLine();
  }

  private skipBlanks(): void {
    while (this.text.charCodeAt(this.at) === codes.blank) this.at += 1;
  }

  /** Whether nothing but a comment is left of the line. */
  private endsLine(): boolean {
    const code = this.text.charCodeAt(this.at);
    return code === codes.lineFeed || code === codes.hash || Number.isNaN(code);
  }

  /** Goes to the next content; false where the line says something more. */
  private finishLine(): boolean {
    this.skipBlanks();
    if (!this.endsLine()) return false;
    if (this.text.charCodeAt(this.at) === codes.hash) {
      if (this.text.charCodeAt(this.at - 1) !== codes.blank) return false;
      this.skipLine();
    }
    this.at += 1;
    this.skipEmptyLines();
    return true;
  }

  private skipLine(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  /** From the start of a line over empty ones and comments. */
  private skipEmptyLines(): void {
    for (; this.at < this.text.length; this.at += 1) {
      this.lineStart = this.at;
      this.skipBlanks();
      const code = this.text.charCodeAt(this.at);
      if (code === codes.hash) this.skipLine();
      else if (code !== codes.lineFeed && !Number.isNaN(code)) {
        this.column = this.at - this.lineStart;
        return;
      }
    }
    this.column = -1;
  }
}

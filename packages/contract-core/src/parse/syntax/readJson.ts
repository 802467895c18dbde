import { printParseErrorCode, visit } from 'jsonc-parser';
import { readNumber } from '../../model';
import type { ParseLimits } from '../parseLimits';
import { scanJson } from './scanJson';
import { problemAt } from './syntaxProblem';
import { SyntaxNode } from './syntaxNode';
import type { ScalarValue, SourceText } from './syntaxNode';

/** What was expected where jsonc-parser stops, by the name of its error. */
const expectations: ReadonlyMap<string, string> = new Map([
  ['InvalidNumberFormat', 'expected a number'],
  ['PropertyNameExpected', 'expected a key in double quotes'],
  ['ColonExpected', 'expected a colon after the key'],
  ['CommaExpected', 'expected a comma'],
  ['CloseBraceExpected', 'expected a comma or }'],
  ['CloseBracketExpected', 'expected a comma or ]'],
  ['EndOfFileExpected', 'expected the end of the document'],
  ['InvalidCommentToken', 'comments are not allowed'],
  ['UnexpectedEndOfComment', 'comments are not allowed'],
  ['UnexpectedEndOfString', 'expected a closing double quote'],
  ['UnexpectedEndOfNumber', 'expected a number'],
  ['InvalidUnicode', 'expected four hexadecimal digits'],
  ['InvalidEscapeCharacter', 'expected a known escape'],
  ['InvalidCharacter', 'expected a text without line breaks'],
]);

/**
 * Reads JSON (RFC 8259) with the place of every value. Stricter than the YAML
 * reader, which would let a trailing comma or a comment pass.
 */
export function readJson(source: SourceText, limits: ParseLimits): SyntaxNode {
  return scanJson(source, limits) ?? explainJson(source, limits);
}

/** The same tree from a reader that knows what is wrong where a text has a fault. */
export function explainJson(
  source: SourceText,
  limits: ParseLimits,
): SyntaxNode {
  const tree = new JsonTree(source, limits);
  visit(
    // A byte order mark is no JSON, but files have it; a blank keeps the offsets.
    source.text.replace(/^\uFEFF/, ' '),
    {
      onObjectBegin: offset => {
        tree.begin(offset).members = new Map();
      },
      onArrayBegin: offset => {
        tree.begin(offset).items = [];
      },
      onObjectProperty: (name, offset) => tree.nameMember(name, offset),
      onLiteralValue: (value: ScalarValue, offset, length) => {
        const node = tree.begin(offset);
        if (typeof value === 'number') {
          node.setScalar(
            readNumber(source.text.slice(offset, offset + length)),
          );
        } else node.value = value;
        tree.end();
      },
      onObjectEnd: () => tree.end(),
      onArrayEnd: () => tree.end(),
      onError: (code, offset) => {
        throw notJson(source, printParseErrorCode(code), offset);
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return tree.finish();
}

/** Builds the tree from what the visitor meets. */
class JsonTree {
  private readonly path: SyntaxNode[] = [];
  private root: SyntaxNode | null = null;
  private key: { readonly name: string; readonly offset: number } | null = null;
  private nodes = 0;

  constructor(
    private readonly source: SourceText,
    private readonly limits: ParseLimits,
  ) {}

  nameMember(name: string, offset: number): void {
    if (this.path.at(-1)?.members?.has(name)) {
      throw problemAt(
        this.source,
        offset,
        'syntax-error',
        `The key "${name}" is written twice in the same object.`,
        'Keep one of the two; readers disagree about which one counts.',
      );
    }
    this.key = { name, offset };
  }

  begin(offset: number): SyntaxNode {
    this.count(offset);
    const parent = this.path.at(-1) ?? null;
    const node = new SyntaxNode(
      this.source,
      parent,
      this.key?.name ?? parent?.items?.length ?? '',
      this.key?.offset ?? offset,
    );
    if (this.key) parent?.members?.set(this.key.name, node);
    else parent?.items?.push(node);
    this.root ??= node;
    this.key = null;
    this.path.push(node);
    return node;
  }

  end(): void {
    const child = this.path.pop();
    const parent = this.path.at(-1);
    if (!child || !parent) return;
    parent.size += child.size;
    parent.height = Math.max(parent.height, child.height + 1);
  }

  finish(): SyntaxNode {
    if (!this.root) throw notJson(this.source, 'ValueExpected', 0);
    return this.root;
  }

  private count(offset: number): void {
    this.nodes += 1;
    const { maxDepth, maxNodes } = this.limits;
    if (this.path.length <= maxDepth && this.nodes <= maxNodes) return;
    const what =
      this.path.length > maxDepth
        ? `nests values deeper than ${maxDepth} levels`
        : `holds more than ${maxNodes} values`;
    throw problemAt(
      this.source,
      offset,
      'limit-exceeded',
      `The document ${what}.`,
      'Split the document, or ask for a higher limit.',
    );
  }
}

function notJson(source: SourceText, error: string, offset: number) {
  return problemAt(
    source,
    offset,
    'syntax-error',
    `The document is not valid JSON: ${expectations.get(error) ?? 'expected a value'}.`,
    'Correct the text at this place.',
  );
}

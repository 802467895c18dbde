import { canonicalJson } from '../../model';
import type { SyntaxNode } from '../../parse';
import {
  annotations,
  identityOf,
  keyword,
  keywordsOf,
  listedSchemas,
  namedSchemas,
  singleSchemas,
} from './spelledSchema';
import type { SchemaSpelling, SpelledSchema } from './spelledSchema';

/** Schemas nested deeper count as different, which tells more and hides nothing. */
const maxDepth = 200;

const single: ReadonlySet<string> = new Set(singleSchemas);
const named: ReadonlySet<string> = new Set(namedSchemas);
const listed: ReadonlySet<string> = new Set(listedSchemas);

/** Lists whose order says nothing. */
const unordered: ReadonlySet<string> = new Set(['required', 'enum', 'type']);

/**
 * Whether two schemas are written alike, annotations and references aside. A
 * schema that contains itself equals another that does so in the same way.
 */
export class EqualSpelling {
  private readonly known = new Map<SyntaxNode, Map<SyntaxNode, boolean>>();

  constructor(
    private readonly base: SchemaSpelling,
    private readonly revision: SchemaSpelling,
  ) {}

  equal(base: SyntaxNode, revision: SyntaxNode, depth = 0): boolean {
    const left = this.base.read(base);
    const right = this.revision.read(revision);
    const found = this.known.get(identityOf(left))?.get(identityOf(right));
    if (found !== undefined) return found;
    if (depth > maxDepth) return false;
    // Taken as equal while it is looked at: a cycle ends here.
    this.remember(left, right, true);
    const equal = this.equalSchemas(left, right, depth);
    this.remember(left, right, equal);
    return equal;
  }

  /** A text that schemas which are written alike have in common. */
  outline(side: 'base' | 'revision', node: SyntaxNode): string {
    const schema = this[side].read(node);
    const said = keywordsOf(schema).filter(name => !annotations.has(name));
    const properties = keyword(schema, 'properties')?.entries() ?? [];
    return canonicalJson([
      said.sort(),
      [...properties].map(([name]) => name).sort(),
      schema.unreadable ?? '',
      keyword(schema, 'type')?.value ?? '',
    ]);
  }

  private remember(
    left: SpelledSchema,
    right: SpelledSchema,
    equal: boolean,
  ): void {
    const node = identityOf(left);
    const row = this.known.get(node) ?? new Map<SyntaxNode, boolean>();
    this.known.set(node, row.set(identityOf(right), equal));
  }

  private equalSchemas(
    left: SpelledSchema,
    right: SpelledSchema,
    depth: number,
  ): boolean {
    if (left.unreadable !== null || right.unreadable !== null) {
      return left.unreadable === right.unreadable;
    }
    const names = new Set([...keywordsOf(left), ...keywordsOf(right)]);
    return [...names].every(
      name =>
        annotations.has(name) ||
        this.equalKeyword(
          name,
          keyword(left, name),
          keyword(right, name),
          depth + 1,
        ),
    );
  }

  private equalKeyword(
    name: string,
    left: SyntaxNode | undefined,
    right: SyntaxNode | undefined,
    depth: number,
  ): boolean {
    if (left === undefined || right === undefined) return left === right;
    if (single.has(name) && left.members !== null && right.members !== null) {
      return this.equal(left, right, depth);
    }
    if (named.has(name)) {
      return (
        this.equalLists(
          [...left.entries()].sort(byName).map(([, member]) => member),
          [...right.entries()].sort(byName).map(([, member]) => member),
          depth,
        ) && sameNames(left, right)
      );
    }
    if (listed.has(name)) {
      return this.equalLists(left.elements(), right.elements(), depth);
    }
    return plain(name, left) === plain(name, right);
  }

  private equalLists(
    left: readonly SyntaxNode[],
    right: readonly SyntaxNode[],
    depth: number,
  ): boolean {
    return (
      left.length === right.length &&
      left.every((node, index) => this.equal(node, right[index], depth))
    );
  }
}

function plain(name: string, node: SyntaxNode): string {
  const { items } = node;
  if (items === null || !unordered.has(name)) {
    return canonicalJson(node.toData());
  }
  return canonicalJson(items.map(item => canonicalJson(item.toData())).sort());
}

function sameNames(left: SyntaxNode, right: SyntaxNode): boolean {
  const names = new Set([...left.entries()].map(([name]) => name));
  return [...right.entries()].every(([name]) => names.has(name));
}

function byName(
  [one]: readonly [string, SyntaxNode],
  [other]: readonly [string, SyntaxNode],
): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

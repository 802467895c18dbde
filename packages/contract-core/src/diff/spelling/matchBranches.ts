import type { SyntaxNode } from '../../parse';
import type { EqualSpelling } from './equalSpelling';

/** Branches of a list of schemas, paired between the versions. */
export interface BranchMatch {
  /** The same branch in both versions, edited or not. */
  readonly pairs: readonly (readonly [SyntaxNode, SyntaxNode])[];
  readonly removed: readonly SyntaxNode[];
  readonly added: readonly SyntaxNode[];
}

/**
 * Pairs the branches of `allOf`, `anyOf` or `oneOf`: by reference, then by
 * content, then by title; a single branch that is left over on both sides was
 * edited. Order says nothing.
 */
export function matchBranches(
  base: readonly SyntaxNode[],
  revision: readonly SyntaxNode[],
  spelling: EqualSpelling,
): BranchMatch {
  const matcher = new BranchMatcher(base, revision);
  matcher.pair(
    (left, right) =>
      reference(left) !== '' && reference(left) === reference(right),
  );
  matcher.pair((left, right) => spelling.equal(left, right));
  matcher.pair(
    (left, right) =>
      inline(left) &&
      inline(right) &&
      title(left) !== '' &&
      title(left) === title(right),
  );
  matcher.pairSingleEdit();
  return matcher;
}

class BranchMatcher implements BranchMatch {
  readonly pairs: (readonly [SyntaxNode, SyntaxNode])[] = [];
  removed: SyntaxNode[];
  added: SyntaxNode[];

  constructor(base: readonly SyntaxNode[], revision: readonly SyntaxNode[]) {
    this.removed = [...base];
    this.added = [...revision];
  }

  pair(same: (left: SyntaxNode, right: SyntaxNode) => boolean): void {
    this.removed = this.removed.filter(left => {
      const index = this.added.findIndex(right => same(left, right));
      if (index < 0) return true;
      this.pairs.push([left, this.added[index]]);
      this.added.splice(index, 1);
      return false;
    });
  }

  pairSingleEdit(): void {
    const gone = this.removed.filter(unnamed);
    const fresh = this.added.filter(unnamed);
    if (gone.length !== 1 || fresh.length !== 1) return;
    if (this.removed.filter(inline).length !== 1) return;
    if (this.added.filter(inline).length !== 1) return;
    this.pairs.push([gone[0], fresh[0]]);
    this.removed = this.removed.filter(node => node !== gone[0]);
    this.added = this.added.filter(node => node !== fresh[0]);
  }
}

function reference(node: SyntaxNode): string {
  return node.string('$ref') ?? '';
}

function inline(node: SyntaxNode): boolean {
  return reference(node) === '';
}

function title(node: SyntaxNode): string {
  return node.string('title') ?? '';
}

function unnamed(node: SyntaxNode): boolean {
  return inline(node) && title(node) === '';
}

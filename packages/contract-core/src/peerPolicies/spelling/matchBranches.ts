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
  matcher.pair(reference, reference, () => true);
  matcher.pair(
    left => spelling.outline('base', left),
    right => spelling.outline('revision', right),
    (left, right) => spelling.equal(left, right),
  );
  matcher.pair(inlineTitle, inlineTitle, () => true);
  matcher.pairSingleEdit();
  return matcher;
}

class BranchMatcher implements BranchMatch {
  readonly pairs: (readonly [SyntaxNode, SyntaxNode])[] = [];
  removed: readonly SyntaxNode[];
  added: readonly SyntaxNode[];

  constructor(base: readonly SyntaxNode[], revision: readonly SyntaxNode[]) {
    this.removed = base;
    this.added = revision;
  }

  /** Pairs branches with the same key that is not empty, in order. */
  pair(
    leftKey: (node: SyntaxNode) => string,
    rightKey: (node: SyntaxNode) => string,
    same: (left: SyntaxNode, right: SyntaxNode) => boolean,
  ): void {
    const candidates = new Map<string, SyntaxNode[]>();
    for (const right of this.added) {
      const key = rightKey(right);
      const found = candidates.get(key);
      if (found === undefined) candidates.set(key, [right]);
      else found.push(right);
    }
    // A YAML alias lists one node twice, so they are counted.
    const taken = new Map<SyntaxNode, number>();
    this.removed = this.removed.filter(left => {
      const key = leftKey(left);
      const list = key === '' ? undefined : candidates.get(key);
      const index = list?.findIndex(right => same(left, right)) ?? -1;
      if (list === undefined || index < 0) return true;
      const [right] = list.splice(index, 1);
      taken.set(right, (taken.get(right) ?? 0) + 1);
      this.pairs.push([left, right]);
      return false;
    });
    this.added = this.added.filter(right => {
      const left = taken.get(right) ?? 0;
      if (left > 0) taken.set(right, left - 1);
      return left === 0;
    });
  }

  pairSingleEdit(): void {
    const gone = this.removed.filter(inline);
    const fresh = this.added.filter(inline);
    if (gone.length !== 1 || fresh.length !== 1) return;
    if (inlineTitle(gone[0]) !== '' || inlineTitle(fresh[0]) !== '') return;
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

/** The title of a branch written in place; empty for another branch. */
function inlineTitle(node: SyntaxNode): string {
  return inline(node) ? (node.string('title') ?? '') : '';
}

import { SyntaxProblem } from '../parse/syntax/syntaxProblem';
import type { SyntaxNode } from '../parse/syntax/syntaxNode';

/** A tree as plain data: every value with its place and its size. */
export function described(node: SyntaxNode): unknown {
  return {
    ...node.locate(),
    size: node.size,
    height: node.height,
    key: node.key,
    value: node.value,
    members: node.members && [...node.members.values()].map(described),
    items: node.items && node.items.map(described),
  };
}

/** What a reader gives: the tree, or the problem. */
export function outcome(read: () => SyntaxNode | null): unknown {
  try {
    const root = read();
    return root && described(root);
  } catch (error) {
    if (error instanceof SyntaxProblem) return error.problem;
    throw error;
  }
}

import type { SyntaxNode } from './syntax';

/** What is known of the innermost value that a place lies in, or is. */
export function innermostAround<Known>(
  place: SyntaxNode,
  known: ReadonlyMap<SyntaxNode, Known>,
): Known | undefined {
  for (let node: SyntaxNode | null = place; node !== null; node = node.parent) {
    const found = known.get(node);
    if (found !== undefined) return found;
  }
  return undefined;
}

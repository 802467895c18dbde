import type { SyntaxNode } from './syntax';

/**
 * Gives `node` what `target` says, as if it were written there. False where
 * that cannot be: the target contains the node, so it would never end.
 */
export function resolveInPlace(node: SyntaxNode, target: SyntaxNode): boolean {
  if (target === node || contains(target, node)) return false;
  node.members = target.members;
  node.items = target.items;
  node.value = target.value;
  return true;
}

function contains(outer: SyntaxNode, wanted: SyntaxNode): boolean {
  const seen = new Set<SyntaxNode>();
  const waiting = [outer];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === wanted) return true;
    if (node.isScalar || seen.has(node)) continue;
    seen.add(node);
    for (const [, member] of node.entries()) waiting.push(member);
    waiting.push(...node.elements());
  }
  return false;
}

import type { SyntaxNode } from './syntax';

/** Keys whose values are data, where a `$ref` is no reference. */
const dataKeys: ReadonlySet<string> = new Set([
  'example',
  'default',
  'enum',
  'const',
]);

/** Every object and list of a document that can hold references, each once. */
export function referenceHolders(root: SyntaxNode): readonly SyntaxNode[] {
  const holders: SyntaxNode[] = [];
  const seen = new Set<SyntaxNode>([root]);
  const waiting = [root];
  const take = (child: SyntaxNode) => {
    if (child.isScalar || seen.has(child)) return;
    seen.add(child);
    waiting.push(child);
  };
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    holders.push(node);
    const names = node.key === 'properties' || node.key === 'patternProperties';
    for (const [name, member] of node.entries()) {
      if (names || !isData(name, member)) take(member);
    }
    for (const item of node.elements()) take(item);
  }
  return holders;
}

function isData(name: string, member: SyntaxNode): boolean {
  return (
    dataKeys.has(name) ||
    name.startsWith('x-') ||
    (name === 'examples' && member.items !== null)
  );
}

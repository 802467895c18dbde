import type { SyntaxNode } from '../syntax';

/** Keys whose members are schemas that others refer to by name. */
const definitionKeys: ReadonlySet<string | number> = new Set([
  'schemas',
  'definitions',
  '$defs',
]);

/** The file's name for a whole document; empty for an inline schema. */
export function nameOfSchema(node: SyntaxNode): string {
  const { parent, key } = node;
  if (parent === null) {
    const { file } = node.source;
    return file.slice(file.lastIndexOf('/') + 1);
  }
  return definitionKeys.has(parent.key) ? String(key) : '';
}

import type { SyntaxNode } from '../syntax';

const single = [
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'additionalProperties',
  'additionalItems',
  'unevaluatedProperties',
  'unevaluatedItems',
  'contentSchema',
  'items',
] as const;

const listed = ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'] as const;

const named = [
  'properties',
  'patternProperties',
  'dependentSchemas',
  'dependencies',
  '$defs',
  'definitions',
] as const;

/**
 * Every schema written in a document, from the root down. What stands in `enum`
 * or under an unknown keyword is data, whatever it looks like (JSON Schema
 * 2020-12, Core, section 9.4.2).
 */
export function schemaPositions(root: SyntaxNode): readonly SyntaxNode[] {
  const found = new Set<SyntaxNode>([root]);
  for (const node of found) {
    for (const keyword of single) take(node.get(keyword));
    for (const keyword of listed) {
      for (const item of node.get(keyword)?.elements() ?? []) take(item);
    }
    for (const keyword of named) {
      for (const [, member] of node.get(keyword)?.entries() ?? []) take(member);
    }
  }
  return [...found];

  function take(node: SyntaxNode | undefined): void {
    if (node !== undefined && node.members !== null) found.add(node);
  }
}

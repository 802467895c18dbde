import type { BoundKeyword } from '../../model';
import type { SyntaxNode } from '../syntax';

const keywords: readonly BoundKeyword[] = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
];

/**
 * The numeric limits of a schema. Draft 4's flag `exclusiveMinimum: true` is
 * turned into the number of the later drafts, and limits that exclude nothing
 * (`minLength: 0`) are left out.
 */
export function readBounds(node: SyntaxNode): Map<BoundKeyword, number> {
  const bounds = new Map<BoundKeyword, number>();
  for (const keyword of keywords) {
    const value = node.get(keyword)?.value;
    if (typeof value !== 'number') continue;
    const vacuous =
      value === 0 && /^min(?:Length|Items|Properties)$/.test(keyword);
    if (!vacuous) bounds.set(keyword, value);
  }
  foldFlag(node, bounds, 'minimum', 'exclusiveMinimum');
  foldFlag(node, bounds, 'maximum', 'exclusiveMaximum');
  return bounds;
}

function foldFlag(
  node: SyntaxNode,
  bounds: Map<BoundKeyword, number>,
  keyword: 'minimum' | 'maximum',
  flag: 'exclusiveMinimum' | 'exclusiveMaximum',
): void {
  const limit = bounds.get(keyword);
  if (limit !== undefined && node.flag(flag)) {
    bounds.set(flag, limit);
    bounds.delete(keyword);
  }
}

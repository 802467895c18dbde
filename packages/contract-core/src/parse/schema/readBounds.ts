import type { BoundKeyword, Bounds, JsonNumber } from '../../model';
import type { KeywordSyntax } from './keywords';

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

/** What `readBounds` looks for. */
export const boundKeywords: ReadonlySet<string> = new Set<string>(keywords);

/**
 * The numeric limits of a schema. Draft 4's flag `exclusiveMinimum: true` is
 * turned into the number of the later drafts, and limits that exclude nothing
 * (`minLength: 0`) are left out.
 */
export function readBounds(syntaxOf: KeywordSyntax): Bounds {
  const bounds = new Map<BoundKeyword, JsonNumber>();
  for (const keyword of keywords) {
    const member = syntaxOf(keyword);
    const value = member?.value;
    if (member === undefined || typeof value !== 'number') continue;
    const isCount = /(?:Length|Items|Properties)$/.test(keyword);
    const vacuous = value === 0 && isCount && keyword.startsWith('min');
    if (!vacuous) bounds.set(keyword, isCount ? value : member.number(value));
  }
  foldFlag(syntaxOf, bounds, 'minimum', 'exclusiveMinimum');
  foldFlag(syntaxOf, bounds, 'maximum', 'exclusiveMaximum');
  // Counts are plain numbers, as they were set above.
  return bounds as Bounds;
}

function foldFlag(
  syntaxOf: KeywordSyntax,
  bounds: Map<BoundKeyword, JsonNumber>,
  keyword: 'minimum' | 'maximum',
  flag: 'exclusiveMinimum' | 'exclusiveMaximum',
): void {
  const limit = bounds.get(keyword);
  if (limit !== undefined && syntaxOf(flag)?.value === true) {
    bounds.set(flag, limit);
    bounds.delete(keyword);
  }
}

import { relationPairs } from '@interlock/plugin-integration-catalog-common';
import type { RelationPair } from '@interlock/plugin-integration-catalog-common';

const pairs: readonly RelationPair[] = Object.values(relationPairs);

/**
 * Relations that are drawn to the left of their entity: who answers for it,
 * where it belongs, and what it carries. The others stand on the right, which
 * makes pictures about as high as wide.
 */
const turned: ReadonlySet<string> = new Set(['ownedBy', 'partOf', 'carries']);

/** Every relation type of our kinds, in both directions. */
export const relationTypes: readonly string[] = [
  ...new Set(pairs.flatMap(pair => [pair.forward.type, pair.reverse.type])),
];

/**
 * Relation types as they are drawn: a line starts at the entity whose relation
 * comes first in its pair.
 */
export const drawnPairs: readonly (readonly [from: string, to: string])[] = [
  ...new Map(
    pairs.map(({ forward, reverse }) => [
      forward.type,
      turned.has(forward.type)
        ? ([reverse.type, forward.type] as const)
        : ([forward.type, reverse.type] as const),
    ]),
  ).values(),
];

const titles: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(({ forward, reverse }) => [
    [forward.type, forward.title] as const,
    [reverse.type, reverse.title] as const,
  ]),
);

/** What a line says, read from its start to its end. */
export function relationWords(relations: readonly string[]): string {
  return relations
    .filter(type => drawnPairs.some(([from]) => from === type))
    .map(type => titles.get(type) ?? type)
    .join(', ');
}

import type { Entity } from '@backstage/catalog-model';
import { drawnPairs } from './relationWords';

/**
 * How many entities stand on each side of an entity. One that has relations of
 * both kinds is counted on both sides, which only makes the picture higher.
 */
export function relationColumns(entity: Entity): {
  readonly left: number;
  readonly right: number;
} {
  const targets = (side: 0 | 1) =>
    new Set(
      (entity.relations ?? [])
        .filter(({ type }) => drawnPairs.some(pair => pair[side] === type))
        .map(({ targetRef }) => targetRef),
    ).size;
  return { left: targets(1), right: targets(0) };
}

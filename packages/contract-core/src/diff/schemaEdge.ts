import type { Direction } from '../model';
import type { Conjunction } from './schemaView';

/** From one pair of schemas to a pair inside it. */
export interface SchemaEdge {
  /** Step of a path, for example `/lines`, `/[]` or `/{}`. */
  readonly step: string;
  readonly base: Conjunction;
  readonly revision: Conjunction;
  /** A direction in which this part plays no role, if there is one. */
  readonly hidden: Direction | null;
  /**
   * Keyword whose inside is only compared for equality: any difference below
   * becomes one undecided fact here. Null for parts whose facts stand alone.
   */
  readonly opaque: string | null;
  /**
   * Whether the inside repeats what holds here, as a subtype does: what shows
   * here already is not shown again inside.
   */
  readonly repeats: boolean;
}

export function edge(
  step: string,
  base: Conjunction,
  revision: Conjunction,
  details: Partial<Pick<SchemaEdge, 'hidden' | 'opaque' | 'repeats'>> = {},
): SchemaEdge {
  return {
    step,
    base,
    revision,
    hidden: null,
    opaque: null,
    repeats: false,
    ...details,
  };
}

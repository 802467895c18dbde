import type { Conjunction, Direction } from '../model';
import type { Change } from './change';
import type { LoneNames } from './loneNames';
import type { SchemaFact } from './schemaFact';

/** A part of a place that is compared as a place of its own. */
export interface PlacePart {
  /** Step of a path, for example `/lines`, `/[]`, `/{}` or `/|0a1b`; may be empty. */
  readonly step: string;
  readonly base: Conjunction;
  readonly revision: Conjunction;
}

/**
 * A pair of schemas that differ not only in parts that are places themselves.
 * Asked about as a whole, it shows what the facts about it do not.
 */
export interface EditedPlace {
  readonly base: Conjunction;
  readonly revision: Conjunction;
  /** Who produces the values of the place; by the slots that reach it. */
  readonly directions: readonly Direction[];
  readonly parts: readonly PlacePart[];
  readonly baseAlone: LoneNames;
  readonly revisionAlone: LoneNames;
  /** Names that either side declares. */
  readonly names: ReadonlySet<string>;
  /** Patterns by which either side says something of names. */
  readonly patterns: ReadonlySet<string>;
  /** Pairs whose alternatives the place is, or whose alternatives hold it so. */
  readonly holders: readonly Pick<EditedPlace, 'base' | 'revision'>[];
  /** Whether every keyword that differs has a fact of its own. */
  readonly told: boolean;
  /** Whether no fact tells anything of the place or of what it holds. */
  readonly silent: boolean;
  /** Equal for places of the same content, in every comparison. */
  readonly contentOf: () => { readonly from: string; readonly to: string };
  /** A fact about the place as a change, at every slot that shows it. */
  readonly changeOf: (fact: SchemaFact, direction: Direction) => Change | null;
}

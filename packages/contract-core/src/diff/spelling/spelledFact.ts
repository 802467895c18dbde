import type { Direction, Effect, Place } from '../../model';

/**
 * What a selector can ask of a fact. Names and values are documented with the
 * selector language of policy packs.
 */
export type FactAttributes = Readonly<Record<string, string | boolean>>;

/** One edit as it is spelled, before it is known where it shows. */
export interface SpelledFact {
  /** `part` and `edit`, and what else selectors may ask for. */
  readonly attributes: FactAttributes;
  /** Names what was edited where the place does not; part of its identity. */
  readonly subject: string;
  /** What was edited, as people say it. */
  readonly words: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly effect: Effect;
  readonly base: Place | null;
  readonly revision: Place | null;
}

/** One edit at one place of one operation, or of the contract as a whole. */
export interface LocatedSpelledFact extends SpelledFact {
  /** The operation as findings name it; empty for the contract as a whole. */
  readonly operation: string;
  readonly operationIdentity: string;
  readonly direction: Direction;
  readonly slot: string;
  /** Way from the slot's schema to the edited one; empty for the slot itself. */
  readonly path: string;
}

import type { Direction, Effect, Place } from '../../model';

/**
 * What a selector can ask of a fact. Names and values are documented with the
 * selector language of policy packs.
 */
export type FactAttributes = Readonly<
  Partial<{
    part: string;
    edit: string;
    keyword: string;
    name: string;
    scope: 'body' | 'property';
    path: string;
    slot: string;
    status: string;
    location: string;
    required: boolean;
    wasRequired: boolean;
    pathLevel: boolean;
    wholePath: boolean;
    stability: string;
    leaves: string;
    level: string;
    sunset: 'missing' | 'invalid' | 'given';
    sunsetAhead: boolean;
    sunsetTooSoon: boolean;
    graceOwed: boolean;
    deprecated: boolean;
    gained: boolean;
    lost: boolean;
    annotationOnly: boolean;
    acceptedText: boolean;
    acceptsText: boolean;
    format: string;
    formatFrom: string;
    formatTo: string;
    hasDefault: boolean;
    itemsOfBase: boolean;
    readable: boolean;
    readOnly: boolean;
    writeOnly: boolean;
    sooner: boolean;
    typed: 'both' | 'one';
    types: string;
    wire: 'text' | 'json';
    optional: boolean;
    exploded: boolean;
    declared: boolean;
    /** What the peer judges on demand only; no fact has it. */
    demanded: boolean;
    breaking: boolean;
  }>
>;

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

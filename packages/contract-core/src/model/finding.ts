import type { Location } from './location';
import type { Severity } from './severity';

/**
 * Who produces the value that a finding speaks of: `request` the consumer (a
 * request, a written field), `response` the provider (a response, a read
 * field, an event), `none` where no value is exchanged (an operation as such).
 */
export type Direction = 'request' | 'response' | 'none';

/** What happened to the set of accepted values, from base to revision. */
export type Effect =
  'narrower' | 'wider' | 'incomparable' | 'undecided' | 'none';

/**
 * How a finding is proven: by a payload (`witness`), by structure alone
 * (operations, media types, security, bindings), not at all (`undecided`), or
 * not yet looked at (`pending`).
 */
export type Proof = 'witness' | 'structural' | 'undecided' | 'pending';

/** A payload that one side accepts and the other refuses. */
export interface Witness {
  readonly value: unknown;
  /**
   * The value as JSON text, two blanks per level, where it holds a number that
   * no double says (an integer beyond 2^53, a long decimal): a reader of JSON
   * takes such a number for the nearest double. Absent for other values.
   */
  readonly exact?: string;
  /** JSON Pointer of the failing place inside `value`. */
  readonly pointer: string;
  readonly validInBase: boolean;
  readonly validInRevision: boolean;
}

/**
 * The schemas that a discriminator chooses for a value. The schema of the place
 * does not hold them, and accepts what they refuse.
 */
export interface ChosenSchemas {
  /** Way from the place's value to the value that is judged; empty for itself. */
  readonly path: string;
  /** The subtype; null on a side where the discriminator chooses none. */
  readonly base: Location | null;
  readonly revision: Location | null;
}

/** One occurrence of the cause that a finding reports. */
export interface FindingSite {
  readonly operation: string;
  readonly direction: Direction;
  /** What the cause does to the values of this place. */
  readonly effect: Effect;
  /**
   * Way from the place's value to what changed, as `/lines/[]/tax`: `[]` is an
   * element, `{}` a property that is not declared, `|…` a branch of a union.
   */
  readonly path: string;
  /** Whether the payload of the finding is one of this place. */
  readonly witness: boolean;
  readonly base: Location | null;
  readonly revision: Location | null;
  /**
   * What judges the values of the site where a discriminator chooses, the
   * innermost choice; absent where the schema of the place itself does.
   */
  readonly judgedBy?: ChosenSchemas;
}

/** A rule's judgement about one cause, with every site where it shows. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly direction: Direction;
  readonly effect: Effect;
  readonly proof: Proof;
  /** One sentence, for people; never part of the fingerprint. */
  readonly message: string;
  /**
   * The operation in the words of its format: `GET /Invoices/{InvoiceID}`,
   * `send CHANNEL`, `receive CHANNEL`; empty for the contract as a whole.
   */
  readonly operation: string;
  readonly base: Location | null;
  readonly revision: Location | null;
  /** A whole payload of the first site, where a payload shows the change. */
  readonly witness: Witness | null;
  /** Never empty for a change; that which the message names comes first. */
  readonly sites: readonly FindingSite[];
  /**
   * Names the meaning of the change (canonical edit, site, effect): the same
   * after rewording, reformatting, moved files or renamed components.
   */
  readonly fingerprint: string;
}

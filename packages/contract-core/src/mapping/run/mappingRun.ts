import type { Location } from '../../model';
import type { TransformKind } from '../transform';

/** A value that a row read. */
export interface ReadValue {
  /** With the position in every list: `quote.lines[0].unit`. */
  readonly path: string;
  /** Whether the payload has it; `value` is null where not. */
  readonly found: boolean;
  /** JSON; numbers that no double says are `ExactNumber`. */
  readonly value: unknown;
}

/**
 * What became of a row at one place of the output: its value or its default was
 * written, there was nothing to write, or an exception says why nothing was.
 */
export type RowState = 'written' | 'default' | 'nothing' | 'exception';

/** A row at one place of the output. */
export interface RowValue {
  /** With the position in every list: `lines[0].unit`. */
  readonly target: string;
  readonly read: readonly ReadValue[];
  readonly state: RowState;
  /** What was written; null where nothing was. */
  readonly value: unknown;
  /** One sentence; empty where the value was written as the transform gave it. */
  readonly reason: string;
}

/** What a row did, at each place of the output that it is about. */
export interface RowOutcome {
  /** Id of the row. */
  readonly row: string;
  /** As the row writes it. */
  readonly target: string;
  readonly transform: TransformKind;
  /** What the transform does, in words: `times 1000, kg to g`. */
  readonly does: string;
  /** One for each element of the lists around it; none where no list has one. */
  readonly values: readonly RowValue[];
  /** Why the row was not asked at all; empty where it was. */
  readonly reason: string;
  readonly location: Location;
}

export type ExceptionCode =
  | 'mandatory-missing'
  | 'value-not-mapped'
  | 'validation-failed'
  | 'transform-failed'
  | 'several-values'
  | 'not-a-list'
  | 'lists-differ'
  | 'place-taken';

/** A value that was not written although the sheet asks for it. */
export interface RunException {
  readonly code: ExceptionCode;
  readonly row: string;
  /** With the position in every list. */
  readonly target: string;
  /** One sentence. */
  readonly message: string;
  /** What the sheet says should happen now; empty where it says nothing. */
  readonly exceptionRule: string;
  readonly location: Location;
}

/** One payload sent through one mapping. */
export interface MappingRun {
  /** The value of the target; members stand in the order of the rows. */
  readonly output: unknown;
  /** In the order of the sheet. */
  readonly rows: readonly RowOutcome[];
  readonly exceptions: readonly RunException[];
}

/**
 * What an expression gives: JSON, undefined for nothing, or the reason why it
 * gives none.
 */
export type Evaluation =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/**
 * Evaluates JSONata. `input` has a member for each source, in which the lists
 * that the row walks hold their current element only; `sources` is the same
 * with all of them.
 *
 * @throws RunLimit where the expression costs more than it may.
 */
export type EvaluateExpression = (
  expression: string,
  input: unknown,
  sources: unknown,
) => Promise<Evaluation>;

/** A run that costs more than it may: there is no output then, on any machine. */
export class RunLimit extends Error {
  override readonly name = 'RunLimit';

  constructor(
    message: string,
    /** Of the row whose expression it is; null where nobody has said it yet. */
    readonly location: Location | null = null,
  ) {
    super(message);
  }
}

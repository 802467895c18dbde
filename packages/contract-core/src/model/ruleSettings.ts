import type { FieldUse } from './declaredUse';
import type { Severity } from './severity';

/** What a project says about rules, in `interlock.yaml`. */
export interface RuleSettings {
  /** The first entry that means a finding holds. */
  readonly levels: readonly RuleLevel[];
  readonly checks: readonly ProjectCheck[];
  /** The first entry that means a stability level holds. */
  readonly stability: readonly StabilityTerms[];
  /** Lists of responses that may grow; the first entry that means one holds. */
  readonly openEnumerations: readonly OpenEnumeration[];
}

/** What of the settings has to be known while two versions are compared. */
export type ComparisonSettings = Partial<
  Pick<RuleSettings, 'checks' | 'stability' | 'openEnumerations'>
> & {
  /** Who wrote a document about messages; the provider where it is not said. */
  readonly perspective?: Perspective;
  /** Fields that are declared to be used, of which hits are to be told. */
  readonly usedFields?: readonly FieldUse[];
};

/**
 * From whose side an AsyncAPI document speaks. One that is written for a
 * client says `send` where the service receives.
 */
export type Perspective = 'provider' | 'consumer';

/** What a project grants operations that promise less than others. */
export interface StabilityTerms {
  /** As `x-stability-level` says it, in any case: `draft`, `beta`. */
  readonly level: string;
  /**
   * The most that findings about operations weigh that had this level in the
   * base; where it is not written, they weigh what others do.
   */
  readonly breaks?: Severity;
  /** Days that an announcement must leave until its date. */
  readonly graceDays?: number;
  /** Glob of contract files; every contract where it is not written. */
  readonly contracts?: string;
  /** Why; shown wherever the entry lowers a finding. */
  readonly reason: string;
  /** Where the entry stands in `interlock.yaml`, counted from 1. */
  readonly line: number;
}

/** A list of values of responses whose readers expect values that are not listed. */
export interface OpenEnumeration {
  /** Glob of contract files; every contract where it is not written. */
  readonly contracts?: string;
  /**
   * Paths from a body or message to the list, as findings have them:
   * `/lines/[]/state`. `*` stands for any characters; every way where it is not
   * written.
   */
  readonly path?: string;
  /** What new values weigh; info where it is not written. */
  readonly level?: 'info' | 'warn';
  /** Why; shown wherever the entry lowers a finding. */
  readonly reason: string;
  /** Where the entry stands in `interlock.yaml`, counted from 1. */
  readonly line: number;
}

/** How much findings of a rule weigh in this project. */
export interface RuleLevel {
  /** A rule's id; `*` stands for any characters. */
  readonly rule: string;
  readonly level: Severity | 'off';
  /** Glob of contract files; every contract where it is not written. */
  readonly contracts?: string;
  /** Why; shown wherever the entry changes a result. */
  readonly reason: string;
  /** Where the entry stands in `interlock.yaml`, counted from 1. */
  readonly line: number;
}

/** What a check can ask of a change; `*` stands for any characters. */
export type ChangeQuestion =
  | 'kind'
  | 'subject'
  | 'direction'
  | 'effect'
  | 'operation'
  | 'slot'
  | 'path'
  | 'from'
  | 'to';

/** A rule of the project's own, as data. */
export interface ProjectCheck {
  readonly id: string;
  /** Every question must have one of the answers given. */
  readonly when: Readonly<Partial<Record<ChangeQuestion, readonly string[]>>>;
  readonly level: Severity;
  readonly message: string;
}

/** What one entry of the settings did to the findings about one contract. */
export interface RuleAdjustment extends RuleLevel {
  /** Findings whose level changed, or that are not shown any more. */
  readonly findings: number;
  /** Findings that cannot be judged and therefore stay shown although off. */
  readonly kept: number;
}

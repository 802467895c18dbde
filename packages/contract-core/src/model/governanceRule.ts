import type { Severity } from './severity';

/** What a rule of governance looks at. */
export type GovernedThing = 'openapi' | 'asyncapi' | 'estate' | 'mapping';

/**
 * One entry of the catalogue of governance rules. Rules about specifications
 * (data for Spectral) and rules across the estate have the same form, so that
 * lists, pages and tests need not know which one they show.
 */
export interface GovernanceRule {
  /** For example `int-owner-present` or `flow-queue-owned`. */
  readonly id: string;
  readonly appliesTo: GovernedThing;
  /** What is demanded, in one sentence. */
  readonly demand: string;
  /** Why, in the words of somebody who has met the damage. */
  readonly reason: string;
  /** What to do where it fires. */
  readonly remedy: string;
  /** Severity where no profile says otherwise. */
  readonly severity: Severity;
  /** Ruleset file that holds the rule; empty for the rules that are code. */
  readonly ruleset: string;
  /** Standard or vendor page that the rule rests on; empty where there is none. */
  readonly reference: string;
  /** Items of docs/governance-items.md that the rule answers: A1 to F14. */
  readonly answers: readonly string[];
  readonly bad: GovernanceExample;
  readonly good: GovernanceExample;
}

/** A whole input beside the whole output of this one rule. */
export interface GovernanceExample {
  /** A document, or the files of a small estate, as YAML. */
  readonly text: string;
  /** `LINE:COLUMN POINTER MESSAGE` of each finding, in order; none for a good example. */
  readonly findings: readonly string[];
}

import type { ChangeKind } from '../diff';
import type { Finding } from '../model';

/** Two versions of a contract and everything that the comparison says of them. */
export interface RuleExample {
  readonly title: string;
  readonly base: string;
  readonly revision: string;
  /** The day by which dates are judged, where one is needed. */
  readonly now?: string;
  /** Every finding as one line, as `exampleLine` writes it. */
  readonly findings: readonly string[];
}

/**
 * How a change goes wrong and how it is done well. People read these in the
 * rule's page, and a test runs them: the findings are whole.
 */
export interface RuleExamples {
  readonly good: RuleExample;
  readonly bad: RuleExample;
}

export type ExamplesOfRule = readonly [ChangeKind, RuleExamples];

/** A finding without its places and fingerprint, for people to read. */
export function exampleLine(finding: Finding): string {
  const { severity, ruleId, direction, effect, proof, witness } = finding;
  const shown =
    witness === null
      ? proof
      : `${proof} ${JSON.stringify(witness.value)} at "${witness.pointer}"`;
  return `${severity} ${ruleId}: ${finding.message} [${direction}, ${effect}, ${shown}]`;
}

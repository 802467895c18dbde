import type { Finding } from '../model';

/** Two versions of a contract and everything that the comparison says of them. */
export interface RuleExample {
  readonly title: string;
  readonly base: string;
  readonly revision: string;
  readonly findings: readonly Finding[];
}

/**
 * How a change goes wrong and how it is done well. People read these in the
 * rule's page, and a test runs them: the findings are whole.
 */
export interface RuleExamples {
  readonly good: RuleExample;
  readonly bad: RuleExample;
}

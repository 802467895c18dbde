import type { ChangeKind } from '../diff';
import type { RuleExamples } from './ruleExample';
import { examples } from './rules/examples.gen';

/**
 * Examples of every rule but `contract-removed`, which has nothing to compare.
 * Kept apart from the catalogue so that a comparison does not load them.
 */
export const ruleExamples: ReadonlyMap<ChangeKind, RuleExamples> = new Map(
  examples,
);

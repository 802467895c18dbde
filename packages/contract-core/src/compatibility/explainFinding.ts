import type { Direction, Finding } from '../model';
import type { Rule } from './rule';
import { ruleCatalogue } from './ruleCatalogue';

/** What the rule of a finding says beyond the finding itself. */
export interface Explanation {
  /** Why somebody should care. */
  readonly why: string;
  /** What to do instead; empty where the rule has no advice. */
  readonly instead: string;
}

const rules: ReadonlyMap<string, readonly [Rule, Direction]> = new Map(
  ruleCatalogue.flatMap(rule =>
    Object.entries(rule.ids).map(
      ([direction, id]): [string, readonly [Rule, Direction]] => [
        id,
        [rule, direction as Direction],
      ],
    ),
  ),
);

/** Null for an id that a policy pack or a project made up. */
export function explainFinding({
  ruleId,
}: Pick<Finding, 'ruleId'>): Explanation | null {
  const found = rules.get(ruleId);
  if (found === undefined) return null;
  const [rule, direction] = found;
  return { why: rule.purpose, instead: rule.advice?.[direction] ?? '' };
}

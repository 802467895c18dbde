import type { GovernanceRule, GovernedThing } from '../governance';

const things: Readonly<Record<GovernedThing, string>> = {
  openapi: 'OpenAPI documents',
  asyncapi: 'AsyncAPI documents',
  estate: 'the entities of the estate',
};

/** What a rule looks at, in words. */
export function governedInWords({ appliesTo }: GovernanceRule): string {
  return things[appliesTo];
}

/** Rules that belong together, in the order in which people look for them. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly GovernanceRule[];
}

/** By ruleset file and kind of document; what holds across the estate last. */
export function groupsOf(rules: readonly GovernanceRule[]): RuleGroup[] {
  const groups = new Map<string, GovernanceRule[]>();
  for (const rule of rules) {
    const title =
      rule.appliesTo === 'estate'
        ? 'Across the estate'
        : `About ${governedInWords(rule)}, in ${rule.ruleset}`;
    groups.set(title, [...(groups.get(title) ?? []), rule]);
  }
  return [...groups].map(([title, members]) => ({ title, rules: members }));
}

/** A rule without what only the code needs, such as the function of a catalog rule. */
export function plainRule(rule: GovernanceRule): GovernanceRule {
  const { id, appliesTo, demand, reason, remedy, severity } = rule;
  const { ruleset, reference, answers, bad, good } = rule;
  return {
    id,
    appliesTo,
    demand,
    reason,
    remedy,
    severity,
    ruleset,
    reference,
    answers,
    bad,
    good,
  };
}

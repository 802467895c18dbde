import type { GovernanceRule, GovernedThing } from '../model';

const things: Readonly<Record<GovernedThing, string>> = {
  openapi: 'OpenAPI documents',
  asyncapi: 'AsyncAPI documents',
  estate: 'the entities of the estate',
  mapping: 'mapping sheets',
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

/** Groups of the rules that stand in no ruleset. */
const titles: Partial<Record<GovernedThing, string>> = {
  estate: 'Across the estate',
  mapping: 'About mapping sheets',
};

/** By ruleset file and kind of document; what holds across the estate last. */
export function groupsOf(rules: readonly GovernanceRule[]): RuleGroup[] {
  const groups = new Map<string, GovernanceRule[]>();
  for (const rule of rules) {
    const title =
      titles[rule.appliesTo] ??
      `About ${governedInWords(rule)}, in ${rule.ruleset}`;
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

import type { GovernanceRuleSummary } from '@interlock/plugin-integration-catalog-common';
import { standing } from '../tallyWords';

/** What is asked of the list of governance rules; empty texts ask nothing. */
export interface GovernanceRuleFilter {
  readonly text: string;
  /** `openapi`, `asyncapi`, `estate` or `mapping`. */
  readonly about: string;
  /** `yes` for rules that find something today, `no` for the others. */
  readonly fires: string;
}

/** Rules that fit: words are looked for in id, demand, file and items. */
export function filterGovernanceRules(
  rules: readonly GovernanceRuleSummary[],
  filter: GovernanceRuleFilter,
): readonly GovernanceRuleSummary[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter(rule => {
    const text = [rule.id, rule.demand, rule.ruleset, ...rule.answers]
      .join(' ')
      .toLowerCase();
    const fires = standing(rule.tally) + rule.tally.waived > 0;
    return (
      words.every(word => text.includes(word)) &&
      (filter.about === '' || rule.appliesTo === filter.about) &&
      (filter.fires === '' || fires === (filter.fires === 'yes'))
    );
  });
}

const words = {
  openapi: 'OpenAPI documents',
  asyncapi: 'AsyncAPI documents',
  estate: 'The estate',
  mapping: 'Mapping sheets',
} as const;

/** What a rule looks at, in words. */
export function appliesToWords(
  rule: Pick<GovernanceRuleSummary, 'appliesTo'>,
): string {
  return rule.appliesTo === null ? 'Specifications' : words[rule.appliesTo];
}

import { severities } from '@interlock/contract-core';
import type { RulePage, Severity } from '@interlock/contract-core';
import type { GovernanceRuleSummary } from '@interlock/plugin-integration-catalog-common';

/** What rules judge: changes of a contract, one specification, or the estate. */
export const ruleFamilies = {
  changes: 'Changes of a contract',
  specifications: 'Specifications',
  estate: 'The estate',
} as const;

export type RuleFamily = keyof typeof ruleFamilies;

/** One line of the list of rules, of whichever family. */
export interface ListedRule {
  readonly id: string;
  readonly family: RuleFamily;
  /** Part of the contract for rules about changes; empty for the others. */
  readonly category: string;
  /** Heaviest that it says by itself; null where only its findings know. */
  readonly severity: Severity | null;
  /** Why it is there, or what it demands. */
  readonly purpose: string;
  /** Further ids that findings carry. */
  readonly otherIds: readonly string[];
}

/** What is asked of the list of rules; empty texts ask nothing. */
export interface RuleFilter {
  readonly text: string;
  readonly family: string;
  readonly category: string;
  readonly severity: string;
}

/** Rules that fit: words of the search are looked for in ids and purpose. */
export function filterRules(
  rules: readonly ListedRule[],
  filter: RuleFilter,
): readonly ListedRule[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter(rule => {
    const text = [rule.id, rule.purpose, ...rule.otherIds]
      .join(' ')
      .toLowerCase();
    return (
      words.every(word => text.includes(word)) &&
      (filter.family === '' || rule.family === filter.family) &&
      (filter.category === '' || rule.category === filter.category) &&
      (filter.severity === '' || rule.severity === filter.severity)
    );
  });
}

export function listedChangeRule(page: RulePage): ListedRule {
  return {
    id: page.kind,
    family: 'changes',
    category: page.category,
    severity: heaviestOf(page),
    purpose: page.purpose,
    otherIds: page.entries.map(({ id }) => id),
  };
}

export function listedGovernanceRule(rule: GovernanceRuleSummary): ListedRule {
  return {
    id: rule.id,
    family:
      rule.appliesTo === 'estate' || rule.appliesTo === 'mapping'
        ? 'estate'
        : 'specifications',
    category: '',
    severity: rule.severity,
    purpose: rule.demand,
    otherIds: rule.answers,
  };
}

/** The heaviest severity that a finding of the rule can have. */
function heaviestOf(page: RulePage): Severity {
  return (
    severities.find(severity =>
      page.entries.some(entry => entry.heaviest === severity),
    ) ?? 'info'
  );
}

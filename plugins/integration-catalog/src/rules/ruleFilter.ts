import { severities } from '@interlock/contract-core';
import type { RulePage, Severity } from '@interlock/contract-core';

/** What is asked of the list of rules; empty texts ask nothing. */
export interface RuleFilter {
  readonly text: string;
  readonly category: string;
  readonly severity: string;
}

/** Rules that fit: words of the search are looked for in ids and purpose. */
export function filterRules(
  pages: readonly RulePage[],
  filter: RuleFilter,
): readonly RulePage[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return pages.filter(page => {
    const text = [
      page.kind,
      page.purpose,
      ...page.entries.map(entry => entry.id),
    ]
      .join(' ')
      .toLowerCase();
    return (
      words.every(word => text.includes(word)) &&
      (filter.category === '' || page.category === filter.category) &&
      (filter.severity === '' || heaviestOf(page) === filter.severity)
    );
  });
}

/** The heaviest severity that a finding of the rule can have. */
export function heaviestOf(page: RulePage): Severity {
  return (
    severities.find(severity =>
      page.entries.some(entry => entry.heaviest === severity),
    ) ?? 'info'
  );
}

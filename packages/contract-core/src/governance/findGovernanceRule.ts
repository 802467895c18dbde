import type { GovernanceRule } from '../model';

/** The rule of that id; null for rules that are not ours, such as Spectral's own. */
export function findGovernanceRule(
  rules: readonly GovernanceRule[],
  id: string,
): GovernanceRule | null {
  return rules.find(rule => rule.id === id) ?? null;
}

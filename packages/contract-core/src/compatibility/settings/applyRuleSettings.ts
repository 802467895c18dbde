import type { RuleSettings } from '../../model';
import type { ContractComparison } from '../contractComparison';
import { adjustFindings } from './adjustFindings';

/** A comparison with the levels that the project sets for the contract. */
export function applyRuleSettings(
  comparison: ContractComparison,
  settings: RuleSettings | null,
): ContractComparison {
  if (settings === null) return comparison;
  const { findings, adjustments } = adjustFindings(
    comparison.findings,
    settings.levels,
  );
  return adjustments.length === 0
    ? comparison
    : { ...comparison, findings, adjustments };
}

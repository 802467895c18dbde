import type { RulePage } from '../compatibility';
import type { GovernanceRule } from '../model';
import { plainRule } from './governanceRuleWords';
import { jsonText } from './jsonText';
import { renderGovernanceRules } from './renderGovernanceRules';
import { renderRules } from './renderRules';
import type { RenderOptions, ReportFormat } from './reportFormat';

/** Both families of rules: those that judge changes, and those of governance. */
export function renderRuleCatalogue(
  pages: readonly RulePage[],
  governance: readonly GovernanceRule[],
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  if (format === 'json') {
    return jsonText({
      schemaVersion: 1,
      command: 'rules',
      rules: pages,
      governance: governance.map(plainRule),
    });
  }
  return [
    renderRules(pages, format, options),
    renderGovernanceRules(governance, format, options),
  ].join('\n');
}

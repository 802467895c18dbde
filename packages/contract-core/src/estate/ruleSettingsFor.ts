import picomatch from 'picomatch/posix';
import type { RuleSettings } from '../model';
import type { ProjectConfiguration } from './projectConfiguration';

/** What a project says about rules for a contract; null where it says nothing. */
export function ruleSettingsFor(
  { rules }: Pick<ProjectConfiguration, 'rules'>,
  contractFile: string,
): RuleSettings | null {
  if (rules === undefined) return null;
  const isMeant = ({ contracts }: { readonly contracts?: string }) =>
    contracts === undefined ||
    picomatch.isMatch(contractFile, contracts, { dot: true });
  return {
    checks: rules.checks,
    levels: rules.levels.filter(isMeant),
    stability: rules.stability.filter(isMeant),
    openEnumerations: rules.openEnumerations.filter(isMeant),
  };
}

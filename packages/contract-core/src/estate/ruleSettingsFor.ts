import picomatch from 'picomatch/posix';
import type { RuleSettings } from '../model';
import type { ProjectConfiguration } from './projectConfiguration';

/** What a project says about rules for a contract; null where it says nothing. */
export function ruleSettingsFor(
  { rules }: Pick<ProjectConfiguration, 'rules'>,
  contractFile: string,
): RuleSettings | null {
  if (rules === undefined) return null;
  return {
    checks: rules.checks,
    levels: rules.levels.filter(
      ({ contracts }) =>
        contracts === undefined ||
        picomatch.isMatch(contractFile, contracts, { dot: true }),
    ),
  };
}

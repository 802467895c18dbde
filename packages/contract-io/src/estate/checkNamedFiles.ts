import {
  checkGovernance,
  checkGovernancePolicy,
  checkRuleSettings,
  governanceFilesOf,
  peerRuleIds,
  projectFileName,
  readGovernancePolicy,
  rulesetFilesOf,
} from '@interlock/contract-core';
import type {
  Estate,
  Problem,
  ProjectConfiguration,
} from '@interlock/contract-core';
import type { EstateSource } from './estateSource';

/**
 * Reads the files that `interlock.yaml` names and those that they name in turn,
 * and says what is wrong with them and how they fit the estate.
 */
export async function checkNamedFiles(
  source: EstateSource,
  project: ProjectConfiguration,
  estate: Estate,
): Promise<readonly Problem[]> {
  const texts = await source.read(governanceFilesOf(project));
  const problems = [
    ...checkGovernance(project, texts, estate),
    ...(project.rules
      ? checkRuleSettings(project.rules, projectFileName, peerRuleIds())
      : []),
  ];
  const file = project.governance;
  const text = file === undefined ? undefined : texts.get(file);
  if (file === undefined || text === undefined) return problems;
  const read = readGovernancePolicy(file, text);
  const rulesets = await source.read(
    read.ok ? rulesetFilesOf(read.policy) : [],
  );
  return [
    ...problems,
    ...checkGovernancePolicy(file, text, {
      estate,
      rulesets,
    }),
  ];
}

import { relative, sep } from 'node:path';
import { ruleSettingsFor } from '@interlock/contract-core';
import type { RuleSettings } from '@interlock/contract-core';
import { readProject } from '@interlock/contract-io';

/** What the project at `root` says about rules for a contract file. */
export async function projectSettings(
  root: string,
  file: string,
): Promise<RuleSettings | null> {
  const project = await readProject(root);
  return ruleSettingsFor(project, relative(root, file).split(sep).join('/'));
}

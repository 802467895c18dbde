import {
  estateRules,
  readSpecificationRules,
  rulePagePaths,
  rulesetFilesOf,
} from '@interlock/contract-core';
import type { EstateFile, SpecificationRules } from '@interlock/contract-core';
import { folderReader, readProject } from '@interlock/contract-io';
import { findProjectRoot } from './findProject';
import { readProjectGovernance } from './projectGovernance';

/**
 * The rules of governance: those of the rulesets that the project around the
 * working directory names, and those that hold in every estate. A page that is
 * not there is one of the problems.
 */
export async function readGovernanceRules(
  workingDirectory: string,
): Promise<SpecificationRules> {
  const root = findProjectRoot(workingDirectory, undefined);
  if (root === null) return { rules: estateRules, problems: [] };
  const read = folderReader(root);
  const policy = await readProjectGovernance(await readProject(root), read);
  const named = policy === null ? [] : rulesetFilesOf(policy);
  const rulesets = await filesThatAreThere(named, read);
  const pages = await filesThatAreThere(rulePagePaths(rulesets), read);
  const { rules, problems } = readSpecificationRules(rulesets, pages);
  return { rules: [...rules, ...estateRules], problems };
}

async function filesThatAreThere(
  paths: readonly string[],
  read: (path: string) => Promise<string | null>,
): Promise<readonly EstateFile[]> {
  const files = await Promise.all(
    paths.map(async path => ({ path, text: await read(path) })),
  );
  return files.flatMap(({ path, text }) =>
    text === null ? [] : [{ path, text }],
  );
}

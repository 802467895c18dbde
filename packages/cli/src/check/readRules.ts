import { readProjectRules, ruleFilesOf } from '@interlock/contract-core';
import type { ProjectRules } from '@interlock/contract-core';
import { CommandFailure } from '../commandFailure';
import { readTexts } from '../readTexts';
import type { Side } from './readSides';

/** Rules with a policy: without one nothing can be judged. */
export type UsableRules = ProjectRules & {
  readonly approval: NonNullable<ProjectRules['approval']>;
};

/** The rules of a side, as far as they can be read. */
export async function readRules({
  project,
  estate,
  readFile,
}: Side): Promise<ProjectRules> {
  const named = await readTexts(ruleFilesOf(project, new Map()), readFile);
  const texts = await readTexts(ruleFilesOf(project, named), readFile);
  return readProjectRules(project, estate, texts);
}

/** Whoever judges for somebody must be able to read all that it is judged by. */
export async function requireRules(side: Side): Promise<UsableRules> {
  const rules = await readRules(side);
  const { approval, problems } = rules;
  if (approval === null || problems.length > 0) {
    throw CommandFailure.of('usage', problems);
  }
  return { ...rules, approval };
}

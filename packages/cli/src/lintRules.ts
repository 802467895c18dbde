import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import {
  buildEstate,
  governanceSubjects,
  projectFileName,
  resolveProfile,
  subjectOfFile,
} from '@interlock/contract-core';
import type {
  AppliedProfile,
  GovernanceSubject,
  LintableType,
  ProjectConfiguration,
  ResolvedProfile,
} from '@interlock/contract-core';
import {
  folderReader,
  openWorkingTree,
  readEstateFiles,
  readProject,
} from '@interlock/contract-io';
import type { RulesetText } from '@interlock/contract-lint';
import { CommandFailure } from './commandFailure';
import { findProjectRoot } from './findProject';
import { readProjectGovernance } from './projectGovernance';

/** The rules that hold for one file. */
export interface LintRules {
  /** Id of the contract that the file is; empty outside of an estate. */
  readonly contract: string;
  readonly rulesets: readonly RulesetText[];
  readonly profiles: readonly AppliedProfile[];
  readonly levels: Pick<ResolvedProfile, 'day' | 'levels'>;
}

export type LintRulesFor = (
  file: string,
  type: LintableType,
) => Promise<LintRules>;

/**
 * The ruleset that was named, or what the profiles of the project around the
 * working directory say about a file. `day` is the ISO day for levels with one.
 */
export async function lintRulesFor(
  named: string | undefined,
  workingDirectory: string,
  day: string,
): Promise<LintRulesFor> {
  if (named !== undefined) {
    const path = resolve(workingDirectory, named);
    const rules = {
      contract: '',
      rulesets: [await readRuleset(named, path)],
      profiles: [],
      levels: { day, levels: [] },
    };
    return () => Promise.resolve(rules);
  }
  const root = findProjectRoot(workingDirectory, undefined);
  if (root === null) {
    throw CommandFailure.because(
      'usage',
      `There is no ${projectFileName} here or in a folder above that names rulesets; name one with --ruleset FILE.`,
    );
  }
  return projectRules(root, workingDirectory, day);
}

async function projectRules(
  root: string,
  workingDirectory: string,
  day: string,
): Promise<LintRulesFor> {
  const project = await readProject(root);
  const policy = await readProjectGovernance(project, folderReader(root));
  if (policy === null) {
    throw CommandFailure.because(
      'usage',
      `${projectFileName} names no governance policy; add \`governance: rulesets/governance.yaml\` or name a ruleset with --ruleset FILE.`,
    );
  }
  const subjects = await subjectsByFile(root, project);
  const read = new Map<string, Promise<RulesetText>>();
  const rulesetText = (ruleset: string) => {
    const path = resolve(root, ruleset);
    const text =
      read.get(ruleset) ?? readRuleset(relative(workingDirectory, path), path);
    read.set(ruleset, text);
    return text;
  };
  return async (file, type) => {
    const path = relative(root, resolve(workingDirectory, file));
    const inRoot = path.split(sep).join('/');
    const subject = subjects.get(inRoot) ?? subjectOfFile(inRoot, type);
    const profile = resolveProfile(policy, subject, day);
    const rulesets = profile.rulesets[type];
    if (rulesets.length === 0) {
      throw CommandFailure.because(
        'usage',
        `No profile of ${project.governance ?? ''} gives ${file} a ruleset for ${type}; add one to a profile or name one with --ruleset FILE.`,
      );
    }
    return {
      contract: subject.id,
      rulesets: await Promise.all(rulesets.map(rulesetText)),
      profiles: profile.applied,
      levels: profile,
    };
  };
}

async function subjectsByFile(
  root: string,
  project: ProjectConfiguration,
): Promise<ReadonlyMap<string, GovernanceSubject>> {
  const { files } = await readEstateFiles(
    await openWorkingTree(root),
    project,
    'entities',
  );
  return new Map(
    governanceSubjects(buildEstate(files, project))
      .filter(({ kind }) => kind === 'api')
      .map(subject => [subject.file, subject]),
  );
}

async function readRuleset(file: string, path: string): Promise<RulesetText> {
  try {
    return { file, text: await readFile(path, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw CommandFailure.because(
      'usage',
      `The ruleset ${file} cannot be read (${String(code)}); check the path.`,
    );
  }
}

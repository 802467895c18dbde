import { buildEstate, ruleFilesOf } from '@interlock/contract-core';
import type {
  BaseStanding,
  Estate,
  EstateFile,
  FormerRules,
  ProjectConfiguration,
} from '@interlock/contract-core';
import {
  fileReader,
  openSource,
  openWorkingTree,
  isGitRepository,
  readEstateFiles,
  readProject,
  readProjectOfSource,
  SourceError,
} from '@interlock/contract-io';
import type { EstateSource } from '@interlock/contract-io';
import { CommandFailure } from '../commandFailure';
import { requireEntities } from '../findProject';
import { readTexts } from '../readTexts';
import { findBase } from './findBase';
import { goodEntities, goodPolicies } from './formerFiles';
import type { BranchTip } from './formerFiles';

type ReadFile = ReturnType<typeof fileReader>;

/** The estate on one side of the comparison. */
export interface Side {
  readonly project: ProjectConfiguration;
  readonly estate: Estate;
  /** Text of a file of this side; null where there is none. */
  readonly readFile: ReadFile;
}

export interface Sides {
  readonly root: string;
  /** Where HEAD left the protected branch. */
  readonly baseCommit: string;
  /** The contracts that are compared with; null for a first configuration. */
  readonly base: Side | null;
  /**
   * The protected branch as it is now: rules, policy and who uses what. The
   * working tree for a first configuration.
   */
  readonly rules: Side;
  readonly revision: Side;
  /** Null for an ordinary base. */
  readonly standing: BaseStanding | null;
  /** The tip of the protected branch; null for a first configuration. */
  readonly tip: BranchTip | null;
  /** Files of the protected branch that are read from an earlier commit. */
  readonly former: readonly FormerRules[];
  /** What the reader should know about how the base was found; else empty. */
  readonly note: string;
}

/**
 * Reads both sides of a check: where HEAD left the protected branch as git has
 * it, and the working tree with uncommitted files (design decision 5).
 */
export async function readSides(
  root: string,
  baseRef: string | undefined,
): Promise<Sides> {
  const project = await readProject(root);
  if (!(await isGitRepository(root))) {
    throw CommandFailure.because(
      'usage',
      'check compares with a git commit, and this folder is no git repository with a commit; run interlock diff BASE REVISION on two files instead.',
    );
  }
  const found = await findBase(root, baseRef, project.protectedBranch);
  const revision = await readRevision(root, project);
  const { commit: baseCommit, standing, note, tip, project: inForce } = found;
  const common = { root, baseCommit, revision, standing, note };
  if (inForce === null) {
    return { ...common, base: null, rules: revision, tip: null, former: [] };
  }
  const rules = await readCommitted(root, tip, inForce);
  const policies = await goodPolicies(
    { root, commit: tip },
    inForce,
    await readTexts(ruleFilesOf(inForce, new Map()), rules.readFile),
  );
  const base =
    tip === baseCommit ? rules : await readCommitted(root, baseCommit, inForce);
  return {
    ...common,
    base,
    rules: {
      ...rules,
      project: inForce,
      readFile: preferring(policies.files, rules.readFile),
    },
    tip: { root, commit: tip },
    former: [...found.former, ...rules.former, ...policies.former],
  };
}

/** A side of git, with what had to be read from an earlier commit. */
interface CommittedSide extends Side {
  readonly former: readonly FormerRules[];
}

/**
 * The files of a commit by its own configuration; by the one in force where it
 * has none that can be read.
 */
async function readCommitted(
  root: string,
  commit: string,
  inForce: ProjectConfiguration,
): Promise<CommittedSide> {
  const source = await openSource({ root, ref: commit });
  const project = (await projectOf(source)) ?? inForce;
  const read = await readEstateFiles(source, project);
  const broken = new Set(
    buildEstate(read.files, project).problems.map(({ file }) => file),
  );
  const good = await goodEntities(
    { root, commit },
    read.files.filter(({ path }) => broken.has(path)),
  );
  const files = [
    ...read.files.filter(({ path }) => !broken.has(path)),
    ...good.files,
  ].sort((left, right) => (left.path < right.path ? -1 : 1));
  return {
    project,
    former: good.former,
    estate: buildEstate(files, project),
    readFile: preferring(files, fileReader(source)),
  };
}

async function projectOf(
  source: EstateSource,
): Promise<ProjectConfiguration | null> {
  try {
    return await readProjectOfSource(source);
  } catch (error) {
    // Absent or faulty: it is not what this branch has to answer for.
    if (error instanceof SourceError && error.problems.length > 0) return null;
    throw error;
  }
}

async function readRevision(
  root: string,
  project: ProjectConfiguration,
): Promise<Side> {
  const source = await openWorkingTree(root);
  const { files, problems } = await readEstateFiles(source, project);
  if (problems.length > 0) throw CommandFailure.of('unreadable', problems);
  const estate = buildEstate(files, project);
  // An entity that cannot be read must not look like a removed contract.
  if (estate.problems.length > 0) {
    throw CommandFailure.of('usage', estate.problems);
  }
  requireEntities(estate, project);
  return {
    project,
    estate,
    readFile: preferring(files, fileReader(source)),
  };
}

/** Most files are in memory already; references may lead to others. */
function preferring(
  files: readonly EstateFile[],
  readFile: ReadFile,
): ReadFile {
  const texts = new Map(files.map(file => [file.path, file.text]));
  return async path => texts.get(path) ?? readFile(path);
}

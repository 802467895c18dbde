import { buildEstate } from '@interlock/contract-core';
import type {
  Estate,
  EstateFile,
  ProjectConfiguration,
} from '@interlock/contract-core';
import {
  fileReader,
  mergeBase,
  openSource,
  openWorkingTree,
  isGitRepository,
  readEstateFiles,
  readProject,
  readProjectOfSource,
  SourceError,
} from '@interlock/contract-io';
import { CommandFailure } from '../commandFailure';
import { requireEntities } from '../findProject';

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
  /** The merge base. */
  readonly baseCommit: string;
  /** Null where the merge base has no configuration: Interlock is new here. */
  readonly base: Side | null;
  readonly revision: Side;
  /** What the reader should know about how the base was found; else empty. */
  readonly note: string;
}

/**
 * Reads both sides of a check: the merge base of `baseRef` and HEAD as git has
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
  const found = await mergeBase(root, baseRef ?? project.protectedBranch);
  return {
    root,
    baseCommit: found.commit,
    base: await readBase(root, found.commit),
    revision: await readRevision(root, project),
    note: found.note,
  };
}

async function readBase(root: string, commit: string): Promise<Side | null> {
  const source = await openSource({ root, ref: commit });
  const project = await projectAtBase(source);
  if (project === null) return null;
  const { files } = await readEstateFiles(source, project);
  return {
    project,
    estate: buildEstate(files, project),
    readFile: preferring(files, fileReader(source)),
  };
}

/** Only a configuration that is absent means "new here"; a faulty one is told. */
async function projectAtBase(
  source: Awaited<ReturnType<typeof openSource>>,
): Promise<ProjectConfiguration | null> {
  try {
    return await readProjectOfSource(source);
  } catch (error) {
    const absent =
      error instanceof SourceError &&
      error.problems.some(problem => problem.code === 'missing-file');
    if (absent) return null;
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

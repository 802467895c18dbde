import picomatch from 'picomatch';
import type {
  EstateFile,
  Problem,
  ProjectConfiguration,
} from '@interlock/contract-core';
import { headCommit } from '../git/history';
import { isGitRepository } from '../git/resolveRef';
import { fileProblem } from '../sourceError';
import { largestFile } from './estateSource';
import type { EstateSource } from './estateSource';
import { workingTreeSource } from './workingTreeSource';

export interface EstateFiles {
  /** Sorted by path. */
  readonly files: readonly EstateFile[];
  /** Files that belong to the estate but were not read, and why. */
  readonly problems: readonly Problem[];
}

export type EstateSelection = Pick<
  ProjectConfiguration,
  'entities' | 'contracts'
>;

/**
 * The estate's files of a source: entities, contracts and what lies beside
 * them. With `entities` only, contracts are left out but their release lists
 * are read: enough to build the estate, without megabytes of contract text.
 */
export async function readEstateFiles(
  source: EstateSource,
  project: EstateSelection,
  extent: 'all' | 'entities' = 'all',
): Promise<EstateFiles> {
  const isEntity = picomatch([...project.entities]);
  const isContract = picomatch([...project.contracts]);
  const isWanted = (path: string) =>
    isEntity(path) ||
    (isContract(path) && (extent === 'all' || path.endsWith('/releases.yaml')));
  const listed = (await source.list()).filter(file => isWanted(file.path));
  const tooLarge = listed.filter(file => file.size > largestFile);
  const texts = await source.read(
    listed.filter(file => file.size <= largestFile).map(file => file.path),
  );
  return {
    files: listed.flatMap(({ path }) => {
      const text = texts.get(path);
      return text === undefined ? [] : [{ path, text }];
    }),
    problems: tooLarge.map(file =>
      fileProblem(
        'limit-exceeded',
        file.path,
        `The file has ${Math.ceil(file.size / 1024 / 1024)} MB; at most ${largestFile / 1024 / 1024} MB are read.`,
        'Split the file, or take it out of the globs in interlock.yaml.',
      ),
    ),
  };
}

/** The estate's files as they are in the folder now, uncommitted ones included. */
export async function readWorkingTreeFiles(
  root: string,
  project: EstateSelection,
): Promise<EstateFiles> {
  return readEstateFiles(await openWorkingTree(root), project);
}

/** The folder itself as a source; with git, what git ignores is left out. */
export async function openWorkingTree(root: string): Promise<EstateSource> {
  const commit = (await isGitRepository(root)) ? await headCommit(root) : '';
  return workingTreeSource(root, { commit, ref: '', note: '' });
}

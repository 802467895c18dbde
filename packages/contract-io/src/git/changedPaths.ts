import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gitFailure, runGit } from './runGit';

/** A path of the working tree that is not what a commit has there. */
export interface ChangedPath {
  /** From the folder in which git was asked, with `/` between folders. */
  readonly path: string;
  /** `unseen-submodule` is one that is not checked out: nobody knows its files. */
  readonly kind: 'file' | 'link' | 'removed' | 'unseen-submodule';
}

/** Modes of git for what is no regular file. */
const linkMode = '120000';
const submoduleMode = '160000';

/**
 * Paths below `root` that the working tree has otherwise than `commit`, those of
 * new files and of files in submodules included. Sorted by path. What git ignores
 * is listed by `ignoredPaths`.
 */
export async function changedPaths(
  root: string,
  commit: string,
): Promise<readonly ChangedPath[]> {
  const lines = await records(root, [
    'diff',
    '--raw',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=none',
    '--abbrev=40',
    '--relative',
    commit,
  ]);
  const changed: ChangedPath[] = [];
  for (let index = 0; index + 1 < lines.length; index += 2) {
    const [, mode = '', before = ''] = (lines[index] ?? '').split(' ');
    const path = lines[index + 1] ?? '';
    changed.push(
      ...(mode === submoduleMode
        ? await inSubmodule(root, path, before)
        : [kindOf(path, mode)]),
    );
  }
  const untracked = await records(root, [
    'ls-files',
    '-z',
    '--others',
    '--exclude-standard',
  ]);
  // A folder at the end is a repository of its own that nobody has added.
  const added = untracked
    .filter(path => !path.endsWith('/'))
    .map(path => ({ path, kind: 'file' as const }));
  return [...changed, ...added].sort((left, right) =>
    left.path < right.path ? -1 : 1,
  );
}

function kindOf(path: string, mode: string): ChangedPath {
  if (/^0+$/.test(mode)) return { path, kind: 'removed' };
  return { path, kind: mode === linkMode ? 'link' : 'file' };
}

/** All files of a submodule whose former commit is not there. */
async function inSubmodule(
  root: string,
  path: string,
  before: string,
): Promise<readonly ChangedPath[]> {
  const folder = join(root, path);
  if (!existsSync(join(folder, '.git'))) {
    return [{ path, kind: 'unseen-submodule' }];
  }
  const known = await runGit(folder, ['cat-file', '-e', `${before}^{commit}`]);
  const files =
    known.exitCode === 0
      ? await changedPaths(folder, before)
      : (
          await records(folder, [
            'ls-files',
            '-z',
            '--cached',
            '--others',
            '--exclude-standard',
          ])
        ).map(file => ({ path: file, kind: 'file' as const }));
  return files.map(file => ({ ...file, path: `${path}/${file.path}` }));
}

/**
 * Files below `root` that git ignores: those that are ignored by themselves, and
 * of ignored folders those below one of `folders`, from `root`. The others of
 * such folders are what tools install and build, by the hundred thousand.
 */
export async function ignoredPaths(
  root: string,
  folders: readonly string[],
): Promise<readonly string[]> {
  const ignored = [
    'ls-files',
    '-z',
    '--others',
    '--ignored',
    '--exclude-standard',
  ];
  const alone = await records(root, [...ignored, '--directory']);
  const below =
    folders.length === 0
      ? []
      : await records(root, [
          '--literal-pathspecs',
          ...ignored,
          '--',
          ...folders,
        ]);
  return [...new Set([...alone, ...below])]
    .filter(path => !path.endsWith('/'))
    .sort();
}

/** What a git command prints between zero bytes. */
async function records(
  root: string,
  gitArguments: readonly string[],
): Promise<readonly string[]> {
  const output = await runGit(root, gitArguments);
  if (output.exitCode !== 0) throw gitFailure(gitArguments, output);
  return output.stdout
    .toString('utf8')
    .split('\0')
    .filter(record => record !== '');
}

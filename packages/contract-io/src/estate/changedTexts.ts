import { open, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { ignoredPaths } from '../git/changedPaths';
import type { ChangedPath } from '../git/changedPaths';
import { SourceError } from '../sourceError';
import { largestFile } from './estateSource';
import { isAbsent, readInside } from './workingTreeSource';

/** Bytes at the beginning of a file by which text is told from anything else. */
const lookedAt = 8192;

/**
 * Files that git ignores and that may be contracts all the same: those that are
 * ignored by themselves, and of ignored folders those that a glob means.
 */
export async function ignoredFiles(
  root: string,
  globs: readonly string[],
): Promise<readonly ChangedPath[]> {
  const folders = globs
    .map(glob => picomatch.scan(glob).base)
    .filter(folder => folder !== '' && folder !== '.');
  const isMeant = picomatch([...globs]);
  const below = (await ignoredPaths(root, folders)).filter(path =>
    isMeant(path),
  );
  return [...new Set([...(await ignoredPaths(root, [])), ...below])]
    .sort()
    .map(path => ({ path, kind: 'file' }));
}

/**
 * Text of a changed file, tracked, ignored, in a submodule or behind a link that
 * stays inside; null for what is no text. Throws `SourceError` for what cannot be
 * looked at: nobody could say what it is.
 */
export async function readChangedText(
  root: string,
  { path, kind }: ChangedPath,
): Promise<string | null> {
  if (kind === 'removed') return null;
  if (kind === 'unseen-submodule') {
    throw unseen(
      `The submodule ${path} changed and is not checked out`,
      `Run git submodule update --init ${path}.`,
    );
  }
  const target = await targetOf(root, path);
  if (target === null) return null;
  if (target === '..' || target.startsWith(`..${sep}`)) {
    throw unseen(
      `${path} is a link that leaves the repository`,
      'Commit the file itself.',
    );
  }
  const status = await stat(join(root, target));
  if (!status.isFile() || !(await isText(join(root, target)))) return null;
  if (status.size > largestFile) {
    throw unseen(
      `${path} has more than ${largestFile / 1024 / 1024} MB`,
      'Split the file, or keep it elsewhere.',
    );
  }
  return readInside(root, target);
}

/** Where a path leads, from the root; null where there is nothing any more. */
async function targetOf(root: string, path: string): Promise<string | null> {
  try {
    return relative(await realpath(root), await realpath(join(root, path)));
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

async function isText(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(lookedAt),
      0,
      lookedAt,
      0,
    );
    return !buffer.subarray(0, bytesRead).includes(0);
  } finally {
    await handle.close();
  }
}

function unseen(what: string, remedy: string): SourceError {
  return new SourceError(
    'unreadable-file',
    `${what}, so nobody can tell whether it holds contracts.`,
    remedy,
  );
}

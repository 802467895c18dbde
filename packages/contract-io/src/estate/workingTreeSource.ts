import { lstat, readFile, readdir, realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { runGit } from '../git/runGit';
import { SourceError } from '../sourceError';
import { largestFile } from './estateSource';
import type { EstateSource, ListedFile } from './estateSource';

/** Folders that never hold estate files and may be very large. */
const skippedFolders = new Set(['.git', 'node_modules']);

/** The files of a folder as they are now, uncommitted ones included. */
export function workingTreeSource(
  root: string,
  origin: Pick<EstateSource, 'commit' | 'ref' | 'note'>,
): EstateSource {
  // What git ignores is no content: no other clone of the repository would have it.
  let tracked: Promise<ReadonlySet<string>> | undefined;
  const belongs = async (path: string) => {
    if (!origin.commit) return true;
    tracked ??= listWithGit(root).then(paths => new Set(paths));
    return (await tracked).has(path);
  };
  return {
    ...origin,
    branch: null,
    kind: 'working-tree',
    list: async () => {
      const paths = origin.commit
        ? await listWithGit(root)
        : await listFolder(root);
      const listed = await Promise.all(paths.map(path => describe(root, path)));
      return listed
        .flatMap(file => (file ? [file] : []))
        .sort((left, right) => (left.path < right.path ? -1 : 1));
    },
    read: async paths => {
      const texts = new Map<string, string>();
      for (const path of paths) {
        if (!(await belongs(path))) continue;
        const text = await readInside(root, path);
        if (text !== null) texts.set(path, text);
      }
      return texts;
    },
  };
}

/** Tracked files and new ones; what git ignores is no part of the estate. */
async function listWithGit(root: string): Promise<readonly string[]> {
  const output = await runGit(root, [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]);
  if (output.exitCode !== 0) return listFolder(root);
  const paths = output.stdout.toString('utf8').split('\0');
  return [...new Set(paths)].filter(path => path !== '' && !path.endsWith('/'));
}

async function listFolder(
  root: string,
  folder = '',
): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const lists = await Promise.all(
    entries.map(async entry => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        return skippedFolders.has(entry.name) ? [] : listFolder(root, path);
      }
      return entry.isFile() ? [path] : [];
    }),
  );
  return lists.flat();
}

/** Null for what is no regular file: deleted since, a link, a socket. */
async function describe(
  root: string,
  path: string,
): Promise<ListedFile | null> {
  try {
    const status = await lstat(join(root, path));
    return status.isFile() ? { path, size: status.size } : null;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw unreadable(path, error);
  }
}

/**
 * Text of a file below `root`. Null where there is none, and for every path that
 * leaves the root, by `..` or through a symbolic link on the way.
 */
export async function readInside(
  root: string,
  path: string,
): Promise<string | null> {
  const target = resolve(root, path);
  try {
    const [realRoot, realTarget] = await Promise.all([
      realpath(root),
      realpath(target),
    ]);
    if (realTarget !== join(realRoot, relative(resolve(root), target)))
      return null;
    if (!realTarget.startsWith(realRoot + sep)) return null;
    const status = await lstat(realTarget);
    if (!status.isFile() || status.size > largestFile) return null;
    return await readFile(realTarget, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return null;
    throw unreadable(path, error);
  }
}

/** Whether a file system says that there is nothing. */
export function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP';
}

function unreadable(path: string, error: unknown): SourceError {
  return new SourceError(
    'unreadable-file',
    `The file \`${path}\` cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    'Check that the file is there and that this user may read it.',
  );
}

import { SourceError } from '../sourceError';
import { gitFailure, runGit } from './runGit';

/** A file of a commit. */
export interface TreeFile {
  /** Path relative to the folder in which git was asked. */
  readonly path: string;
  readonly objectId: string;
  /** Bytes. */
  readonly size: number;
}

/**
 * The regular files of a commit below `root`. Symbolic links and submodules are
 * left out: their content is a path or a commit, not a file of the estate.
 */
export async function listTree(
  root: string,
  commit: string,
): Promise<readonly TreeFile[]> {
  const gitArguments = ['ls-tree', '-r', '-z', '--long', commit];
  const output = await runGit(root, gitArguments);
  if (output.exitCode !== 0) throw gitFailure(gitArguments, output);
  return output.stdout
    .toString('utf8')
    .split('\0')
    .flatMap(line => {
      const match =
        /^(100644|100755|100664) blob ([0-9a-f]+) +([0-9]+)\t(.+)$/s.exec(line);
      const [, , objectId, size, path] = match ?? [];
      return objectId && size && path
        ? [{ path, objectId, size: Number(size) }]
        : [];
    });
}

/** The contents of objects, by object id. */
export async function readObjects(
  root: string,
  objectIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (objectIds.length === 0) return new Map();
  const wanted = [...new Set(objectIds)];
  const gitArguments = ['cat-file', '--batch'];
  const output = await runGit(root, gitArguments, `${wanted.join('\n')}\n`);
  if (output.exitCode !== 0) throw gitFailure(gitArguments, output);
  return parseBatch(output.stdout);
}

/** `OBJECT blob SIZE`, a line break, SIZE bytes, a line break; again and again. */
function parseBatch(bytes: Buffer): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  let at = 0;
  while (at < bytes.length) {
    const lineEnd = bytes.indexOf(0x0a, at);
    const header = bytes.toString(
      'utf8',
      at,
      lineEnd < 0 ? bytes.length : lineEnd,
    );
    const match = /^([0-9a-f]+) blob ([0-9]+)$/.exec(header);
    const [, objectId, size] = match ?? [];
    if (!objectId || !size) {
      throw new SourceError(
        'git-failed',
        `git could not read an object: ${header}.`,
        'Check the repository with `git fsck`; a shallow or partial clone must be completed.',
      );
    }
    const start = lineEnd + 1;
    const end = start + Number(size);
    contents.set(objectId, bytes.toString('utf8', start, end));
    at = end + 1;
  }
  return contents;
}

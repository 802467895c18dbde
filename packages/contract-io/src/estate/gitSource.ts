import { listTree, readObjects } from '../git/readObjects';
import type { TreeFile } from '../git/readObjects';
import type { ResolvedRef } from '../git/resolveRef';
import { largestFile } from './estateSource';
import type { EstateSource } from './estateSource';

/** The files of one commit. Nothing is checked out and no filter is run. */
export function gitSource(
  root: string,
  resolved: Pick<ResolvedRef, 'commit' | 'ref' | 'branch' | 'note'>,
): EstateSource {
  let tree: Promise<readonly TreeFile[]> | undefined;
  const files = () => {
    tree ??= listTree(root, resolved.commit);
    return tree;
  };
  return {
    commit: resolved.commit,
    ref: resolved.ref,
    branch: resolved.branch,
    kind: 'git',
    note: resolved.note,
    list: async () =>
      (await files())
        .map(({ path, size }) => ({ path, size }))
        .sort((left, right) => (left.path < right.path ? -1 : 1)),
    read: async paths => {
      const wanted = new Set(paths);
      const found = (await files()).filter(
        file => wanted.has(file.path) && file.size <= largestFile,
      );
      const texts = new Map<string, string>();
      for (const batch of batches(found)) {
        const contents = await readObjects(
          root,
          batch.map(file => file.objectId),
        );
        for (const file of batch) {
          texts.set(file.path, contents.get(file.objectId) ?? '');
        }
      }
      return texts;
    },
  };
}

/** Batches whose contents fit into one answer of git. */
function batches(files: readonly TreeFile[]): readonly (readonly TreeFile[])[] {
  const result: TreeFile[][] = [];
  let room = 0;
  for (const file of files) {
    if (file.size > room) {
      result.push([]);
      room = largestFile;
    }
    result[result.length - 1]?.push(file);
    room -= file.size;
  }
  return result;
}

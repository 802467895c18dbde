import { isGitRepository, resolveRefOrHead } from '../git/resolveRef';
import type { EstateSource } from './estateSource';
import { gitSource } from './gitSource';
import { workingTreeSource } from './workingTreeSource';

/**
 * Opens a repository at a git ref. Where the ref does not exist, `origin/REF`
 * and then HEAD is read; where there is no git, the folder itself. In both cases
 * `note` says so (design decision 1).
 */
export async function openSource(options: {
  readonly root: string;
  readonly ref: string;
}): Promise<EstateSource> {
  const { root, ref } = options;
  if (await isGitRepository(root)) {
    return gitSource(root, await resolveRefOrHead(root, ref));
  }
  return workingTreeSource(root, {
    commit: '',
    note: `${root} is no git repository with a commit; its files are read as they are.`,
  });
}

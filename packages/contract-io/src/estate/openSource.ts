import {
  projectOnBranch,
  protectedBranchOf,
  resolveBranch,
} from '../git/protectedBranch';
import type { ResolvedBranch } from '../git/protectedBranch';
import { isGitRepository, resolveRef } from '../git/resolveRef';
import type { ResolvedRef } from '../git/resolveRef';
import { SourceError } from '../sourceError';
import type { EstateSource } from './estateSource';
import { gitSource } from './gitSource';
import { workingTreeSource } from './workingTreeSource';

/**
 * Opens a repository at a git ref, at its protected branch where none is named;
 * where there is no git, the folder itself, and `note` says so (design decision
 * 1). A ref that is not there is an error: reading another in its place would put
 * into force what nobody approved.
 */
export async function openSource(options: {
  readonly root: string;
  readonly ref: string | null;
}): Promise<EstateSource> {
  const { root, ref } = options;
  if (await isGitRepository(root)) {
    return gitSource(
      root,
      ref === null ? await branchInForce(root) : await resolveRef(root, ref),
    );
  }
  return workingTreeSource(root, {
    commit: '',
    ref: '',
    note: `${root} is no git repository with a commit; its files are read as they are.`,
  });
}

/** The protected branch, which its own `interlock.yaml` must confirm. */
async function branchInForce(root: string): Promise<ResolvedRef> {
  const first = await protectedBranchOf(root);
  const named = await nameAt(root, first);
  if (named === null || named === first.branch) return first;
  const second = await resolveBranch(root, named);
  if ((await nameAt(root, second)) === named) {
    return {
      ...second,
      note: `${first.ref} names ${named} as the protected branch, which is read. ${second.note}`.trim(),
    };
  }
  throw new SourceError(
    'unknown-ref',
    `Nothing says for sure which branch of ${root} is protected: ${first.ref} names ${named}, which does not name itself.`,
    'Correct protectedBranch in interlock.yaml there, or name the branch: `ref` of the source in interlock.sources.',
  );
}

async function nameAt(
  root: string,
  { commit }: ResolvedBranch,
): Promise<string | null> {
  const found = await projectOnBranch(root, commit);
  return found?.project.protectedBranch ?? null;
}

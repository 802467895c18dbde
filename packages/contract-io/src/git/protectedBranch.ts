import {
  projectFileName,
  readProjectConfiguration,
} from '@interlock/contract-core';
import type { Problem, ProjectConfiguration } from '@interlock/contract-core';
import { SourceError, fileProblem } from '../sourceError';
import {
  hasEverHad,
  searchedCommits,
  textAt,
  versionsOnBranch,
} from './fileHistory';
import { currentBranch, headCommit } from './history';
import { resolveRef } from './resolveRef';
import type { ResolvedRef } from './resolveRef';
import { runGit } from './runGit';

/** A branch at its tip. */
export interface ResolvedBranch extends ResolvedRef {
  readonly branch: string;
}

/**
 * The branch that a repository says is protected: the one that the remote has
 * checked out (`origin/HEAD`), else the one that `word` names, which is what the
 * working tree or HEAD says of itself.
 */
export async function protectedBranch(
  root: string,
  word: string,
): Promise<ResolvedBranch> {
  return (await branchOfOrigin(root)) ?? (await resolveBranch(root, word));
}

/** A ref that must be a branch, here or at a remote. */
export async function resolveBranch(
  root: string,
  name: string,
): Promise<ResolvedBranch> {
  const resolved = await resolveRef(root, name);
  const { branch } = resolved;
  if (branch !== null) return beyondRemote(root, { ...resolved, branch });
  throw new SourceError(
    'unknown-ref',
    `\`${name}\` is no branch of this repository.`,
    'Name the branch whose contracts are in force; in CI, fetch it first (full history, not a shallow clone).',
  );
}

/**
 * Work on the protected branch itself is a change until it is at the remote: a
 * branch that is checked out under the name of the protected one must not be its
 * own base.
 */
export async function beyondRemote(
  root: string,
  resolved: ResolvedBranch,
): Promise<ResolvedBranch> {
  const { branch, ref } = resolved;
  const isCheckedOut = ref === branch && (await currentBranch(root)) === branch;
  const remote = isCheckedOut
    ? await tryBranch(root, `origin/${branch}`)
    : null;
  if (remote === null || remote.commit === resolved.commit) return resolved;
  return {
    ...remote,
    note: `${branch} is checked out; what it has beyond ${remote.ref} (${remote.commit.slice(0, 12)}) is judged.`,
  };
}

/** What `git clone` remembers as the branch that the remote has checked out. */
async function branchOfOrigin(root: string): Promise<ResolvedBranch | null> {
  const output = await runGit(root, [
    'symbolic-ref',
    '--quiet',
    'refs/remotes/origin/HEAD',
  ]);
  const name = output.stdout.toString('utf8').trim();
  const [, branch] = /^refs\/remotes\/(origin\/.+)$/.exec(name) ?? [];
  return output.exitCode === 0 && branch !== undefined
    ? tryBranch(root, branch)
    : null;
}

async function tryBranch(
  root: string,
  remoteName: string,
): Promise<ResolvedBranch | null> {
  try {
    const resolved = await resolveRef(root, `refs/remotes/${remoteName}`);
    const { branch } = resolved;
    return branch === null ? null : { ...resolved, ref: remoteName, branch };
  } catch (error) {
    if (error instanceof SourceError && error.code === 'unknown-ref') {
      return null;
    }
    throw error;
  }
}

/**
 * The protected branch of a repository that nobody names a ref of: what
 * `interlock.yaml` says at HEAD where the remote does not tell. Never HEAD itself.
 */
export async function protectedBranchOf(root: string): Promise<ResolvedBranch> {
  return (
    (await branchOfOrigin(root)) ??
    (await resolveBranch(root, await wordOfHead(root)))
  );
}

async function wordOfHead(root: string): Promise<string> {
  const found = await projectOnBranch(root, await headCommit(root));
  if (found !== null) return found.project.protectedBranch;
  throw new SourceError(
    'unknown-ref',
    `Nothing says which branch of ${root} is protected: there is no readable ${projectFileName} at HEAD, and no origin/HEAD.`,
    'Name the branch: `ref` of the source in interlock.sources.',
  );
}

/** The configuration of a branch as it last could be read. */
export interface ProjectOnBranch {
  readonly project: ProjectConfiguration;
  /** Where it was read: the tip, or an earlier commit of the branch. */
  readonly commit: string;
  /** Why the newer ones were passed over; empty where there are none. */
  readonly problems: readonly Problem[];
}

/**
 * `interlock.yaml` of a commit, else the newest one on its first-parent line that
 * can be read. Null where the branch never had one; throws where it had one too
 * long ago, because a branch that had rules is not one without them.
 */
export async function projectOnBranch(
  root: string,
  tip: string,
): Promise<ProjectOnBranch | null> {
  const present = await textAt(root, tip, projectFileName);
  if (present !== null) {
    const read = readProjectConfiguration(projectFileName, present);
    // However long ago it was written.
    if (read.ok) return { project: read.project, commit: tip, problems: [] };
  }
  const problems: Problem[] =
    present === null
      ? [
          fileProblem(
            'missing-file',
            projectFileName,
            `There is no ${projectFileName}.`,
            'Add it.',
          ),
        ]
      : [];
  for await (const { commit, text } of versionsOnBranch(
    root,
    tip,
    projectFileName,
  )) {
    const read = readProjectConfiguration(projectFileName, text);
    if (read.ok) return { project: read.project, commit, problems };
    problems.push(...read.problems);
  }
  if (!(await hasEverHad(root, tip, projectFileName))) return null;
  throw new SourceError(
    'invalid-configuration',
    `${projectFileName} at ${tip.slice(0, 12)} cannot be read, nor any of the last ${searchedCommits} commits before.`,
    `Merge a ${projectFileName} that can be read.`,
    problems,
  );
}

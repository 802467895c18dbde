import { SourceError } from '../sourceError';
import { resolveRef } from './resolveRef';
import type { ResolvedRef } from './resolveRef';
import { gitFailure, gitText, runGit } from './runGit';

/** The commit that HEAD stands on. */
export async function headCommit(root: string): Promise<string> {
  return (await resolveRef(root, 'HEAD')).commit;
}

/** Name of the branch that is checked out; empty when HEAD is detached. */
export async function currentBranch(root: string): Promise<string> {
  const output = await runGit(root, [
    'symbolic-ref',
    '--quiet',
    '--short',
    'HEAD',
  ]);
  return output.exitCode === 0 ? output.stdout.toString('utf8').trim() : '';
}

/** Where two commits parted; null where they have no common one. */
export async function mergeBaseOf(
  root: string,
  one: string,
  other: string,
): Promise<string | null> {
  const output = await runGit(root, ['merge-base', one, other]);
  const commit = output.stdout.toString('utf8').trim();
  return output.exitCode === 0 && commit ? commit : null;
}

/**
 * Where HEAD left a ref: the base of a check (design decision 5). Nothing is
 * guessed here, because a wrong base would hide changes.
 */
export async function mergeBase(
  root: string,
  resolved: Pick<ResolvedRef, 'commit' | 'ref'>,
): Promise<string> {
  const commit = await mergeBaseOf(root, resolved.commit, 'HEAD');
  if (commit !== null) return commit;
  const shallow =
    (await gitText(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
  throw new SourceError(
    'no-common-ancestor',
    `HEAD and \`${resolved.ref}\` have no common commit${shallow ? ' in this shallow clone' : ''}.`,
    shallow
      ? 'Fetch the full history (`git fetch --unshallow`, or fetch-depth 0 in CI).'
      : 'Name the branch that this one was made from.',
  );
}

/** Whether the commit `ancestor` is `descendant` or lies in its history. */
export async function isAncestor(
  root: string,
  ancestor: string,
  descendant: string,
): Promise<boolean> {
  const gitArguments = ['merge-base', '--is-ancestor', ancestor, descendant];
  const output = await runGit(root, gitArguments);
  if (output.exitCode > 1) throw gitFailure(gitArguments, output);
  return output.exitCode === 0;
}

/** Whether git tracks a folder, or a file in it; false where there is no git. */
export async function isTracked(root: string, path: string): Promise<boolean> {
  const output = await runGit(root, ['ls-files', '-z', '--', path]);
  // A path outside of the repository is an error for git.
  return output.exitCode === 0 && output.stdout.length > 0;
}

/** Whether the working tree differs from HEAD, new files included. */
export async function hasUncommittedChanges(root: string): Promise<boolean> {
  return (
    (await gitText(root, ['status', '--porcelain', '-z', '--', '.'])) !== ''
  );
}

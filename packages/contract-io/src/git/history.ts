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

/**
 * Where HEAD left `ref`: the base of a check (design decision 5). The ref must
 * exist, locally or at origin; nothing is guessed here, because a wrong base
 * would hide changes.
 */
export async function mergeBase(
  root: string,
  ref: string,
): Promise<ResolvedRef> {
  const resolved = await resolveRef(root, ref);
  const output = await runGit(root, ['merge-base', resolved.commit, 'HEAD']);
  const commit = output.stdout.toString('utf8').trim();
  if (output.exitCode === 0 && commit) return { ...resolved, commit };
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

/** Whether `ancestor` is `descendant` or lies in its history. */
export async function isAncestor(
  root: string,
  ancestor: string,
  descendant: string,
): Promise<boolean> {
  const from = await resolveRef(root, ancestor);
  const to = await resolveRef(root, descendant);
  const gitArguments = ['merge-base', '--is-ancestor', from.commit, to.commit];
  const output = await runGit(root, gitArguments);
  if (output.exitCode > 1) throw gitFailure(gitArguments, output);
  return output.exitCode === 0;
}

/** Whether the working tree differs from HEAD, new files included. */
export async function hasUncommittedChanges(root: string): Promise<boolean> {
  return (
    (await gitText(root, ['status', '--porcelain', '-z', '--', '.'])) !== ''
  );
}

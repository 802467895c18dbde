import { gitFailure, gitText, runGit } from './runGit';

/** Most commits that are listed; older ones are taken for long past. */
const listedCommits = 1000;

/**
 * Commits that `commit` came from, newest first, without those that `since` came
 * from as well. All of them where this repository does not have `since`.
 */
export async function listAncestors(
  root: string,
  commit: string,
  since: string | null,
): Promise<readonly string[]> {
  const known = since !== null && (await hasCommit(root, since));
  const listed = await gitText(root, [
    'rev-list',
    `--max-count=${listedCommits}`,
    '--skip=1',
    commit,
    ...(known ? [`^${since}`] : []),
  ]);
  return listed.split('\n').filter(line => line !== '');
}

/**
 * Whether `descendant` came from `ancestor`. False where this repository does
 * not have `descendant`, as a copy that lags does not: it cannot tell.
 */
export async function isKnownAncestor(
  root: string,
  ancestor: string,
  descendant: string,
): Promise<boolean> {
  if (!(await hasCommit(root, descendant))) return false;
  const gitArguments = ['merge-base', '--is-ancestor', ancestor, descendant];
  const output = await runGit(root, gitArguments);
  if (output.exitCode > 1) throw gitFailure(gitArguments, output);
  return output.exitCode === 0;
}

async function hasCommit(root: string, commit: string): Promise<boolean> {
  const output = await runGit(root, ['cat-file', '-e', `${commit}^{commit}`]);
  return output.exitCode === 0;
}

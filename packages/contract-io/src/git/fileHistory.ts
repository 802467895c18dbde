import { gitText, runGit } from './runGit';

/** A file as an earlier commit had it. */
export interface EarlierVersion {
  readonly commit: string;
  readonly text: string;
}

/**
 * What a file was in the commits that touched it, up to and with `commit`,
 * newest first and at most `most` of them. For finding the last version that
 * could be read, without keeping it anywhere.
 */
export async function* earlierVersions(
  root: string,
  commit: string,
  path: string,
  most: number,
): AsyncGenerator<EarlierVersion> {
  const log = await gitText(root, [
    '--literal-pathspecs',
    'log',
    `--max-count=${most}`,
    '--format=%H',
    commit,
    '--',
    path,
  ]);
  for (const earlier of log.split('\n').filter(line => line !== '')) {
    const text = await textAt(root, earlier, path);
    if (text !== null) yield { commit: earlier, text };
  }
}

/** Commits of the protected branch in which a readable version is looked for. */
export const searchedCommits = 200;

/**
 * What a file was on the first-parent line of `commit`, newest first, in its last
 * `searchedCommits` commits: what the branch itself had, and none of what the
 * branches that were merged had on their way.
 */
export async function* versionsOnBranch(
  root: string,
  commit: string,
  path: string,
): AsyncGenerator<EarlierVersion> {
  const beyond = await gitText(root, [
    'rev-list',
    '--first-parent',
    `--skip=${searchedCommits}`,
    '--max-count=1',
    commit,
  ]);
  const log = await gitText(root, [
    '--literal-pathspecs',
    'log',
    '--first-parent',
    '--format=%H',
    commit,
    ...(beyond === '' ? [] : [`^${beyond}`]),
    '--',
    path,
  ]);
  for (const earlier of log.split('\n').filter(line => line !== '')) {
    const text = await textAt(root, earlier, path);
    if (text !== null) yield { commit: earlier, text };
  }
}

/** Whether a branch has or ever had a file, on the first-parent line of `commit`. */
export async function hasEverHad(
  root: string,
  commit: string,
  path: string,
): Promise<boolean> {
  const found = await gitText(root, [
    '--literal-pathspecs',
    'rev-list',
    '--first-parent',
    '--max-count=1',
    commit,
    '--',
    path,
  ]);
  return found !== '';
}

/** A file as a commit has it; null where it has none. */
export async function textAt(
  root: string,
  commit: string,
  path: string,
): Promise<string | null> {
  const blob = await runGit(root, ['cat-file', 'blob', `${commit}:./${path}`]);
  return blob.exitCode === 0 ? blob.stdout.toString('utf8') : null;
}

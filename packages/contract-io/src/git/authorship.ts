import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { hasUncommittedChanges } from './history';
import { resolveRef } from './resolveRef';
import { gitText, runGit } from './runGit';

/** Who is no author although a commit names them. */
export interface AuthorshipTerms {
  /** Addresses of forges, in lower case; they do not count as committers. */
  readonly forgeAddresses: readonly string[];
}

/**
 * E-mail addresses of everybody who wrote, co-wrote or committed something after
 * `base` up to `head`, in lower case, sorted. Addresses are taken as recorded: a
 * `.mailmap` in the change itself must not rename its author. A merge commit that
 * is what git makes of its parents by itself has no author of its own.
 */
export async function authorsOfCommits(
  root: string,
  base: string,
  head: string,
  terms: AuthorshipTerms,
): Promise<readonly string[]> {
  const from = await resolveRef(root, base);
  const to = await resolveRef(root, head);
  const emails: string[] = [];
  for (const commit of await commitsBetween(root, from.commit, to.commit)) {
    if (await isAutomaticMerge(root, commit)) continue;
    emails.push(...peopleOf(commit, terms));
  }
  return sortedUnique(emails);
}

/**
 * The authors of `head` since it left `trunk`. Null where this repository does not
 * have the commit, where the two have nothing in common, and where `head` lies on
 * the trunk, so that nobody can say where its work began.
 */
export async function authorsSinceFork(
  root: string,
  head: string,
  trunk: string,
  terms: AuthorshipTerms,
): Promise<readonly string[] | null> {
  const ends = [head, trunk];
  for (const id of ends) {
    const found = await runGit(root, ['cat-file', '-e', `${id}^{commit}`]);
    if (found.exitCode !== 0) return null;
  }
  const fork = await runGit(root, ['merge-base', ...ends]);
  const base = fork.stdout.toString('utf8').trim();
  if (fork.exitCode !== 0 || base === head) return null;
  return authorsOfCommits(root, base, head, terms);
}

/** As `authorsOfCommits`, and whoever works here now where work is uncommitted. */
export async function authorsBetween(
  root: string,
  base: string,
  head: string,
  terms: AuthorshipTerms,
): Promise<readonly string[]> {
  const committed = await authorsOfCommits(root, base, head, terms);
  return (await hasUncommittedChanges(root))
    ? sortedUnique([...committed, await configuredEmail(root)])
    : committed;
}

interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: string;
  readonly committer: string;
  readonly message: string;
}

/** Members of a commit are told apart by the unit separator, commits by NUL. */
const format = ['%T', '%P', '%ae', '%ce', '%B'].join('%x1f');

async function commitsBetween(
  root: string,
  from: string,
  to: string,
): Promise<readonly Commit[]> {
  const log = await gitText(root, [
    // A replacement is local to one clone and would put another author in.
    '--no-replace-objects',
    'log',
    '-z',
    '--no-mailmap',
    '--encoding=UTF-8',
    `--format=${format}`,
    `${from}..${to}`,
  ]);
  return log
    .split('\0')
    .filter(entry => entry !== '')
    .map(entry => {
      const [tree = '', parents = '', author = '', committer = '', ...message] =
        entry.split('\x1f');
      return {
        tree,
        parents: parents.split(' ').filter(parent => parent !== ''),
        author,
        committer,
        message: message.join('\x1f'),
      };
    });
}

function peopleOf(
  { author, committer, message }: Commit,
  { forgeAddresses }: AuthorshipTerms,
): readonly string[] {
  const isForge = forgeAddresses.includes(normal(committer));
  return [author, ...(isForge ? [] : [committer]), ...coAuthorsOf(message)];
}

/**
 * Addresses of `Co-authored-by` lines, wherever they stand: a forge that squashes
 * puts its own text after them, and then they are no trailers to git.
 */
function coAuthorsOf(message: string): readonly string[] {
  return [...message.matchAll(/^co-authored-by:[^<\n]*<([^>\n]*)>/gimu)].map(
    ([, email = '']) => email,
  );
}

/**
 * Whether a merge holds exactly what git makes of its parents, so that whoever
 * made it wrote nothing. A git that cannot tell (before 2.38) leaves it with an
 * author, and so do conflicts, more than two parents and an edited result.
 */
async function isAutomaticMerge(
  root: string,
  { parents, tree }: Commit,
): Promise<boolean> {
  const [ours, theirs, ...more] = parents;
  if (ours === undefined || theirs === undefined || more.length > 0) {
    return false;
  }
  const merged = await mergeElsewhere(root, ours, theirs);
  return merged !== null && merged === tree;
}

/**
 * The tree of a merge, made outside of the repository: a portal may read one that
 * it must not write to. Null where git does not merge them by itself.
 */
async function mergeElsewhere(
  root: string,
  ours: string,
  theirs: string,
): Promise<string | null> {
  const objects = await gitText(root, ['rev-parse', '--git-path', 'objects']);
  const folder = await mkdtemp(join(tmpdir(), 'interlock-merge-'));
  try {
    const output = await runGit(
      root,
      [
        '--no-replace-objects',
        'merge-tree',
        '--write-tree',
        '--no-messages',
        ours,
        theirs,
      ],
      '',
      {
        GIT_OBJECT_DIRECTORY: folder,
        GIT_ALTERNATE_OBJECT_DIRECTORIES: isAbsolute(objects)
          ? objects
          : resolve(root, objects),
      },
    );
    return output.exitCode === 0 ? output.stdout.toString('utf8').trim() : null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** `user.email` of this repository; empty where none is set. */
async function configuredEmail(root: string): Promise<string> {
  const output = await runGit(root, ['config', '--get', 'user.email']);
  return output.exitCode === 0 ? output.stdout.toString('utf8').trim() : '';
}

const normal = (email: string) => email.trim().toLowerCase();

function sortedUnique(emails: readonly string[]): readonly string[] {
  return [...new Set(emails.map(normal).filter(email => email !== ''))].sort();
}

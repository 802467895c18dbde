import { lstat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { SourceError } from '../sourceError';
import { gitFailure, gitText, runGit } from './runGit';

export interface ResolvedRef {
  /** Full object id of the commit. */
  readonly commit: string;
  /** What was found, as people write it; `origin/main` where no `main` is here. */
  readonly ref: string;
  /**
   * Name of the branch, here or at a remote, such as `main` for
   * `refs/remotes/origin/main`; null for a tag, an earlier commit, or HEAD.
   */
  readonly branch: string | null;
  /** Empty, or one sentence that says what else could have been meant. */
  readonly note: string;
}

/**
 * Whether `root` lies in a git repository with at least one commit. A repository
 * that git refuses to read (it belongs to another user, it is damaged) is an
 * error and not a folder without git: reading its files instead would put
 * uncommitted edits into force.
 */
export async function isGitRepository(root: string): Promise<boolean> {
  const head = ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'];
  if ((await runGit(root, head)).exitCode === 0) return true;
  const directory = ['rev-parse', '--git-dir'];
  const output = await runGit(root, directory);
  if (output.exitCode === 0 || !(await hasGitFolder(root))) return false;
  throw gitFailure(directory, output);
}

/** Whether `root` or a folder above it has a `.git`, readable or not. */
async function hasGitFolder(root: string): Promise<boolean> {
  let folder = resolve(root);
  for (;;) {
    try {
      await lstat(join(folder, '.git'));
      return true;
    } catch {
      // Not here; the folder above may have one.
    }
    if (dirname(folder) === folder) return false;
    folder = dirname(folder);
  }
}

/**
 * The commit of `ref`: a branch, then a branch of a remote, then an object id.
 * git would prefer a tag, which everybody who may push can name like a branch; so
 * a tag counts only where it is written as one (`refs/tags/v1`, `tags/v1`).
 */
export async function resolveRef(
  root: string,
  ref: string,
): Promise<ResolvedRef> {
  validateRef(ref);
  const suffixAt = ref.search(/[~^]/);
  if (suffixAt > 0) return earlierCommit(root, ref, suffixAt);
  if (ref === 'HEAD') return headOf(root);
  const { written, fallback, tag } = await refsNamed(root, ref);
  const found = written[0] ?? fallback ?? (await objectNamed(root, ref));
  if (!found) throw unknownRef(ref, tag);
  const others = written.filter(({ commit }) => commit !== found.commit);
  if (others.length > 0) throw ambiguousRef(ref, written);
  const { commit, name } = found;
  const shown = name === undefined ? ref : shownName(name, ref);
  return {
    commit,
    ref: shown,
    branch: name === undefined ? null : branchOf(name),
    note: [
      shown === ref || found !== fallback
        ? ''
        : `There is no local ${ref}; ${shown} (${commit.slice(0, 12)}) is read.`,
      tag !== null && tag !== found
        ? `There is a tag called ${ref}, too; the branch is read, and refs/tags/${ref} would be the tag.`
        : '',
    ]
      .filter(sentence => sentence !== '')
      .join(' '),
  };
}

/** A ref of the repository; without `name` it is an object id. */
interface FoundRef {
  readonly name?: string;
  readonly commit: string;
}

interface NamedRefs {
  /** Those that the text may mean as it is written, branches first. */
  readonly written: readonly FoundRef[];
  /** The branch of that name at origin. */
  readonly fallback: FoundRef | null;
  /** A tag of that name, whether or not it is meant. */
  readonly tag: FoundRef | null;
}

async function refsNamed(root: string, ref: string): Promise<NamedRefs> {
  const asWritten = ref.startsWith('refs/')
    ? [ref]
    : [
        `refs/heads/${ref}`,
        `refs/remotes/${ref}`,
        ...(/^(heads|remotes|tags)\//.test(ref) ? [`refs/${ref}`] : []),
      ];
  const atOrigin = `refs/remotes/origin/${ref}`;
  const tagName = `refs/tags/${ref}`;
  const lines = await gitText(root, [
    'for-each-ref',
    '--format=%(refname) %(objecttype) %(objectname) %(*objecttype) %(*objectname)',
    ...asWritten,
    atOrigin,
    tagName,
  ]);
  const commits = new Map(
    lines.split('\n').map(line => {
      const [name = '', type, object, peeledType, peeled] = line.split(' ');
      if (type === 'commit') return [name, object];
      return [name, peeledType === 'commit' ? peeled : undefined];
    }),
  );
  const find = (name: string): FoundRef | null => {
    const commit = commits.get(name);
    return commit ? { name, commit } : null;
  };
  return {
    written: asWritten.flatMap(name => find(name) ?? []),
    fallback: find(atOrigin),
    tag: find(tagName),
  };
}

/** `main~2`: the name before the suffix means what it means alone. */
async function earlierCommit(
  root: string,
  ref: string,
  suffixAt: number,
): Promise<ResolvedRef> {
  const start = await resolveRef(root, ref.slice(0, suffixAt));
  const output = await runGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    `${start.commit}${ref.slice(suffixAt)}^{commit}`,
  ]);
  if (output.exitCode !== 0) throw unknownRef(ref, null);
  const commit = output.stdout.toString('utf8').trim();
  return { commit, ref, branch: null, note: start.note };
}

async function headOf(root: string): Promise<ResolvedRef> {
  const commit = await commitOf(root, 'HEAD');
  if (!commit) throw unknownRef('HEAD', null);
  return { commit, ref: 'HEAD', branch: null, note: '' };
}

/** A commit by its id or the beginning of one; never a ref that is named so. */
async function objectNamed(root: string, id: string): Promise<FoundRef | null> {
  if (isObjectId(id)) {
    const commit = await commitOf(root, id);
    return commit ? { commit } : null;
  }
  if (!/^[0-9a-f]{7,63}$/.test(id)) return null;
  const output = await runGit(root, ['rev-parse', `--disambiguate=${id}`]);
  const objects = output.stdout.toString('utf8').split('\n').filter(Boolean);
  const commits: FoundRef[] = [];
  for (const object of output.exitCode === 0 ? objects : []) {
    const type = await runGit(root, ['cat-file', '-t', object]);
    if (type.stdout.toString('utf8').trim() === 'commit') {
      commits.push({ commit: object });
    }
  }
  return commits.length === 1 ? (commits[0] ?? null) : null;
}

/** The full id of a commit that is here; null where none has this id. */
export async function findCommit(
  root: string,
  id: string,
): Promise<string | null> {
  return (await objectNamed(root, id))?.commit ?? null;
}

async function commitOf(root: string, object: string): Promise<string | null> {
  const output = await runGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    `${object}^{commit}`,
  ]);
  return output.exitCode === 0 ? output.stdout.toString('utf8').trim() : null;
}

/** As it was written, or with the remote before it. */
function shownName(name: string, ref: string): string {
  return name === `refs/remotes/origin/${ref}` ? `origin/${ref}` : ref;
}

function branchOf(name: string): string | null {
  return /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(name)?.[1] ?? null;
}

function unknownRef(ref: string, tag: FoundRef | null): SourceError {
  return new SourceError(
    'unknown-ref',
    `The git ref \`${ref}\` does not exist in this repository.`,
    tag
      ? `There is a tag of that name; write \`refs/tags/${ref}\` where it is meant.`
      : 'Name a branch, tag or commit that is there; in CI, fetch it first (full history, not a shallow clone).',
  );
}

function ambiguousRef(ref: string, found: readonly FoundRef[]): SourceError {
  const names = found.map(({ name }) => `\`${name ?? ref}\``);
  return new SourceError(
    'ambiguous-ref',
    `\`${ref}\` means more than one thing in this repository: ${names.join(' and ')}, at different commits.`,
    'Write the one that is meant in full, or remove the other.',
  );
}

const isObjectId = (ref: string) => /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(ref);

/** Refuses what git would read as an option, a range or a search. */
export function validateRef(ref: string): void {
  const wellFormed = /^[A-Za-z0-9_][A-Za-z0-9_./+#@{}~^-]*$/.test(ref);
  if (
    wellFormed &&
    ref.length <= 250 &&
    !ref.includes('..') &&
    !ref.includes('^{')
  )
    return;
  throw new SourceError(
    'invalid-ref',
    `${JSON.stringify(ref)} is not a git ref that can be read.`,
    'Name a branch, a tag or a commit, for example `main`, `origin/main` or `refs/tags/v1.4.0`.',
  );
}

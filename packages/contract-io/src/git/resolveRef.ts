import { lstat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { SourceError } from '../sourceError';
import { gitFailure, runGit } from './runGit';

export interface ResolvedRef {
  /** Full object id of the commit. */
  readonly commit: string;
  /** The ref that was found; another than the one asked for after a fallback. */
  readonly ref: string;
  /** Empty, or one sentence that says why another ref was taken. */
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

/** The commit of `ref`, of `origin/ref` where there is no such local branch. */
export async function resolveRef(
  root: string,
  ref: string,
): Promise<ResolvedRef> {
  const resolved = await tryResolve(root, ref);
  if (resolved) return resolved;
  throw new SourceError(
    'unknown-ref',
    `The git ref \`${ref}\` does not exist in this repository.`,
    'Name a branch, tag or commit that is there; in CI, fetch it first (full history, not a shallow clone).',
  );
}

/**
 * As `resolveRef`, but a branch that does not exist falls back to HEAD and says
 * so. An object id never falls back: it names one commit and no other.
 */
export async function resolveRefOrHead(
  root: string,
  ref: string,
): Promise<ResolvedRef> {
  const resolved = await tryResolve(root, ref);
  if (resolved) return resolved;
  if (isObjectId(ref)) return resolveRef(root, ref);
  const head = await resolveRef(root, 'HEAD');
  return {
    ...head,
    note: `The ref ${ref} does not exist; HEAD (${head.commit.slice(0, 12)}) is read instead.`,
  };
}

async function tryResolve(
  root: string,
  ref: string,
): Promise<ResolvedRef | null> {
  validateRef(ref);
  const local = await commitOf(root, ref);
  if (local) return { commit: local, ref, note: '' };
  if (isObjectId(ref) || ref === 'HEAD') return null;
  const remote = `origin/${ref}`;
  const commit = await commitOf(root, remote);
  if (!commit) return null;
  return {
    commit,
    ref: remote,
    note: `There is no local ${ref}; ${remote} (${commit.slice(0, 12)}) is read.`,
  };
}

async function commitOf(root: string, ref: string): Promise<string | null> {
  const output = await runGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    `${ref}^{commit}`,
  ]);
  return output.exitCode === 0 ? output.stdout.toString('utf8').trim() : null;
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
    'Name a branch, a tag or a commit, for example `main`, `origin/main` or `v1.4.0`.',
  );
}

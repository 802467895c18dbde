import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const repositoryRoot = path.resolve(__dirname, '../../..');

/** What makes up the estate; everything else of this repository is the product. */
const estatePaths = ['interlock.yaml', 'catalog-info', 'contracts', 'rulesets'];

/** A git identity, as authors and committers of a commit. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** A git repository of its own. */
export interface EstateRepository {
  readonly root: string;
  readonly git: (...args: string[]) => Promise<string>;
  readonly read: (file: string) => Promise<string>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly commitAll: (message: string, author: Person) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Copies the example estate into a temporary repository, committed on `main` by `owner`. */
export async function createEstateRepository(
  owner: Person,
): Promise<EstateRepository> {
  const repository = await createRepository('main');
  for (const entry of estatePaths) {
    await cp(
      path.join(repositoryRoot, entry),
      path.join(repository.root, entry),
      { recursive: true },
    );
  }
  await repository.commitAll('The estate as it stands', owner);
  return repository;
}

/** An empty temporary repository. */
export async function createRepository(
  branch: string,
): Promise<EstateRepository> {
  const root = await mkdtemp(path.join(tmpdir(), 'interlock-estate-'));
  const git = async (...args: string[]) =>
    (await run('git', args, { cwd: root })).stdout.trim();
  await git('init', '--quiet', '--initial-branch', branch);
  return {
    root,
    git,
    read: file => readFile(path.join(root, file), 'utf8'),
    write: async (file, text) => {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    },
    commitAll: async (message, author) => {
      await git('config', 'user.name', author.name);
      await git('config', 'user.email', author.email);
      await git('add', '--all');
      await git('commit', '--quiet', '--message', message);
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

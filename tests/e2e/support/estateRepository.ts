import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

/** A git repository of its own that holds the example estate on `main`. */
export interface EstateRepository {
  readonly root: string;
  readonly git: (...args: string[]) => Promise<string>;
  readonly read: (file: string) => Promise<string>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly commitAll: (message: string, author: Person) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Copies the example estate into a temporary repository, committed by `owner`. */
export async function createEstateRepository(
  owner: Person,
): Promise<EstateRepository> {
  const root = await mkdtemp(path.join(tmpdir(), 'interlock-estate-'));
  for (const entry of estatePaths) {
    await cp(path.join(repositoryRoot, entry), path.join(root, entry), {
      recursive: true,
    });
  }
  const git = async (...args: string[]) =>
    (await run('git', args, { cwd: root })).stdout.trim();
  const repository: EstateRepository = {
    root,
    git,
    read: file => readFile(path.join(root, file), 'utf8'),
    write: (file, text) => writeFile(path.join(root, file), text),
    commitAll: async (message, author) => {
      await git('config', 'user.name', author.name);
      await git('config', 'user.email', author.email);
      await git('add', '--all');
      await git('commit', '--quiet', '--message', message);
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
  await git('init', '--quiet', '--initial-branch', 'main');
  await repository.commitAll('The estate as it stands', owner);
  return repository;
}

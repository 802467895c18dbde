import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real git repository in a temporary folder, for one test. */
export interface TemporaryRepository {
  readonly root: string;
  git(...gitArguments: string[]): string;
  write(path: string, text: string): void;
  /** Commits everything; gives the commit's id. */
  commit(message: string, author?: string): string;
  remove(): void;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'interlock-'));
}

export function createTemporaryRepository(
  files: Readonly<Record<string, string>> = {},
): TemporaryRepository {
  const root = temporaryFolder();
  const git = (...gitArguments: string[]) =>
    execFileSync('git', gitArguments, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
      },
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Mira Vogt');
  git('config', 'user.email', 'Mira.Vogt@example.com');
  git('config', 'commit.gpgsign', 'false');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const commit = (
    message: string,
    author = 'Mira Vogt <Mira.Vogt@example.com>',
  ) => {
    git('add', '--all');
    git(
      'commit',
      '--quiet',
      '--allow-empty',
      '--message',
      message,
      '--author',
      author,
    );
    return git('rev-parse', 'HEAD');
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  if (Object.keys(files).length > 0) commit('Begin');
  return {
    root,
    git,
    write,
    commit,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitElsewhere, startGitElsewhere } from './gitElsewhere';
import { runGit } from './runGit';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'git-elsewhere-'));
  const git = (...values: string[]) =>
    execFileSync('git', values, { cwd: root });
  git('init', '--quiet', '--initial-branch', 'main');
  writeFileSync(join(root, 'bytes'), Buffer.from([0, 255, 10, 13, 200]));
  git('add', '--all');
  git(
    ...['-c', 'user.name=Tom', '-c', 'user.email=tom@example.org'],
    ...['commit', '--quiet', '--message', 'Bytes'],
  );
});
afterAll(() => rmSync(root, { recursive: true }));

/** Everything that git can answer, and a git that cannot be started. */
const answers = async () => [
  await runGit(root, ['cat-file', 'blob', 'main:bytes']),
  await runGit(root, ['hash-object', '--stdin'], 'text'),
  await runGit(root, ['rev-parse', '--verify', '--quiet', 'nothing']),
  await runGit(root, ['cat-file', '-p', 'nothing']),
  await runGit(root, ['var', 'GIT_COMMITTER_IDENT'], '', {
    GIT_COMMITTER_NAME: 'Ana',
    GIT_COMMITTER_EMAIL: 'ana@example.org',
    GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  }),
  await runGit(join(root, 'gone'), ['status']).catch((error: unknown) => error),
];

test('a small process starts git with the same answers as this one', async () => {
  const here = await answers();
  expect(gitElsewhere()).toBeNull();
  const first = startGitElsewhere();
  const second = startGitElsewhere();
  expect(await answers()).toEqual(here);
  await first.close();
  await first.close();
  expect(gitElsewhere()).not.toBeNull();
  await second.close();
  expect(gitElsewhere()).toBeNull();
});

test('one that is killed fails what it was asked for, and the next request starts another', async () => {
  const held = startGitElsewhere();
  const lost = runGit(root, ['hash-object', '--stdin'], 'x'.repeat(1_000_000));
  await gitElsewhere()?.close();
  await expect(lost).rejects.toMatchObject({
    code: 'no-git',
    message:
      'git could not be run, because the process that starts it was lost: it ended with SIGKILL.',
  });
  expect((await runGit(root, ['--version'])).exitCode).toBe(0);
  await held.close();
});

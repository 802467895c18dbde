import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildCommand } from './builtCommand';
import type { BuiltCommand, Ended } from './builtCommand';

let command: BuiltCommand;
let folder = '';
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());
beforeEach(() => {
  rmSync(cache, { recursive: true, force: true });
  if (folder !== '') rmSync(folder, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'interlock-project-'));
  writeFileSync(
    join(folder, 'interlock.yaml'),
    'name: project\nprotectedBranch: main\nentities: [entities/*.yaml]\ncontracts: [contracts/*.yaml]\napprovalPolicy: approval.yaml\n',
  );
  writeFileSync(
    join(folder, 'rules.yaml'),
    'extends: [[spectral:oas, off]]\nrules: { info-contact: warn }\n',
  );
  for (const name of ['a', 'b']) writeContract(name, '1');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(cache, { recursive: true, force: true });
});

function writeContract(name: string, version: string): void {
  writeFileSync(
    join(folder, `${name}.yaml`),
    `openapi: 3.0.3\ninfo: { title: ${name}, version: '${version}' }\npaths: {}\n`,
  );
}

function lint(
  options: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return command.run(
    ['lint', 'a.yaml', 'b.yaml', '--ruleset', 'rules.yaml', ...options],
    {
      workingDirectory: folder,
      environment: { XDG_CACHE_HOME: cache, ...environment },
    },
  );
}

/** Where the user's cache is for the command; outside of what is linted. */
const cache = join(tmpdir(), `interlock-user-cache-${process.pid}`);
const usersFolder = join(cache, 'interlock');

function entries(place = usersFolder): readonly string[] {
  return existsSync(place)
    ? readdirSync(place, { recursive: true })
        .map(String)
        .filter(name => /[\da-f]{64}$/.test(name))
        .sort()
    : [];
}

it('lint keeps one result per document and says the same from it', async () => {
  const first = await lint();
  expect(first).toEqual({
    status: 0,
    stdout: `Passed: 2 warnings in 2 files
  No rule with severity error is violated. [compatible]

a.yaml  1 violation of rules.yaml
  warn   Info object must have "contact" object.
         info-contact · a.yaml:2:6

b.yaml  1 violation of rules.yaml
  warn   Info object must have "contact" object.
         info-contact · b.yaml:2:6
`,
    stderr: '',
  });
  const kept = entries();
  expect(kept).toHaveLength(2);
  expect([await lint(), entries()]).toEqual([first, kept]);
  writeContract('b', '2');
  expect([(await lint()).stdout, entries().length]).toEqual([first.stdout, 3]);
});

it('two runs at the same time say the same as one', async () => {
  const [left, right] = await Promise.all([lint(), lint()]);
  expect(right).toEqual(left);
  expect([await lint(), entries().length]).toEqual([left, 2]);
});

it('a spoilt entry changes nothing', async () => {
  const first = await lint();
  for (const name of entries()) {
    writeFileSync(join(usersFolder, name), '{}');
  }
  expect(await lint()).toEqual(first);
});

it('--no-cache keeps and reads nothing, INTERLOCK_CACHE names another folder', async () => {
  await lint(['--no-cache']);
  expect(entries()).toEqual([]);
  await lint([], { INTERLOCK_CACHE: 'kept' });
  expect([entries(), entries(join(folder, 'kept')).length]).toEqual([[], 2]);
});

it('says that nothing can be kept, and goes on', async () => {
  const usual = await lint();
  writeFileSync(join(folder, 'file'), '');
  expect(await lint([], { INTERLOCK_CACHE: 'file' })).toEqual({
    ...usual,
    stderr: `interlock: Results cannot be kept in ${join(folder, 'file')} (ENOTDIR); the next run makes them again.\n`,
  });
});

it('reads nothing that a branch brings: before, the project had the cache inside', async () => {
  const usual = await lint();
  const git = (...gitArguments: string[]) =>
    execFileSync('git', gitArguments, { cwd: folder });
  git('init', '--quiet');
  await lint([], { INTERLOCK_CACHE: 'kept' });
  cpSync(join(folder, 'kept'), join(folder, '.interlock/cache'), {
    recursive: true,
  });
  rmSync(join(folder, 'kept/.gitignore'));
  git('add', '--all', '--force');
  expect(await lint()).toEqual(usual);
  expect(await lint([], { INTERLOCK_CACHE: 'kept' })).toEqual({
    ...usual,
    stderr: `interlock: Results are not kept in ${join(folder, 'kept')}, because git tracks files there; name another folder in INTERLOCK_CACHE.\n`,
  });
});

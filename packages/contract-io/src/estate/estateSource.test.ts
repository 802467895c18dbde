import { execFileSync } from 'node:child_process';
import {
  chownSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headCommit } from '../git/history';
import {
  createTemporaryRepository,
  temporaryFolder,
} from '../testing/temporaryRepository';
import type { TemporaryRepository } from '../testing/temporaryRepository';
import { openSource } from './openSource';
import { readEstateFiles, readWorkingTreeFiles } from './readEstateFiles';
import { readProject, readProjectOfSource } from './readProject';

const project = {
  entities: ['catalog-info/**/*.yaml'],
  contracts: ['contracts/**'],
};

let repository: TemporaryRepository;

beforeEach(() => {
  repository = createTemporaryRepository({
    'catalog-info/a.yaml': 'kind: System\n',
    'contracts/own/api/openapi.yaml': 'openapi: 3.1.0\n',
    'contracts/own/api/releases.yaml': 'releases: []\n',
    'contracts/own/Zürich – Größe.yaml': 'naïve: "ü"\n',
    'README.md': 'not of the estate\n',
  });
});
afterEach(() => repository.remove());

describe('openSource', () => {
  it('reads a ref, not the working tree', async () => {
    repository.write('catalog-info/a.yaml', 'kind: Domain\n');
    repository.write('catalog-info/new.yaml', 'kind: Group\n');
    const source = await openSource({ root: repository.root, ref: 'main' });
    expect({ ...source, commit: '', list: '', read: '' }).toEqual({
      commit: '',
      branch: 'main',
      ref: 'main',
      kind: 'git',
      note: '',
      list: '',
      read: '',
    });
    expect(source.commit).toBe(await headCommit(repository.root));
    expect(await readEstateFiles(source, project)).toEqual({
      files: [
        { path: 'catalog-info/a.yaml', text: 'kind: System\n' },
        { path: 'contracts/own/Zürich – Größe.yaml', text: 'naïve: "ü"\n' },
        { path: 'contracts/own/api/openapi.yaml', text: 'openapi: 3.1.0\n' },
        { path: 'contracts/own/api/releases.yaml', text: 'releases: []\n' },
      ],
      problems: [],
    });
  });

  it('leaves contract text out where only entities are wanted', async () => {
    const source = await openSource({ root: repository.root, ref: 'main' });
    const { files } = await readEstateFiles(source, project, 'entities');
    expect(files.map(file => file.path)).toEqual([
      'catalog-info/a.yaml',
      'contracts/own/api/releases.yaml',
    ]);
  });

  it('never reads HEAD for a branch that is not there', async () => {
    repository.git('branch', '-m', 'main', 'trunk');
    await expect(
      openSource({ root: repository.root, ref: 'main' }),
    ).rejects.toMatchObject({
      code: 'unknown-ref',
      message: 'The git ref `main` does not exist in this repository.',
    });
  });

  it('reads a repository without a commit as a folder', async () => {
    const root = temporaryFolder();
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    writeFileSync(join(root, 'a.yaml'), 'a: 1\n');
    const source = await openSource({ root, ref: 'main' });
    expect([source.kind, await source.list()]).toEqual([
      'working-tree',
      [{ path: 'a.yaml', size: 5 }],
    ]);
    rmSync(root, { recursive: true });
  });

  it('does not fall back for a commit that is not there', async () => {
    const ref = '0123456789012345678901234567890123456789';
    await expect(
      openSource({ root: repository.root, ref }),
    ).rejects.toMatchObject({
      code: 'unknown-ref',
    });
  });

  it('reads below a subfolder of a repository', async () => {
    const source = await openSource({
      root: join(repository.root, 'contracts'),
      ref: 'main',
    });
    expect((await source.list()).map(file => file.path)).toEqual([
      'own/Zürich – Größe.yaml',
      'own/api/openapi.yaml',
      'own/api/releases.yaml',
    ]);
    expect(await source.read(['own/api/releases.yaml', 'absent'])).toEqual(
      new Map([['own/api/releases.yaml', 'releases: []\n']]),
    );
  });

  it('does not follow a committed symbolic link', async () => {
    symlinkSync('/etc/hostname', join(repository.root, 'contracts/link.yaml'));
    repository.commit('Link');
    const source = await openSource({ root: repository.root, ref: 'main' });
    expect((await source.list()).map(file => file.path)).not.toContain(
      'contracts/link.yaml',
    );
  });

  it('reads the folder where there is no git, and says so', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'catalog-info'));
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'catalog-info/a.yaml'), 'kind: System\n');
    writeFileSync(join(root, 'node_modules/b.yaml'), 'kind: System\n');
    const source = await openSource({ root, ref: 'main' });
    expect([source.kind, source.commit, source.note]).toEqual([
      'working-tree',
      '',
      `${root} is no git repository with a commit; its files are read as they are.`,
    ]);
    expect(await readEstateFiles(source, project)).toEqual({
      files: [{ path: 'catalog-info/a.yaml', text: 'kind: System\n' }],
      problems: [],
    });
    rmSync(root, { recursive: true });
  });
});

describe('a repository that git refuses to read', () => {
  it('is an error and never read as a plain folder', async () => {
    rmSync(join(repository.root, '.git/HEAD'));
    await expect(
      openSource({ root: repository.root, ref: 'main' }),
    ).rejects.toMatchObject({
      code: 'git-failed',
      message: expect.stringContaining('not a git repository'),
    });
  });

  it.skipIf(process.getuid?.() !== 0)(
    'is an error when it belongs to somebody else',
    async () => {
      chownSync(repository.root, 4711, 4711);
      chownSync(join(repository.root, '.git'), 4711, 4711);
      await expect(
        openSource({ root: repository.root, ref: 'main' }),
      ).rejects.toMatchObject({
        code: 'git-failed',
        message: expect.stringContaining('dubious ownership'),
      });
    },
  );
});

describe('readWorkingTreeFiles', () => {
  it('reads what is there now: changed, new and deleted, without ignored files and links', async () => {
    repository.write('.gitignore', 'ignored.yaml\n');
    repository.write('catalog-info/a.yaml', 'kind: Domain\n');
    repository.write('catalog-info/new.yaml', 'kind: Group\n');
    repository.write('catalog-info/ignored.yaml', 'kind: Secret\n');
    symlinkSync(
      '/etc/hostname',
      join(repository.root, 'catalog-info/link.yaml'),
    );
    rmSync(join(repository.root, 'contracts'), { recursive: true });
    expect(await readWorkingTreeFiles(repository.root, project)).toEqual({
      files: [
        { path: 'catalog-info/a.yaml', text: 'kind: Domain\n' },
        { path: 'catalog-info/new.yaml', text: 'kind: Group\n' },
      ],
      problems: [],
    });
  });
});

describe('readProject', () => {
  it('says that there is no configuration', async () => {
    await expect(readProject(repository.root)).rejects.toMatchObject({
      code: 'invalid-configuration',
      message: `There is no interlock.yaml in ${repository.root}.`,
    });
  });

  it('takes the configuration of the commit, not of the working tree', async () => {
    const text = (name: string) =>
      [
        `name: ${name}`,
        'protectedBranch: main',
        'entities: [catalog-info/**/*.yaml]',
        'contracts: [contracts/**]',
        'approvalPolicy: rulesets/policy/approval.yaml',
        'governance: rulesets/governance.yaml',
        '',
      ].join('\n');
    repository.write('interlock.yaml', text('committed'));
    repository.commit('Configure');
    repository.write('interlock.yaml', text('edited'));
    const source = await openSource({ root: repository.root, ref: 'main' });
    expect((await readProjectOfSource(source)).name).toBe('committed');
    expect(await readProject(repository.root)).toEqual({
      name: 'edited',
      protectedBranch: 'main',
      entities: ['catalog-info/**/*.yaml'],
      contracts: ['contracts/**'],
      approvalPolicy: 'rulesets/policy/approval.yaml',
      governance: 'rulesets/governance.yaml',
    });
  });

  it('names file and line of a mistake', async () => {
    repository.write(
      'interlock.yaml',
      'name: x\nprotectedBranch: main\nlints: {}\n',
    );
    await expect(readProject(repository.root)).rejects.toMatchObject({
      code: 'invalid-configuration',
      problems: expect.arrayContaining([
        expect.objectContaining({
          file: 'interlock.yaml',
          line: 3,
          pointer: '/lints',
        }),
      ]),
    });
  });
});

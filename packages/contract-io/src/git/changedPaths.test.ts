import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ignoredFiles, readChangedText } from '../estate/changedTexts';
import { createTemporaryRepository } from '../testing/temporaryRepository';
import type { TemporaryRepository } from '../testing/temporaryRepository';
import { changedPaths } from './changedPaths';

const api = 'openapi: 3.0.3\n';

let repository: TemporaryRepository;
let base: string;

beforeEach(() => {
  repository = createTemporaryRepository({
    'kept.yaml': api,
    'edited.yaml': api,
    'gone.yaml': api,
    '.gitignore': 'hidden.yaml\nbuild/\ncontracts/private/\n',
  });
  base = repository.git('rev-parse', 'HEAD');
});
afterEach(() => repository.remove());

const changed = () => changedPaths(repository.root, base);

describe('what the working tree has otherwise than a commit', () => {
  it('is edited, new, removed and linked, committed or not', async () => {
    repository.write('edited.yaml', `${api}# more\n`);
    rmSync(join(repository.root, 'gone.yaml'));
    repository.commit('Some');
    repository.write('new folder/ä.yaml', api);
    symlinkSync('kept.yaml', join(repository.root, 'link.yaml'));
    repository.git('add', 'link.yaml');
    expect(await changed()).toEqual([
      { path: 'edited.yaml', kind: 'file' },
      { path: 'gone.yaml', kind: 'removed' },
      { path: 'link.yaml', kind: 'link' },
      { path: 'new folder/ä.yaml', kind: 'file' },
    ]);
  });

  it('is seen in a submodule, and said of one that is not checked out', async () => {
    const other = createTemporaryRepository({ 'a.yaml': api, 'b.yaml': api });
    const allow = ['-c', 'protocol.file.allow=always'];
    repository.git(...allow, 'submodule', 'add', '-q', other.root, 'vendor');
    expect((await changed()).map(({ path }) => path)).toEqual([
      '.gitmodules',
      'vendor/a.yaml',
      'vendor/b.yaml',
    ]);
    base = repository.git('rev-parse', repository.commit('Add it'));
    expect(await changed()).toEqual([]);
    repository.write('vendor/a.yaml', `${api}# more\n`);
    expect(await changed()).toEqual([{ path: 'vendor/a.yaml', kind: 'file' }]);
    rmSync(join(repository.root, 'vendor'), { recursive: true });
    mkdirSync(join(repository.root, 'vendor'));
    base = repository.git('rev-parse', `${base}~1`);
    const unseen = (await changed()).find(({ path }) => path === 'vendor');
    expect(unseen).toEqual({ path: 'vendor', kind: 'unseen-submodule' });
    await expect(
      readChangedText(repository.root, {
        path: 'vendor',
        kind: 'unseen-submodule',
      }),
    ).rejects.toMatchObject({
      code: 'unreadable-file',
      message:
        'The submodule vendor changed and is not checked out, so nobody can tell whether it holds contracts.',
    });
    other.remove();
  });
});

describe('what git ignores', () => {
  it('is a file by itself anywhere, and in ignored folders where contracts lie', async () => {
    repository.write('deep/hidden.yaml', api);
    repository.write('build/openapi.yaml', api);
    repository.write('contracts/private/openapi.yaml', api);
    repository.write('contracts/private/notes.txt', 'None.');
    const paths = await ignoredFiles(repository.root, ['contracts/**/*.yaml']);
    expect(paths.map(({ path }) => path)).toEqual([
      'contracts/private/openapi.yaml',
      'deep/hidden.yaml',
    ]);
    expect(
      await readChangedText(repository.root, {
        path: 'deep/hidden.yaml',
        kind: 'file',
      }),
    ).toBe(api);
  });
});

describe('what is behind a link', () => {
  const link = async (target: string) => {
    symlinkSync(target, join(repository.root, 'link.yaml'));
    return readChangedText(repository.root, {
      path: 'link.yaml',
      kind: 'link',
    });
  };

  it('is read where it stays inside', async () => {
    expect(await link('kept.yaml')).toBe(api);
  });

  it('is nothing where it leads nowhere', async () => {
    expect(await link('nowhere.yaml')).toBeNull();
  });

  it('is neither read nor sent where it leaves the repository', async () => {
    const outside = join(tmpdir(), `outside-${process.pid}.yaml`);
    writeFileSync(outside, api);
    await expect(link(outside)).rejects.toMatchObject({
      message:
        'link.yaml is a link that leaves the repository, so nobody can tell whether it holds contracts.',
    });
    rmSync(outside);
  });
});

it('takes a file with a zero byte for no text, however large it is', async () => {
  repository.write('picture.bin', `${api}\u0000`);
  expect(
    await readChangedText(repository.root, {
      path: 'picture.bin',
      kind: 'file',
    }),
  ).toBeNull();
});

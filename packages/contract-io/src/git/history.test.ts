import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentBranch, headCommit, isAncestor, mergeBase } from './history';
import { resolveRef } from './resolveRef';
import { createTemporaryRepository } from '../testing/temporaryRepository';
import type { TemporaryRepository } from '../testing/temporaryRepository';

let repository: TemporaryRepository;

beforeEach(() => {
  repository = createTemporaryRepository({ 'a.yaml': 'a: 1\n' });
});
afterEach(() => repository.remove());

describe('mergeBase', () => {
  it('is where the branch left, not where main is now', async () => {
    const base = await headCommit(repository.root);
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.write('b.yaml', 'b: 1\n');
    repository.commit('On the branch');
    repository.git('checkout', '--quiet', 'main');
    repository.write('c.yaml', 'c: 1\n');
    const main = repository.commit('On main');
    repository.git('checkout', '--quiet', 'change');
    const resolved = await resolveRef(repository.root, 'main');
    expect(resolved).toEqual({
      commit: main,
      ref: 'main',
      branch: 'main',
      note: '',
    });
    expect(await mergeBase(repository.root, resolved)).toBe(base);
    expect(await currentBranch(repository.root)).toBe('change');
    expect(await isAncestor(repository.root, base, 'HEAD')).toBe(true);
    expect(await isAncestor(repository.root, main, 'HEAD')).toBe(false);
  });

  it('reads origin/main where there is no local main, and says so', async () => {
    const base = await headCommit(repository.root);
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.git('update-ref', 'refs/remotes/origin/main', base);
    repository.git('branch', '--quiet', '-D', 'main');
    expect(await resolveRef(repository.root, 'main')).toEqual({
      commit: base,
      ref: 'origin/main',
      branch: 'main',
      note: `There is no local main; origin/main (${base.slice(0, 12)}) is read.`,
    });
  });

  it('never guesses a base', async () => {
    await expect(resolveRef(repository.root, 'mian')).rejects.toMatchObject({
      code: 'unknown-ref',
      message: 'The git ref `mian` does not exist in this repository.',
    });
  });

  it('says that two histories have nothing in common', async () => {
    repository.git('checkout', '--quiet', '--orphan', 'island');
    repository.commit('Alone');
    const main = await resolveRef(repository.root, 'main');
    await expect(mergeBase(repository.root, main)).rejects.toMatchObject({
      code: 'no-common-ancestor',
      message: 'HEAD and `main` have no common commit.',
      remedy: 'Name the branch that this one was made from.',
    });
  });

  it.each([
    '--upload-pack=x',
    '-n',
    'main..change',
    'main^{/x}',
    ':/text',
    'a b',
    '',
  ])('refuses %j as a ref', async ref => {
    await expect(resolveRef(repository.root, ref)).rejects.toMatchObject({
      code: 'invalid-ref',
    });
  });
});

it('gives an empty branch name for a detached HEAD', async () => {
  repository.git('checkout', '--quiet', '--detach');
  expect(await currentBranch(repository.root)).toBe('');
});

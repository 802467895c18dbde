import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSource } from '../estate/openSource';
import { createTemporaryRepository } from '../testing/temporaryRepository';
import type { TemporaryRepository } from '../testing/temporaryRepository';
import { projectOnBranch, protectedBranch } from './protectedBranch';
import { resolveRef } from './resolveRef';

const project = (branch: string) =>
  `name: larkfield\nprotectedBranch: ${branch}\nentities: [a/*.yaml]\ncontracts: [c/*.yaml]\napprovalPolicy: approval.yaml\n`;

let repository: TemporaryRepository;
let main: string;
let change: string;

/** `main`, and a branch `change` that is checked out. */
beforeEach(() => {
  repository = createTemporaryRepository({ 'interlock.yaml': project('main') });
  main = repository.git('rev-parse', 'HEAD');
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.write('b.yaml', 'b: 1\n');
  change = repository.commit('On the branch');
});
afterEach(() => repository.remove());

describe('a tag that is named like a branch', () => {
  it('is not read for it: before, git itself preferred the tag', async () => {
    repository.git('tag', 'main', change);
    expect(await resolveRef(repository.root, 'main')).toEqual({
      commit: main,
      ref: 'main',
      branch: 'main',
      note: 'There is a tag called main, too; the branch is read, and refs/tags/main would be the tag.',
    });
    expect(await resolveRef(repository.root, 'main~0')).toMatchObject({
      commit: main,
      branch: null,
    });
    const source = await openSource({ root: repository.root, ref: 'main' });
    expect(source.commit).toBe(main);
  });

  it('is read where it is written as a tag', async () => {
    repository.git('tag', '-a', '-m', 'Release', 'v1', change);
    const found = { commit: change, branch: null, note: '' };
    expect(await resolveRef(repository.root, 'refs/tags/v1')).toEqual({
      ...found,
      ref: 'refs/tags/v1',
    });
    expect(await resolveRef(repository.root, 'tags/v1')).toEqual({
      ...found,
      ref: 'tags/v1',
    });
    await expect(resolveRef(repository.root, 'v1')).rejects.toMatchObject({
      code: 'unknown-ref',
      remedy:
        'There is a tag of that name; write `refs/tags/v1` where it is meant.',
    });
  });

  it('does not stand for the commit whose id begins like its name', async () => {
    const short = main.slice(0, 10);
    repository.git('tag', short, change);
    expect((await resolveRef(repository.root, short)).commit).toBe(main);
  });
});

describe('the ref that a portal reads where none is configured', () => {
  const read = () => openSource({ root: repository.root, ref: null });

  it('is the protected branch, not HEAD', async () => {
    const { commit, ref, note } = await read();
    expect({ commit, ref, note }).toEqual({
      commit: main,
      ref: 'main',
      note: '',
    });
  });

  it('is the one of the remote, whatever HEAD says', async () => {
    repository.git('update-ref', 'refs/remotes/origin/main', main);
    repository.git(
      'symbolic-ref',
      'refs/remotes/origin/HEAD',
      'refs/remotes/origin/main',
    );
    repository.write('interlock.yaml', project('change'));
    repository.commit('The branch calls itself protected');
    const { commit, ref } = await read();
    expect({ commit, ref }).toEqual({ commit: main, ref: 'origin/main' });
    expect(await protectedBranch(repository.root, 'change')).toMatchObject({
      commit: main,
      branch: 'main',
    });
  });

  it('is no branch that does not name itself', async () => {
    repository.git('branch', 'trunk', main);
    repository.write('interlock.yaml', project('trunk'));
    repository.commit('Another branch is named');
    // trunk names main, main names itself.
    expect(await read()).toMatchObject({
      commit: main,
      ref: 'main',
      note: 'trunk names main as the protected branch, which is read.',
    });
    repository.git('checkout', '--quiet', 'main');
    repository.write('interlock.yaml', project('trunk'));
    repository.commit('Each names the other');
    await expect(read()).rejects.toMatchObject({ code: 'unknown-ref' });
  });

  it('is nothing where the branch is not there: before, HEAD was read', async () => {
    repository.git('branch', '--quiet', '-D', 'main');
    await expect(read()).rejects.toMatchObject({
      code: 'unknown-ref',
      message: 'The git ref `main` does not exist in this repository.',
    });
  });
});

describe('a configuration that nobody has touched for more than 200 commits', () => {
  /** That many commits on top of one, without a file. */
  const goOn = (from: string) => {
    let tip = from;
    for (let index = 0; index < 201; index += 1) {
      tip = repository.git(
        'commit-tree',
        '-p',
        tip,
        '-m',
        `Later ${index}`,
        `${tip}^{tree}`,
      );
    }
    return tip;
  };

  it('is in force: before, the branch had none and nothing was judged', async () => {
    const tip = goOn(main);
    expect(await projectOnBranch(repository.root, tip)).toMatchObject({
      commit: tip,
      project: { name: 'larkfield', protectedBranch: 'main' },
      problems: [],
    });
  });

  it('stops the check where it was broken so long ago: before, nothing was judged', async () => {
    repository.git('checkout', '--quiet', 'main');
    repository.write('interlock.yaml', 'name: [');
    const tip = goOn(repository.commit('Break it'));
    await expect(projectOnBranch(repository.root, tip)).rejects.toMatchObject({
      code: 'invalid-configuration',
      message: `interlock.yaml at ${tip.slice(0, 12)} cannot be read, nor any of the last 200 commits before.`,
    });
  });
});

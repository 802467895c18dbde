import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTemporaryRepository } from '../testing/temporaryRepository';
import type { TemporaryRepository } from '../testing/temporaryRepository';
import {
  authorsBetween,
  authorsOfCommits,
  authorsSinceFork,
} from './authorship';
import { hasUncommittedChanges, headCommit } from './history';

const terms = { forgeAddresses: ['noreply@github.com'] };

let repository: TemporaryRepository;

beforeEach(() => {
  repository = createTemporaryRepository({ 'a.yaml': 'a: 1\n' });
});
afterEach(() => repository.remove());

describe('authorsBetween', () => {
  it('names authors and committers in lower case, and who has uncommitted work', async () => {
    const base = await headCommit(repository.root);
    repository.write('b.yaml', 'b: 1\n');
    repository.commit('By another', 'Tomas Lind <Tomas.Lind@Example.com>');
    repository.git('config', 'user.email', 'third.person@example.com');
    expect(await authorsBetween(repository.root, base, 'HEAD', terms)).toEqual([
      'mira.vogt@example.com',
      'tomas.lind@example.com',
    ]);
    repository.write('new.yaml', 'x: 1\n');
    expect(await hasUncommittedChanges(repository.root)).toBe(true);
    expect(await authorsBetween(repository.root, base, 'HEAD', terms)).toEqual([
      'mira.vogt@example.com',
      'third.person@example.com',
      'tomas.lind@example.com',
    ]);
  });

  it('does not let a mailmap in the change rename its author', async () => {
    const base = await headCommit(repository.root);
    repository.write(
      '.mailmap',
      'Nobody <nobody@example.com> <mira.vogt@example.com>\n',
    );
    repository.commit('Rename myself');
    expect(await authorsBetween(repository.root, base, 'HEAD', terms)).toEqual([
      'mira.vogt@example.com',
    ]);
  });

  it('names nobody where nothing happened', async () => {
    expect(
      await authorsBetween(repository.root, 'HEAD', 'HEAD', terms),
    ).toEqual([]);
  });
});

/** A branch by Mira Vogt beside work on main, and who is checked out: the branch. */
function diverge(onBranch: string, onMain: string): void {
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.write(onBranch, 'by the branch: 1\n');
  repository.commit('On the branch');
  repository.git('checkout', '--quiet', 'main');
  repository.write(onMain, 'by main: 1\n');
  repository.commit('On main', 'Tomas Lind <tomas.lind@example.com>');
  repository.git('checkout', '--quiet', 'change');
}

const forge = 'GitHub <noreply@github.com>';

/** As a forge does it: the person is the author and the forge the committer. */
function commitByForge(...command: string[]): void {
  repository.git(
    '-c',
    'user.name=GitHub',
    '-c',
    'user.email=noreply@github.com',
    ...command,
  );
}

describe('authorsOfCommits', () => {
  it('leaves out the forge as committer: before, it matched no user and asked for a second approver', async () => {
    const base = await headCommit(repository.root);
    repository.write('b.yaml', 'b: 1\n');
    repository.git('add', '--all');
    const by = ['--author', 'Mira Vogt <mira.vogt@example.com>'];
    commitByForge(
      'commit',
      '--quiet',
      '--message',
      'Edit in the browser',
      ...by,
    );
    expect(
      await authorsOfCommits(repository.root, base, 'HEAD', terms),
    ).toEqual(['mira.vogt@example.com']);
    expect(
      await authorsOfCommits(repository.root, base, 'HEAD', {
        forgeAddresses: [],
      }),
    ).toEqual(['mira.vogt@example.com', 'noreply@github.com']);
  });

  it('keeps the forge where it is the author', async () => {
    const base = await headCommit(repository.root);
    repository.write('b.yaml', 'b: 1\n');
    repository.commit('By a robot', forge);
    expect(
      await authorsOfCommits(repository.root, base, 'HEAD', terms),
    ).toContain('noreply@github.com');
  });

  it('counts co-authors, wherever the line stands', async () => {
    const base = await headCommit(repository.root);
    repository.write('b.yaml', 'b: 1\n');
    repository.commit(
      [
        'Together',
        '',
        'Co-authored-by: Tomas Lind <Tomas.Lind@Example.com>',
        '',
        'CO-AUTHORED-BY: Ada <ada@example.com>',
        'and some text after it',
        'Not co-authored-by: Nobody <nobody@example.com>',
      ].join('\n'),
    );
    expect(
      await authorsOfCommits(repository.root, base, 'HEAD', terms),
    ).toEqual([
      'ada@example.com',
      'mira.vogt@example.com',
      'tomas.lind@example.com',
    ]);
  });

  it('sees no author in a merge that git makes by itself, and writes nothing to the repository', async () => {
    diverge('b.yaml', 'c.yaml');
    repository.git('checkout', '--quiet', '-b', 'merged', 'main');
    commitByForge('merge', '--quiet', '--no-ff', '--no-edit', 'change');
    repository.git(
      'commit',
      '--quiet',
      '--amend',
      '--no-edit',
      '--author',
      forge,
    );
    const objects = () =>
      readdirSync(join(repository.root, '.git/objects'), { recursive: true })
        .map(String)
        .sort();
    const before = objects();
    expect(
      await authorsOfCommits(repository.root, 'main', 'merged', {
        forgeAddresses: [],
      }),
    ).toEqual(['mira.vogt@example.com']);
    expect(objects()).toEqual(before);
  });

  it('sees the author of a merge that holds more than git makes of its parents', async () => {
    diverge('b.yaml', 'c.yaml');
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'main');
    repository.write('a.yaml', 'a: hidden in a merge\n');
    repository.commit('Merge main', 'Ada <ada@example.com>');
    expect(
      await authorsOfCommits(repository.root, 'main', 'HEAD', terms),
    ).toEqual(['ada@example.com', 'mira.vogt@example.com']);
  });

  it('sees who resolved a conflict', async () => {
    diverge('b.yaml', 'b.yaml');
    try {
      repository.git('merge', '--quiet', 'main');
    } catch {
      // The conflict is the point.
    }
    repository.write('b.yaml', 'resolved: 1\n');
    repository.commit('Merge main', 'Ada <ada@example.com>');
    expect(
      await authorsOfCommits(repository.root, 'main', 'HEAD', terms),
    ).toContain('ada@example.com');
  });

  it('does not let a replaced commit put another author in', async () => {
    const base = await headCommit(repository.root);
    repository.write('b.yaml', 'b: 1\n');
    const mine = repository.commit('By Mira');
    repository.git('checkout', '--quiet', '--detach', base);
    repository.write('b.yaml', 'b: 1\n');
    const other = repository.commit('By another', 'Ada <ada@example.com>');
    repository.git('checkout', '--quiet', 'main');
    repository.git('replace', mine, other);
    expect(await authorsOfCommits(repository.root, base, mine, terms)).toEqual([
      'mira.vogt@example.com',
    ]);
  });
});

describe('authorsSinceFork', () => {
  it('names the authors since a branch left the trunk, and null where it cannot know', async () => {
    diverge('b.yaml', 'c.yaml');
    const { root } = repository;
    const trunk = repository.git('rev-parse', 'main');
    const head = repository.git('rev-parse', 'change');
    expect(await authorsSinceFork(root, head, trunk, terms)).toEqual([
      'mira.vogt@example.com',
    ]);
    // On the trunk there is no fork, and a commit may be that of another clone.
    expect(await authorsSinceFork(root, trunk, trunk, terms)).toBeNull();
    expect(
      await authorsSinceFork(root, 'f'.repeat(40), trunk, terms),
    ).toBeNull();
  });
});

import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builds, staleBuilds } from '../../scripts/builds/buildStale.mjs';
import {
  areDependenciesCurrent,
  dependencyInputs,
} from '../../scripts/builds/dependencies.mjs';
import { hashFiles } from '../../scripts/builds/contentHash.mjs';
import { stampOf } from '../../scripts/builds/stamp.mjs';
import {
  readWorkspaces,
  withWorkspaceDependencies,
} from '../../scripts/builds/workspaces.mjs';
import { repositoryRoot } from '../../scripts/repositoryRoot.mjs';

let root: string;

function write(name: string, text: string) {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function manifest(folder: string, name: string, dependencies: string[]) {
  write(
    `${folder}/package.json`,
    JSON.stringify({
      name,
      dependencies: Object.fromEntries(
        dependencies.map(dependency => [dependency, 'workspace:^']),
      ),
    }),
  );
  write(`${folder}/src/index.ts`, `export const name = '${name}';\n`);
}

/** Says that every build was made of what lies there now. */
function stampAll() {
  write('packages/app/dist/index.html', '<html>');
  write('packages/cli/dist/interlock.cjs', '');
  for (const build of builds) {
    stampOf(root, build.name).clear();
  }
  for (const { build, hash } of staleBuilds(root, builds)) {
    stampOf(root, build.name).write(hash);
  }
}

function staleNames() {
  return staleBuilds(root, builds).map(({ build }) => build.name);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'interlock-launcher-'));
  write('package.json', '{ "name": "root" }');
  write('yarn.lock', 'lock 1');
  write('app-config.yaml', 'app: {}');
  manifest('packages/contract-core', '@interlock/contract-core', []);
  manifest('packages/cli', '@interlock/cli', ['@interlock/contract-core']);
  manifest('packages/app', '@interlock/app', [
    '@interlock/plugin-pages',
    'react',
  ]);
  manifest('plugins/pages', '@interlock/plugin-pages', [
    '@interlock/contract-core',
  ]);
  manifest('plugins/backend-only', '@interlock/plugin-backend-only', []);
  write('packages/cli/src/main.test.ts', 'test 1');
  stampAll();
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a build is stale when, and only when, what it is made of changed', () => {
  it('nothing changed', () => {
    expect(staleNames()).toEqual([]);
  });

  it.each([
    ['packages/contract-core/src/index.ts', ['app', 'cli']],
    ['plugins/pages/src/index.ts', ['app']],
    ['plugins/pages/src/new.module.css', ['app']],
    ['packages/cli/src/index.ts', ['cli']],
    ['packages/cli/src/main.test.ts', []],
    ['packages/cli/dist/interlock.cjs', []],
    ['plugins/backend-only/src/index.ts', []],
    ['yarn.lock', ['app', 'cli']],
    ['app-config.yaml', ['app']],
    ['app-config.local.yaml', ['app']],
    ['README.md', []],
  ])('%s changed: %j', (file, expected) => {
    write(file, 'edited');
    expect(staleNames()).toEqual(expected);
  });

  it('a touched file with the same content is no change', () => {
    const file = path.join(root, 'packages/cli/src/index.ts');
    utimesSync(file, new Date(), new Date(Date.now() + 60_000));
    expect(staleNames()).toEqual([]);
  });

  it('a renamed file is a change', () => {
    rmSync(path.join(root, 'packages/cli/src/index.ts'));
    write(
      'packages/cli/src/main.ts',
      `export const name = '@interlock/cli';\n`,
    );
    expect(staleNames()).toEqual(['cli']);
  });

  it('a deleted result is made again', () => {
    rmSync(path.join(root, 'packages/app/dist'), { recursive: true });
    expect(staleNames()).toEqual(['app']);
  });

  it('a build that failed half-way is made again', () => {
    stampOf(root, 'cli').clear();
    expect(staleNames()).toEqual(['cli']);
  });
});

describe('the dependencies are installed again', () => {
  function installed() {
    write('node_modules/.yarn-state.yml', '');
    stampOf(root, 'dependencies').write(
      hashFiles(root, dependencyInputs(root)),
    );
  }

  it('never without node_modules, whatever the stamp says', () => {
    installed();
    rmSync(path.join(root, 'node_modules'), { recursive: true });
    expect(areDependenciesCurrent(root)).toBe(false);
  });

  it.each(['yarn.lock', 'package.json', 'plugins/pages/package.json'])(
    'after a change of %s',
    file => {
      installed();
      expect(areDependenciesCurrent(root)).toBe(true);
      write(file, '{ "name": "changed" }');
      const later = new Date(Date.now() + 60_000);
      utimesSync(path.join(root, file), later, later);
      expect(areDependenciesCurrent(root)).toBe(false);
    },
  );

  it('not after somebody ran yarn install by hand', () => {
    stampOf(root, 'dependencies').clear();
    write('node_modules/.yarn-state.yml', '');
    const later = new Date(Date.now() + 60_000);
    utimesSync(path.join(root, 'node_modules/.yarn-state.yml'), later, later);
    expect(areDependenciesCurrent(root)).toBe(true);
  });
});

it('in this repository the core is part of the pages and of the command', () => {
  const workspaces = readWorkspaces(repositoryRoot);
  const inAll = builds.map(({ name, workspace }) => [
    name,
    withWorkspaceDependencies(workspaces, workspace).some(
      ({ name: part }) => part === '@interlock/contract-core',
    ),
  ]);
  expect(inAll).toEqual([
    ['app', true],
    ['cli', true],
  ]);
});

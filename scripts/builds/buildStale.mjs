import { existsSync } from 'node:fs';
import path from 'node:path';
import { LauncherError } from '../launcherError.mjs';
import { runStep } from '../process/runStep.mjs';
import { hashFiles, listInputFiles } from './contentHash.mjs';
import { stampOf } from './stamp.mjs';
import { readWorkspaces, withWorkspaceDependencies } from './workspaces.mjs';

/**
 * @typedef {object} Build
 * @property {'app' | 'cli'} name
 * @property {string} title
 * @property {string} workspace Name of the package that is built.
 * @property {readonly string[]} otherInputs Files outside the packages, relative
 *   to the repository.
 * @property {string} result A file that exists after a build.
 * @property {(toolchain: import('../toolchain/toolchain.mjs').Toolchain) =>
 *   Promise<{ command: readonly string[], arguments: readonly string[] }>} command
 */

/** @type {readonly Build[]} */
export const builds = [
  {
    name: 'app',
    title: 'Building the pages',
    workspace: '@interlock/app',
    // The bundler reads from the configuration which plugins to discover.
    otherInputs: [
      'yarn.lock',
      'backstage.json',
      'tsconfig.json',
      'app-config.yaml',
      'app-config.local.yaml',
    ],
    result: 'packages/app/dist/index.html',
    async command(toolchain) {
      return {
        command: await toolchain.yarn(),
        arguments: ['workspace', '@interlock/app', 'build'],
      };
    },
  },
  {
    name: 'cli',
    title: 'Building the interlock command',
    workspace: '@interlock/cli',
    otherInputs: ['yarn.lock', 'tsconfig.json'],
    result: 'packages/cli/dist',
    async command(toolchain) {
      return {
        command: [toolchain.node],
        arguments: ['packages/cli/build.mjs'],
      };
    },
  },
];

/**
 * The hash of everything a build is made of: the sources of the package and of
 * the packages of this repository that it needs, and the files that hold for
 * all.
 *
 * @param {string} root
 * @param {Pick<Build, 'workspace' | 'otherInputs'>} build
 * @returns {string}
 */
export function inputHash(root, build) {
  const packages = withWorkspaceDependencies(
    readWorkspaces(root),
    build.workspace,
  );
  return hashFiles(root, [
    ...packages.flatMap(workspace => listInputFiles(workspace.folder)),
    ...build.otherInputs.map(name => path.join(root, name)),
  ]);
}

/**
 * Names the builds whose result is absent or made from other inputs.
 *
 * @param {string} root
 * @param {readonly Build[]} candidates
 * @returns {{ build: Build, hash: string }[]}
 */
export function staleBuilds(root, candidates) {
  return candidates
    .map(build => ({ build, hash: inputHash(root, build) }))
    .filter(
      ({ build, hash }) =>
        !existsSync(path.join(root, build.result)) ||
        stampOf(root, build.name).read() !== hash,
    );
}

/**
 * Builds what is stale.
 *
 * @param {string} root
 * @param {import('../toolchain/toolchain.mjs').Toolchain} toolchain
 */
export async function buildStale(root, toolchain) {
  for (const { build, hash } of staleBuilds(root, builds)) {
    stampOf(root, build.name).clear();
    await runStep({
      title: build.title,
      ...(await build.command(toolchain)),
      cwd: root,
      environment: { ...toolchain.environment, NODE_ENV: 'production' },
      remedy:
        'The lines above are the error of the build. Correct the source that they name and run the same command again.',
    });
    if (!existsSync(path.join(root, build.result))) {
      throw new LauncherError(
        `${build.title}: the build ended without an error and without ${build.result}.`,
        `Run it by hand to see why: ${build.workspace}.`,
      );
    }
    stampOf(root, build.name).write(hash);
  }
}

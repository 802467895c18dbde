import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { capture, runStep } from '../process/runStep.mjs';
import { npmCommand } from '../toolchain/toolchain.mjs';
import { hashFiles } from './contentHash.mjs';
import { stampOf } from './stamp.mjs';
import { readWorkspaces } from './workspaces.mjs';

/**
 * Files that decide what `yarn install` puts into `node_modules`.
 *
 * @param {string} root
 * @returns {string[]} Absolute paths.
 */
export function dependencyInputs(root) {
  return [
    ...['package.json', 'yarn.lock', '.yarnrc.yml'].map(name =>
      path.join(root, name),
    ),
    ...[...readWorkspaces(root).values()].map(workspace =>
      path.join(workspace.folder, 'package.json'),
    ),
  ];
}

/**
 * Whether `node_modules` is what the lock file asks for. A person who ran
 * `yarn install` by hand left no stamp of ours; Yarn's own record, written
 * after the newest input, says the same.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function areDependenciesCurrent(root) {
  const record = path.join(root, 'node_modules/.yarn-state.yml');
  if (!existsSync(record)) {
    return false;
  }
  const inputs = dependencyInputs(root);
  if (stampOf(root, 'dependencies').read() === hashFiles(root, inputs)) {
    return true;
  }
  const written = [record, path.join(root, '.yarn/install-state.gz')]
    .filter(existsSync)
    .map(file => statSync(file).mtimeMs);
  const newestInput = Math.max(
    ...inputs.filter(existsSync).map(file => statSync(file).mtimeMs),
  );
  return Math.max(...written) > newestInput;
}

/**
 * Installs the dependencies when they are stale.
 *
 * @param {string} root
 * @param {import('../toolchain/toolchain.mjs').Toolchain} toolchain
 */
export async function installDependencies(root, toolchain) {
  const stamp = stampOf(root, 'dependencies');
  if (!areDependenciesCurrent(root)) {
    stamp.clear();
    const yarn = await toolchain.yarn();
    await runStep({
      title: 'Installing the dependencies',
      command: yarn,
      arguments: ['install', '--immutable'],
      cwd: root,
      environment: {
        ...toolchain.environment,
        ...(await registryOfNpm(root, yarn, toolchain.environment)),
      },
      remedy:
        'Read the lines above. When the lock file does not fit the package.json files, run "yarn install"; when the registry cannot be reached, check the proxy and the npm settings.',
    });
  }
  stamp.write(hashFiles(root, dependencyInputs(root)));
}

/**
 * Yarn does not read npm's settings. On a machine where only npm was pointed to
 * a company's registry, Yarn has to be told the same.
 *
 * @param {string} root
 * @param {readonly string[]} yarn
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function registryOfNpm(root, yarn, environment) {
  const ofYarn = await capture({
    command: yarn,
    arguments: ['config', '--json', 'npmRegistryServer'],
    cwd: root,
    environment,
  });
  if (ofYarn.code !== 0 || !ofYarn.output.includes('"source":"<default>"')) {
    return {};
  }
  const ofNpm = await capture({
    command: npmCommand(),
    arguments: ['config', 'get', 'registry'],
    cwd: root,
    environment,
  });
  const address = ofNpm.output.trim().split('\n').at(-1) ?? '';
  if (ofNpm.code !== 0 || !URL.canParse(address)) {
    return {};
  }
  const registry = new URL(address);
  return {
    YARN_NPM_REGISTRY_SERVER: address.replace(/\/$/, ''),
    ...(registry.protocol === 'http:'
      ? { YARN_UNSAFE_HTTP_WHITELIST: registry.hostname }
      : {}),
  };
}

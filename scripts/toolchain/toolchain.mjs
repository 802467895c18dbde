import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { LauncherError } from '../launcherError.mjs';
import { runStep } from '../process/runStep.mjs';
import { chooseNode, currentMachine, isAcceptedNode } from './nodeVersion.mjs';

/** Major versions that are brought in when the machine has none that fits. */
const nodeMajor = 24;
const yarnMajor = 4;

/**
 * @typedef {object} Toolchain
 * @property {string} node Absolute path of the Node.js to use.
 * @property {string} nodeVersion For the progress lines.
 * @property {NodeJS.ProcessEnv} environment The environment with that Node.js
 *   first on the PATH.
 * @property {() => Promise<readonly string[]>} yarn The command that starts
 *   Yarn 4, brought in on first use.
 */

/**
 * Finds or brings in the Node.js and the Yarn that Interlock needs.
 *
 * @param {string} root Repository; what is brought in goes to `.toolchain/`.
 * @returns {Promise<Toolchain>}
 */
export async function prepareToolchain(root) {
  const folder = path.join(root, '.toolchain');
  const choice = chooseNode(process.version, currentMachine());
  if (choice.kind === 'impossible') {
    throw new LauncherError(choice.message, choice.remedy);
  }
  if (choice.kind === 'current') {
    return toolchainWith(folder, process.execPath, process.version, []);
  }
  const node = path.join(
    folder,
    'node_modules',
    choice.package,
    ...choice.executable.split('/'),
  );
  const wanted = [`${choice.package}@${nodeMajor}`];
  if (!existsSync(node)) {
    await bringIn(
      folder,
      [...wanted, `@yarnpkg/cli-dist@${yarnMajor}`],
      `Bringing in Node.js ${nodeMajor} and Yarn ${yarnMajor} (this is Node.js ${process.version})`,
    );
  }
  return toolchainWith(folder, node, versionOf(node), wanted);
}

/**
 * @param {string} folder
 * @param {string} node
 * @param {string} nodeVersion
 * @param {readonly string[]} alsoWanted Packages that npm would otherwise
 *   remove when it installs Yarn beside them.
 * @returns {Toolchain}
 */
function toolchainWith(folder, node, nodeVersion, alsoWanted) {
  const environment = withFirstOnPath(process.env, path.dirname(node));
  /** @type {readonly string[] | undefined} */
  let found;
  return {
    node,
    nodeVersion,
    environment,
    async yarn() {
      found ??= await findYarn(folder, node, environment, alsoWanted);
      return found;
    },
  };
}

/**
 * @param {string} folder
 * @param {string} node
 * @param {NodeJS.ProcessEnv} environment
 * @param {readonly string[]} alsoWanted
 * @returns {Promise<readonly string[]>}
 */
async function findYarn(folder, node, environment, alsoWanted) {
  const brought = path.join(
    folder,
    'node_modules/@yarnpkg/cli-dist/bin/yarn.js',
  );
  if (!existsSync(brought)) {
    // A Yarn of the machine starts the Node.js of the machine, so it serves only
    // where that one fits; with a Node.js that was brought in came a Yarn.
    if (alsoWanted.length === 0 && isYarn4OnPath(environment)) {
      return ['yarn'];
    }
    await bringIn(
      folder,
      [...alsoWanted, `@yarnpkg/cli-dist@${yarnMajor}`],
      `Bringing in Yarn ${yarnMajor}`,
    );
  }
  return [node, brought];
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {boolean}
 */
function isYarn4OnPath(environment) {
  if (process.platform === 'win32') {
    // There `yarn` is a .cmd file, which cannot be started without a shell.
    return false;
  }
  try {
    const version = execFileSync('yarn', ['--version'], {
      // Corepack's `yarn` would otherwise ask a question or go to the network.
      env: { ...environment, COREPACK_ENABLE_NETWORK: '0' },
      cwd: '/',
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
    });
    return version.startsWith(`${yarnMajor}.`);
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {readonly string[]} packages
 * @param {string} title
 */
async function bringIn(folder, packages, title) {
  mkdirSync(folder, { recursive: true });
  await runStep({
    title,
    command: npmCommand(),
    arguments: [
      'install',
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
      '--prefix',
      folder,
      ...packages,
    ],
    cwd: folder,
    environment: process.env,
    remedy: `Check that npm can reach its registry (npm ping), or install Node.js 24 and Yarn 4 yourself, and run the same command again.`,
  });
}

/** @returns {readonly string[]} The command that starts npm. */
export function npmCommand() {
  const startedBy = process.env.npm_execpath ?? '';
  if (/npm-cli\.[cm]?js$/.test(startedBy) && existsSync(startedBy)) {
    return [process.execPath, startedBy];
  }
  const beside = path.join(
    path.dirname(process.execPath),
    process.platform === 'win32' ? '' : '../lib',
    'node_modules/npm/bin/npm-cli.js',
  );
  return existsSync(beside) ? [process.execPath, beside] : ['npm'];
}

/**
 * @param {string} node
 * @returns {string}
 */
function versionOf(node) {
  const version = execFileSync(node, ['--version'], {
    encoding: 'utf8',
  }).trim();
  if (!isAcceptedNode(version)) {
    throw new LauncherError(
      `The Node.js in ${node} is ${version}, which does not fit.`,
      'Delete the folder .toolchain and run the same command again.',
    );
  }
  return version;
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} folder
 * @returns {NodeJS.ProcessEnv}
 */
export function withFirstOnPath(environment, folder) {
  // Windows writes the name as `Path`; two spellings side by side are ambiguous.
  const name =
    Object.keys(environment).find(key => key.toUpperCase() === 'PATH') ??
    'PATH';
  const rest = environment[name];
  return {
    ...environment,
    [name]: rest ? `${folder}${path.delimiter}${rest}` : folder,
  };
}

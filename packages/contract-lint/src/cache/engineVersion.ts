import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Packages whose code decides what an analysis says. */
const ownPackages = ['@interlock/contract-core', '@interlock/contract-lint'];

/** Libraries that decide with them. */
const libraries = [
  '@asyncapi/parser',
  '@stoplight/spectral-core',
  '@stoplight/spectral-formats',
  '@stoplight/spectral-functions',
  '@stoplight/spectral-parsers',
  '@stoplight/spectral-ref-resolver',
  '@stoplight/spectral-rulesets',
  'ajv',
];

/**
 * Names the state of the engine by what is executed, so that stored results are
 * made again after every change of a rule or library, released or not.
 *
 * @param childModule - Absolute path of the lint child where a bundler put
 * everything into one file; without it, the files of the packages count.
 */
export function readEngineVersion(childModule?: string): string {
  const hash = createHash('sha256');
  if (childModule !== undefined) {
    return hash.update(readFileSync(childModule)).digest('hex');
  }
  for (const name of ownPackages) {
    // `src` in the workspace, `dist` in a production bundle: what is executed.
    const root = dirname(require.resolve(name));
    for (const path of codeFiles(root)) {
      hash.update(`${name}/${path}\u0000`);
      hash.update(readFileSync(join(root, path)));
    }
  }
  for (const name of libraries) {
    hash.update(readFileSync(packageFileOf(name)));
  }
  return hash.digest('hex');
}

function codeFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(
      entry =>
        entry.isFile() &&
        /\.(ts|js|cjs|mjs|json)$/.test(entry.name) &&
        !/\.test\./.test(entry.name) &&
        !entry.parentPath.includes('node_modules'),
    )
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** `exports` of a package may hide its package.json, which holds the version. */
function packageFileOf(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const file = join(folder, name, 'package.json');
    try {
      readFileSync(file);
      return file;
    } catch {
      // Not installed in this folder: the search goes up, as Node's does.
    }
  }
  throw new Error(
    `The package ${name} is not installed, so stored results cannot be told apart.`,
  );
}

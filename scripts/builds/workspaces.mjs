import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Workspace
 * @property {string} name
 * @property {string} folder Absolute.
 * @property {readonly string[]} dependencies Names of everything it needs when
 *   built, of this repository or not.
 */

/**
 * Reads the packages of the repository.
 *
 * @param {string} root
 * @returns {Map<string, Workspace>} By name.
 */
export function readWorkspaces(root) {
  const workspaces = new Map();
  for (const parent of ['packages', 'plugins']) {
    const folder = path.join(root, parent);
    for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
      const manifestFile = path.join(folder, name, 'package.json');
      if (!existsSync(manifestFile)) {
        continue;
      }
      const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
      workspaces.set(manifest.name, {
        name: manifest.name,
        folder: path.join(folder, name),
        dependencies: Object.keys({
          ...manifest.dependencies,
          ...manifest.peerDependencies,
        }),
      });
    }
  }
  return workspaces;
}

/**
 * A package of the repository together with all packages of the repository
 * that it needs, directly or not.
 *
 * @param {ReadonlyMap<string, Workspace>} workspaces
 * @param {string} name
 * @returns {Workspace[]}
 */
export function withWorkspaceDependencies(workspaces, name) {
  /** @type {Map<string, Workspace>} */
  const reached = new Map();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const workspace = workspaces.get(next);
    if (workspace && !reached.has(next)) {
      reached.set(next, workspace);
      open.push(...workspace.dependencies);
    }
  }
  return [...reached.values()];
}

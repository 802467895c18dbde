import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Packages whose code decides what an analysis says. */
const enginePackages = ['@interlock/contract-core', '@interlock/contract-lint'];

/**
 * Names the state of the engine by its own files, so that stored analyses are
 * made again after every change of a rule, released or not.
 */
export function readEngineVersion(): string {
  const hash = createHash('sha256');
  for (const name of enginePackages) {
    // `src` in the workspace, `dist` in a production bundle: what is executed.
    const root = dirname(require.resolve(name));
    for (const path of codeFiles(root)) {
      hash.update(`${name}/${path}\u0000`);
      hash.update(readFileSync(join(root, path)));
    }
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

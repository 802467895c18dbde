import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HouseRules, SourceFile, WorkspacePackage } from './houseRules';

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

const skippedFolders = new Set([
  'node_modules',
  'dist',
  'dist-types',
  'fixtures',
]);

export function readRules(): HouseRules {
  return readJson(join(repositoryRoot, 'dependency-bans.json')) as HouseRules;
}

export function readPackages(): readonly WorkspacePackage[] {
  return ['packages', 'plugins'].flatMap(group =>
    readdirSync(join(repositoryRoot, group), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => ({
        folder: `${group}/${entry.name}`,
        manifest: readJson(
          join(repositoryRoot, group, entry.name, 'package.json'),
        ) as WorkspacePackage['manifest'],
      })),
  );
}

/** TypeScript of packages, plugins and tests. */
export function readSources(): readonly SourceFile[] {
  return ['packages', 'plugins', 'tests']
    .flatMap(group => listFiles(join(repositoryRoot, group)))
    .filter(path => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts'))
    .map(path => ({
      path: relative(repositoryRoot, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return skippedFolders.has(entry.name) ? [] : listFiles(path);
    }
    return entry.isFile() ? [path] : [];
  });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

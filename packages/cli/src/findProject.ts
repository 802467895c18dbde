import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { projectFileName } from '@interlock/contract-core';
import type { Estate, ProjectConfiguration } from '@interlock/contract-core';
import { CommandFailure } from './commandFailure';

/**
 * The folder of the project's configuration: of `--config` where it is given,
 * else the nearest one from the working directory upwards; null where there is
 * none.
 */
export function findProjectRoot(
  workingDirectory: string,
  configFile: string | undefined,
): string | null {
  if (configFile !== undefined)
    return rootOfConfig(workingDirectory, configFile);
  for (let at = resolve(workingDirectory); ; at = dirname(at)) {
    if (existsSync(join(at, projectFileName))) return at;
    if (dirname(at) === at) return null;
  }
}

export function requireProjectRoot(
  workingDirectory: string,
  configFile: string | undefined,
): string {
  const root = findProjectRoot(workingDirectory, configFile);
  if (root !== null) return root;
  throw CommandFailure.because(
    'usage',
    `There is no ${projectFileName} here or in a folder above; run the command inside a project or name the file with --config.`,
  );
}

/** Globs that match nothing would make every check pass. */
export function requireEntities(
  estate: Estate,
  project: ProjectConfiguration,
): void {
  if (estate.entities.length > 0 || estate.problems.length > 0) return;
  throw CommandFailure.because(
    'usage',
    `No entity is in the files that ${projectFileName} names (${project.entities.join(', ')}); correct \`entities\` there or add the files.`,
  );
}

/** Paths in the configuration start at its folder, so its name is fixed. */
function rootOfConfig(workingDirectory: string, configFile: string): string {
  const path = resolve(workingDirectory, configFile);
  if (!path.endsWith(projectFileName) || !existsSync(path)) {
    throw CommandFailure.because(
      'usage',
      `--config must name an existing ${projectFileName}, not "${configFile}".`,
    );
  }
  return dirname(path);
}

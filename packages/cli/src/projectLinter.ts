import { join, resolve } from 'node:path';
import { createDiskCache } from '@interlock/contract-io';
import {
  createCachedLinter,
  createLinter,
  readEngineVersion,
} from '@interlock/contract-lint';
import type { Linter } from '@interlock/contract-lint';
import { lintChildModule } from './lintChildModule';
import type { Surroundings } from './surroundings';

export interface CacheOption {
  /** False with `--no-cache`. */
  readonly cache: boolean;
}

/** Documents that are linted at the same time, each by a process of its own. */
export const lintersAtOnce = 2;

/**
 * The linter of a command. What it says is kept under the project root for the
 * next run, or where INTERLOCK_CACHE says; outside of a project nothing is kept.
 */
export function projectLinter(
  root: string | null,
  { cache }: CacheOption,
  { environment, workingDirectory, writeError }: Surroundings,
): Linter {
  const childModule = lintChildModule();
  const linter = createLinter({ childModule, size: lintersAtOnce });
  const chosen = environment.INTERLOCK_CACHE ?? '';
  const folder =
    chosen === ''
      ? root && join(root, '.interlock', 'cache')
      : resolve(workingDirectory, chosen);
  if (!cache || folder === null) return linter;
  const store = createDiskCache({
    folder,
    onProblem: sentence => writeError(`interlock: ${sentence}\n`),
  });
  return createCachedLinter(linter, store, readEngineVersion(childModule));
}

import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { createDiskCache, isTracked } from '@interlock/contract-io';
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
 * The linter of a command. What it says is kept for the next run in the user's
 * own cache, or where INTERLOCK_CACHE says. It never stands where a branch could
 * bring it: whoever wrote it there would say what the linter says.
 */
export async function projectLinter(
  root: string | null,
  { cache }: CacheOption,
  { environment, workingDirectory, writeError }: Surroundings,
): Promise<Linter> {
  const childModule = lintChildModule();
  const linter = createLinter({ childModule, size: lintersAtOnce });
  if (!cache) return linter;
  const chosen = environment.INTERLOCK_CACHE ?? '';
  const folder =
    chosen === '' ? userCache(environment) : resolve(workingDirectory, chosen);
  if (folder === null) return linter;
  if (root !== null && (await isTracked(root, folder))) {
    writeError(
      `interlock: Results are not kept in ${folder}, because git tracks files there; name another folder in INTERLOCK_CACHE.\n`,
    );
    return linter;
  }
  const store = createDiskCache({
    folder,
    onProblem: sentence => writeError(`interlock: ${sentence}\n`),
  });
  return createCachedLinter(linter, store, readEngineVersion(childModule));
}

/** As the system wants it; null where the user has no home. */
function userCache({
  XDG_CACHE_HOME: standard,
  LOCALAPPDATA: windows,
  HOME: home,
}: Surroundings['environment']): string | null {
  if (standard && isAbsolute(standard)) return join(standard, 'interlock');
  if (windows) return join(windows, 'interlock', 'cache');
  return home && existsSync(home) ? join(home, '.cache', 'interlock') : null;
}

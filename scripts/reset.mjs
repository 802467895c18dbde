import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { LauncherError, printFailure } from './launcherError.mjs';
import { assertPortIsFree } from './portal/freePort.mjs';
import { readPortalOptions } from './portal/options.mjs';
import { repositoryRoot } from './repositoryRoot.mjs';

/**
 * Names what a portal keeps in its data folder. Anything else in there is not
 * ours to delete.
 *
 * @param {string} name
 * @returns {boolean}
 */
function belongsToPortal(name) {
  return (
    /\.sqlite(-journal|-wal|-shm)?$/.test(name) ||
    name === 'portal.log' ||
    name === 'service-token'
  );
}

try {
  const options = readPortalOptions(
    process.argv.slice(2),
    process.env,
    repositoryRoot,
  );
  await assertPortIsFree(options.port).catch(() => {
    throw new LauncherError(
      `A program listens on port ${options.port}, perhaps a portal that uses ${options.data}.`,
      'Stop the portal first, or name the port of the one that you reset: npm run reset -- --port N',
    );
  });
  const names = existsSync(options.data)
    ? readdirSync(options.data).filter(belongsToPortal)
    : [];
  for (const name of names) {
    rmSync(path.join(options.data, name));
  }
  console.log(
    `${options.data} is fresh: ${names.length} files deleted. "npm start" fills it again.`,
  );
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

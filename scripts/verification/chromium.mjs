import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * Finds an installed Chromium for the browser tests.
 *
 * @param {NodeJS.ProcessEnv} environment `INTERLOCK_CHROMIUM` names one and wins;
 *   otherwise the PATH and `/usr/bin` are searched.
 * @returns {string | undefined} Absolute path.
 */
export function findChromium(environment = process.env) {
  const named = environment.INTERLOCK_CHROMIUM;
  if (named) {
    return isExecutable(named) ? path.resolve(named) : undefined;
  }
  const folders = [
    ...(environment.PATH ?? '').split(path.delimiter).filter(Boolean),
    '/usr/bin',
  ];
  return names
    .flatMap(name => folders.map(folder => path.join(folder, name)))
    .find(isExecutable);
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import path from 'node:path';
import { parseArgs } from 'node:util';
import { LauncherError } from '../launcherError.mjs';

const defaultPort = 7007;

export const usage = `Usage: npm start -- [options]

  --port N       port of the portal (default ${defaultPort}; or INTERLOCK_PORT)
  --data DIR     where the portal stores everything (default data; or INTERLOCK_DATA)
  --source PATH  git repository with the estate (default this one; or INTERLOCK_SOURCE)
  --ref REF      branch, tag or commit of the estate (default: its protectedBranch; or INTERLOCK_REF)
  --verbose      show the backend's log here instead of writing it to a file
  --help`;

/**
 * @typedef {object} PortalOptions
 * @property {number} port
 * @property {string} data Absolute path.
 * @property {string} source Absolute path.
 * @property {string | null} ref Null for the branch that the estate protects.
 * @property {boolean} verbose
 * @property {boolean} help
 */

/**
 * Reads the options of `npm start` and `npm run reset`; an argument wins over
 * the environment.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} root Relative paths are taken from here.
 * @returns {PortalOptions}
 */
export function readPortalOptions(args, environment, root) {
  const values = parse(args);
  return {
    port: readPort(values.port ?? environment.INTERLOCK_PORT),
    data: path.resolve(
      root,
      values.data ?? environment.INTERLOCK_DATA ?? 'data',
    ),
    source: path.resolve(
      root,
      values.source ?? environment.INTERLOCK_SOURCE ?? '.',
    ),
    ref: values.ref ?? (environment.INTERLOCK_REF || null),
    verbose: values.verbose ?? false,
    help: values.help ?? false,
  };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        source: { type: 'string' },
        ref: { type: 'string' },
        verbose: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      strict: true,
    }).values;
  } catch (error) {
    throw new LauncherError(/** @type {Error} */ (error).message, usage);
  }
}

/**
 * @param {string | undefined} text
 * @returns {number}
 */
function readPort(text) {
  if (text === undefined || text === '') {
    return defaultPort;
  }
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new LauncherError(
      `"${text}" is not a port.`,
      'Give a number from 1 to 65535: npm start -- --port 7008',
    );
  }
  return port;
}

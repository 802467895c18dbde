import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { startProcess, stopProcessTree } from '../process/runningProcesses.mjs';
import { serviceToken } from './serviceToken.mjs';

/**
 * @typedef {object} Portal
 * @property {string} address
 * @property {number | undefined} pid Undefined where it could not be started.
 * @property {string} token Service token for callers such as the command line.
 * @property {string | undefined} logFile Undefined when the log goes to the
 *   terminal.
 * @property {number} logStart Bytes of the log that are from earlier starts.
 * @property {Promise<string>} exited How the process ended, in words.
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the backend from its sources with the built pages, as
 * `backstage-cli package start` does, without watching files.
 *
 * @param {string} root
 * @param {Pick<import('../toolchain/toolchain.mjs').Toolchain, 'node' | 'environment'>} toolchain
 * @param {Pick<import('./options.mjs').PortalOptions, 'port' | 'data' | 'source' | 'ref' | 'verbose'>} options
 * @returns {Portal}
 */
export function startPortalProcess(root, toolchain, options) {
  // It will hold decisions and signing keys: nobody else on the machine reads it.
  mkdirSync(options.data, { recursive: true, mode: 0o700 });
  const token = serviceToken(options.data);
  const logFile = options.verbose
    ? undefined
    : path.join(options.data, 'portal.log');
  const log = logFile === undefined ? 'inherit' : openLog(logFile);
  const logStart = logFile === undefined ? 0 : statSync(logFile).size;
  const child = startProcess([toolchain.node], backendArguments(root), {
    cwd: path.join(root, 'packages/backend'),
    env: {
      ...toolchain.environment,
      NODE_ENV: 'development',
      INTERLOCK_PORT: String(options.port),
      INTERLOCK_DATA: options.data,
      INTERLOCK_SOURCE: options.source,
      ...(options.ref === null ? {} : { INTERLOCK_REF: options.ref }),
      INTERLOCK_SERVICE_TOKEN: token,
    },
    stdio: ['ignore', log, log],
  });
  if (typeof log === 'number') {
    closeSync(log);
  }
  return {
    address: `http://localhost:${options.port}`,
    token,
    pid: child.pid,
    logFile,
    logStart,
    exited: new Promise(resolve => {
      child.once('error', error =>
        resolve(`could not be started: ${error.message}`),
      );
      child.once('exit', (code, signal) =>
        resolve(signal ? `ended by ${signal}` : `exit code ${code}`),
      );
    }),
    stop: () => stopProcessTree(child),
  };
}

/** Bytes after which a log makes room for a new one; the one before is kept. */
const largestLog = 20 * 1024 * 1024;

/**
 * What was logged before a crash is still there after the restart.
 *
 * @param {string} file
 * @returns {number} Opened for appending.
 */
function openLog(file) {
  if (existsSync(file) && statSync(file).size > largestLog) {
    renameSync(file, `${file}.1`);
  }
  return openSync(file, 'a', 0o600);
}

/**
 * @param {string} root
 * @returns {string[]}
 */
function backendArguments(root) {
  const configuration = ['app-config.yaml', 'app-config.local.yaml']
    .map(name => path.join(root, name))
    .filter(existsSync)
    .flatMap(file => ['--config', file]);
  return [
    '--enable-source-maps',
    '--require',
    path.join(root, 'node_modules/@backstage/cli/config/nodeTransform.cjs'),
    path.join(root, 'packages/backend/src/index.ts'),
    ...configuration,
  ];
}

/**
 * The end of the log, for the message about a portal that did not start.
 *
 * @param {Portal} portal
 * @returns {string}
 */
export function lastLogLines(portal) {
  if (portal.logFile === undefined) {
    return '';
  }
  const log = readFileSync(portal.logFile)
    .subarray(portal.logStart)
    .toString('utf8');
  return (process.stdout.isTTY ? log : stripVTControlCharacters(log))
    .trimEnd()
    .split('\n')
    .filter(line => !/\btype\b.*="incomingRequest"/.test(line))
    .slice(-20)
    .join('\n');
}

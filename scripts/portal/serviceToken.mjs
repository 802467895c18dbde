import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The secret with which the `interlock` command calls the portal on this
 * machine. It is made once per data folder and readable by its owner only.
 *
 * @param {string} data Absolute path of the data folder, which exists.
 * @returns {string}
 */
export function serviceToken(data) {
  const file = serviceTokenFile(data);
  const kept = readIfThere(file);
  if (kept) {
    chmodSync(file, 0o600);
    return kept;
  }
  const token = randomBytes(32).toString('base64url');
  writeFileSync(file, `${token}\n`, { mode: 0o600 });
  return token;
}

/**
 * @param {string} data Absolute path of the data folder.
 * @returns {string}
 */
export function serviceTokenFile(data) {
  return path.join(data, 'service-token');
}

/**
 * @param {string} file
 * @returns {string}
 */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') {
      return '';
    }
    throw error;
  }
}

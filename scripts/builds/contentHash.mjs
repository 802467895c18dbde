import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folders that hold results or tests, never inputs of a build. */
const ignoredFolders = new Set([
  'node_modules',
  'dist',
  'dist-types',
  'coverage',
  '__fixtures__',
]);
const testFile = /\.test\.[cm]?[jt]sx?$/;

/**
 * Lists the files of a package that a build may read.
 *
 * @param {string} folder Absolute.
 * @returns {string[]} Absolute paths, sorted.
 */
export function listInputFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        return ignoredFolders.has(entry.name) ? [] : listInputFiles(full);
      }
      return entry.isFile() && !testFile.test(entry.name) ? [full] : [];
    })
    .sort();
}

/**
 * One hash over the names and the contents of files. A file that does not
 * exist counts as absent, so that its appearance changes the hash.
 *
 * @param {string} root Names are taken relative to it.
 * @param {Iterable<string>} files Absolute paths.
 * @returns {string} SHA-256 in hex.
 */
export function hashFiles(root, files) {
  const hash = createHash('sha256');
  for (const file of [...new Set(files)].sort()) {
    const name = path.relative(root, file).split(path.sep).join('/');
    hash.update(`${name}\0${hashOfContent(file)}\n`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} file
 * @returns {string}
 */
function hashOfContent(file) {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') {
      return 'absent';
    }
    throw error;
  }
}

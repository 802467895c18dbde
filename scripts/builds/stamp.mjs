import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The hash of the inputs of which a result was made last, kept under `.cache/`.
 *
 * @param {string} root
 * @param {string} name
 */
export function stampOf(root, name) {
  const file = path.join(root, '.cache', `${name}.stamp`);
  return {
    /** @returns {string | undefined} */
    read() {
      try {
        return readFileSync(file, 'utf8').trim();
      } catch {
        // No stamp means that nothing is known about the result: make it again.
        return undefined;
      }
    },
    /** @param {string} hash */
    write(hash) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, `${hash}\n`);
    },
    clear() {
      rmSync(file, { force: true });
    },
  };
}

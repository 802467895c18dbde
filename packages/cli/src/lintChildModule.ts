import { fileURLToPath } from 'node:url';

/**
 * The program of the lint child. The bundle lays it beside its own files
 * (build.mjs), wherever those are.
 */
export function lintChildModule(): string {
  return fileURLToPath(new URL('./lintChild.cjs', import.meta.url));
}

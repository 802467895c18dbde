import { fileURLToPath } from 'node:url';

/**
 * The program of the child that runs mappings. The bundle lays it beside its own
 * files (build.mjs), wherever those are.
 */
export function mappingChildModule(): string {
  return fileURLToPath(new URL('./mappingChild.cjs', import.meta.url));
}

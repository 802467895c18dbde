import { fileURLToPath } from 'node:url';

/**
 * The program of the child that reads spreadsheets. The bundle lays it beside its
 * own files (build.mjs), wherever those are.
 */
export function spreadsheetChildModule(): string {
  return fileURLToPath(new URL('./spreadsheetChild.cjs', import.meta.url));
}

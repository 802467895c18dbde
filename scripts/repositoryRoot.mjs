import { fileURLToPath } from 'node:url';

/** Absolute path of the repository that this launcher belongs to. */
export const repositoryRoot = fileURLToPath(
  new URL('..', import.meta.url),
).replace(/[\\/]$/, '');

import type { Problem } from '../model';
import type { ProjectConfiguration } from './projectConfiguration';
import { projectConfigurationSchema } from './schemas';
import { readSingleDocument } from './singleDocument';

/** Name of the configuration file at the root of a repository. */
export const projectFileName = 'interlock.yaml';

export type ReadProjectConfiguration =
  | { readonly ok: true; readonly project: ProjectConfiguration }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads `interlock.yaml`. */
export function readProjectConfiguration(
  file: string,
  text: string,
): ReadProjectConfiguration {
  const read = readSingleDocument(
    file,
    text,
    projectConfigurationSchema,
    'Configuration',
  );
  if (!read.ok) return read;
  // The schema has every member of the type, so a value that fits is one.
  return { ok: true, project: read.document.value as ProjectConfiguration };
}

import { baselineFileFor, readBaseline } from '@interlock/contract-core';
import type {
  LocatedBaselineEntry,
  ProjectConfiguration,
} from '@interlock/contract-core';
import { CommandFailure } from './commandFailure';

/** The entries of the baseline file; none where there is no such file. */
export async function readProjectBaseline(
  project: Pick<ProjectConfiguration, 'governance'>,
  readFile: (path: string) => Promise<string | null>,
): Promise<readonly LocatedBaselineEntry[]> {
  if (project.governance === undefined) return [];
  const file = baselineFileFor(project.governance);
  const text = await readFile(file);
  if (text === null) return [];
  const read = readBaseline(file, text);
  if (!read.ok) throw CommandFailure.of('usage', read.problems);
  return read.entries;
}

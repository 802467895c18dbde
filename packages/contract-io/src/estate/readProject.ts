import {
  projectFileName,
  readProjectConfiguration,
} from '@interlock/contract-core';
import type { ProjectConfiguration } from '@interlock/contract-core';
import { SourceError, fileProblem } from '../sourceError';
import type { EstateSource } from './estateSource';
import { readInside } from './workingTreeSource';

/** `interlock.yaml` of the folder as it is now. */
export async function readProject(root: string): Promise<ProjectConfiguration> {
  return projectOf(await readInside(root, projectFileName), root);
}

/** `interlock.yaml` as the source has it, so that base and rules belong together. */
export async function readProjectOfSource(
  source: EstateSource,
): Promise<ProjectConfiguration> {
  const texts = await source.read([projectFileName]);
  const place =
    source.kind === 'git'
      ? `commit ${source.commit.slice(0, 12)}`
      : 'the folder';
  return projectOf(texts.get(projectFileName) ?? null, place);
}

function projectOf(text: string | null, place: string): ProjectConfiguration {
  if (text === null) {
    throw invalidConfiguration(`There is no ${projectFileName} in ${place}.`, [
      fileProblem(
        'missing-file',
        projectFileName,
        `There is no ${projectFileName} in ${place}.`,
        'Run the command in the root of the repository, or write the file as docs/estate.md shows.',
      ),
    ]);
  }
  const read = readProjectConfiguration(projectFileName, text);
  if (read.ok) return read.project;
  const [first] = read.problems;
  throw invalidConfiguration(
    first
      ? `${first.message} (${first.file}, line ${first.line})`
      : `${projectFileName} cannot be read.`,
    read.problems,
  );
}

function invalidConfiguration(
  message: string,
  problems: SourceError['problems'],
): SourceError {
  const remedy = problems[0]?.remedy ?? 'Correct the file.';
  return new SourceError('invalid-configuration', message, remedy, problems);
}

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  collectSheet,
  compareSheets,
  readMappingSheet,
  renderMappingDifference,
} from '@interlock/contract-core';
import type {
  MappingSheet,
  Problem,
  ReportFormat,
} from '@interlock/contract-core';
import { CommandFailure } from '../commandFailure';
import { findProjectRoot } from '../findProject';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';

export interface MappingDiffOptions {
  readonly format: ReportFormat;
}

/** `interlock mapping diff BASE REVISION` */
export async function diffSheets(
  baseFile: string,
  revisionFile: string,
  { format }: MappingDiffOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { workingDirectory } = surroundings;
  const base = await readSheet(baseFile, workingDirectory);
  const revision = await readSheet(revisionFile, workingDirectory);
  surroundings.writeOut(
    renderMappingDifference(
      {
        schemaVersion: 1,
        command: 'mapping diff',
        base: { file: baseFile },
        revision: { file: revisionFile },
        ...compareSheets(base.sheet, revision.sheet),
        problems: [...base.problems, ...revision.problems],
      },
      format,
      { colours: wantsColours(surroundings, surroundings.outIsTerminal) },
    ),
  );
  return 0;
}

interface ReadSheet {
  readonly sheet: MappingSheet;
  readonly problems: readonly Problem[];
}

/** Shared value maps are named from the root of the project, or from here where there is none. */
async function readSheet(
  file: string,
  workingDirectory: string,
): Promise<ReadSheet> {
  const root = findProjectRoot(workingDirectory, undefined) ?? workingDirectory;
  const source = await collectSheet(file, path =>
    textAt(path === file ? resolve(workingDirectory, path) : join(root, path)),
  );
  if (source === null) {
    throw CommandFailure.because('unreadable', `${file} cannot be read.`);
  }
  const { sheet, problems } = readMappingSheet(
    { path: file, text: source.text },
    new Map(source.valueMaps.map(({ path, text }) => [path, text])),
  );
  if (sheet === null) throw CommandFailure.of('unreadable', problems);
  return { sheet, problems };
}

async function textAt(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

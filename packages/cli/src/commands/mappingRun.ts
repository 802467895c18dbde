import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import {
  buildEstate,
  exitCodeOf,
  renderMappingRun,
} from '@interlock/contract-core';
import type { ReportFormat, SheetRunRequest } from '@interlock/contract-core';
import {
  collectRunRequest,
  createMappingRunner,
  fileReader,
  openWorkingTree,
  readEstateFiles,
  readProject,
} from '@interlock/contract-io';
import { CommandFailure } from '../commandFailure';
import { requireProjectRoot } from '../findProject';
import { mappingChildModule } from '../mappingChildModule';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';

export interface MappingRunOptions {
  readonly input: string;
  readonly mapping?: string;
  readonly operation?: string;
  readonly format: ReportFormat;
  readonly config?: string;
}

/** `interlock mapping run SHEET --input FILE` */
export async function runMappingSheet(
  sheet: string,
  options: MappingRunOptions,
  surroundings: Surroundings,
): Promise<number> {
  const request = await readRequest(sheet, options, surroundings);
  const runner = createMappingRunner({ childModule: mappingChildModule() });
  try {
    const run = await runner.run(request);
    if (!run.ok) throw CommandFailure.of(run.kind, run.problems);
    surroundings.writeOut(
      renderMappingRun(run.report, options.format, {
        colours: wantsColours(surroundings, surroundings.outIsTerminal),
      }),
    );
    return exitCodeOf(run.report.conclusion);
  } finally {
    await runner.close();
  }
}

async function readRequest(
  sheetFile: string,
  options: MappingRunOptions,
  surroundings: Surroundings,
): Promise<SheetRunRequest> {
  const { workingDirectory } = surroundings;
  const root = requireProjectRoot(workingDirectory, options.config);
  const project = await readProject(root);
  const source = await openWorkingTree(root);
  const path = relative(root, resolve(workingDirectory, sheetFile))
    .split(sep)
    .join('/');
  const { files } = await readEstateFiles(source, project, 'entities');
  const request = await collectRunRequest(
    buildEstate(files, project),
    {
      sheet: path,
      mapping: options.mapping ?? '',
      operation: options.operation ?? '',
      input: await readInput(options.input, surroundings),
    },
    fileReader(source),
  );
  if (request !== null) return request;
  throw CommandFailure.because(
    'unreadable',
    `There is no mapping sheet ${path} in the project; name a file inside ${root}.`,
  );
}

async function readInput(
  file: string,
  { workingDirectory, readIn }: Surroundings,
): Promise<SheetRunRequest['input']> {
  if (file === '-') {
    return { path: 'standard input', text: await readIn() };
  }
  try {
    const path = resolve(workingDirectory, file);
    return { path: file, text: await readFile(path, 'utf8') };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : '';
    throw CommandFailure.because(
      'unreadable',
      reason === 'ENOENT'
        ? `The input ${file} does not exist.`
        : `The input ${file} cannot be read (${String(reason)}).`,
    );
  }
}

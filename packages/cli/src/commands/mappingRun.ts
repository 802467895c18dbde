import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import {
  buildEstate,
  collectSheet,
  exitCodeOf,
  readMappingSheet,
  renderMappingRun,
} from '@interlock/contract-core';
import type {
  ContractSource,
  Estate,
  ReportFormat,
  SheetRunRequest,
  SheetSource,
} from '@interlock/contract-core';
import {
  collectReferences,
  createMappingRunner,
  fileReader,
  openWorkingTree,
  readEstateFiles,
  readProject,
} from '@interlock/contract-io';
import type { ReadFile } from '@interlock/contract-io';
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
  const readFromRoot = fileReader(source);
  const path = relative(root, resolve(workingDirectory, sheetFile))
    .split(sep)
    .join('/');
  const sheet = await collectSheet(path, readFromRoot);
  if (sheet === null) {
    throw CommandFailure.because(
      'unreadable',
      `There is no mapping sheet ${path} in the project; name a file inside ${root}.`,
    );
  }
  const { files } = await readEstateFiles(source, project, 'entities');
  const estate = buildEstate(files, project);
  return {
    sheet,
    mapping: options.mapping ?? '',
    operation: options.operation ?? '',
    input: await readInput(options.input, surroundings),
    uses: usesOf(estate, sheet),
    contracts: await targetContracts(estate, sheet, readFromRoot),
  };
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

/** Null where the estate does not have the integration of the sheet. */
function usesOf(
  { integrations }: Estate,
  source: SheetSource,
): SheetRunRequest['uses'] {
  const ref = sheetOf(source)?.integration;
  return integrations.find(flow => flow.ref === ref)?.contracts ?? null;
}

/** The contracts that the sheet writes into, with all that they refer to. */
async function targetContracts(
  { contracts }: Estate,
  source: SheetSource,
  readFromRoot: ReadFile,
): Promise<SheetRunRequest['contracts']> {
  const wanted = new Set(
    sheetOf(source)?.mappings.map(({ target }) => target.contract),
  );
  const found: { ref: string; source: ContractSource }[] = [];
  for (const { ref, file } of contracts) {
    if (!wanted.has(ref)) continue;
    const text = await readFromRoot(file);
    if (text === null) continue;
    const references = await collectReferences(file, text, readFromRoot);
    found.push({ ref, source: { file, text, references } });
  }
  return found;
}

/** What cannot be read is told by the run; here it only names nothing. */
function sheetOf({ file, text, valueMaps }: SheetSource) {
  const texts = new Map(valueMaps.map(map => [map.path, map.text]));
  return readMappingSheet({ path: file, text }, texts).sheet;
}

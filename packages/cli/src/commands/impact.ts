import { relative, resolve, sep } from 'node:path';
import {
  buildEstate,
  collectMappingTexts,
  mappingUsesOfTexts,
  renderImpact,
  resolveContract,
  ruleSettingsFor,
  runImpact,
} from '@interlock/contract-core';
import type {
  ContractSource,
  Estate,
  EstateContract,
  MappingTexts,
  ReportFormat,
} from '@interlock/contract-core';
import {
  fileReader,
  openWorkingTree,
  readEstateFiles,
  readProject,
} from '@interlock/contract-io';
import { requireDate, todayInUtc } from '../calendarDay';
import { CommandFailure } from '../commandFailure';
import { exitStatusOf } from '../exitStatus';
import type { FailOn } from '../exitStatus';
import { requireEntities, requireProjectRoot } from '../findProject';
import { limitProcessorTime } from '../processorLimit';
import { startProgress } from '../progress';
import { charactersOf, readContract } from '../readContract';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';

export interface ImpactOptions {
  /** Entity ref of the API whose versions the files are. */
  readonly contract?: string;
  readonly format: ReportFormat;
  readonly failOn: FailOn;
  readonly explain?: boolean;
  readonly now?: string;
  readonly config?: string;
}

/** `interlock impact BASE REVISION` */
export async function impact(
  baseFile: string,
  revisionFile: string,
  options: ImpactOptions,
  surroundings: Surroundings,
): Promise<number> {
  requireDate(options.now);
  const { workingDirectory } = surroundings;
  const root = requireProjectRoot(workingDirectory, options.config);
  const progress = startProgress(surroundings);
  try {
    progress.say('Reading the estate');
    const base = await readContract(baseFile, workingDirectory);
    const revision = await readContract(revisionFile, workingDirectory);
    const project = await readProject(root);
    const source = await openWorkingTree(root);
    const read = await readEstateFiles(source, project, 'entities');
    const estate = buildEstate(read.files, project);
    if (estate.problems.length > 0) {
      throw CommandFailure.of('usage', estate.problems);
    }
    requireEntities(estate, project);
    const contract = contractOf(estate, options.contract, [
      pathFromRoot(root, baseFile, workingDirectory),
      pathFromRoot(root, revisionFile, workingDirectory),
    ]);
    const texts = withBase(
      await collectMappingTexts(estate, [contract.id], fileReader(source)),
      contract,
      base,
    );
    limitProcessorTime(
      charactersOf(base) + charactersOf(revision) + sizeOf(texts),
      surroundings.environment,
    );
    progress.say('Comparing');
    const outcome = runImpact(
      contract,
      base,
      revision,
      {
        declaredUses: estate.declaredUses,
        mappingUses: mappingUsesOfTexts(estate, texts),
      },
      {
        now: options.now ?? todayInUtc(),
        perspective: contract.perspective,
        settings: ruleSettingsFor(project, contract.file),
      },
    );
    if (!outcome.ok) throw CommandFailure.of('unreadable', outcome.problems);
    const { report } = outcome;
    progress.clear();
    surroundings.writeOut(
      renderImpact(report, options.format, {
        colours: wantsColours(surroundings, surroundings.outIsTerminal),
        explain: options.explain,
      }),
    );
    return exitStatusOf(
      report.conclusion,
      report.summary.warn,
      options.failOn,
      surroundings,
    );
  } finally {
    progress.clear();
  }
}

function pathFromRoot(
  root: string,
  file: string,
  workingDirectory: string,
): string {
  return relative(root, resolve(workingDirectory, file)).split(sep).join('/');
}

/** The contract that is named, or the only one that has one of the files. */
function contractOf(
  { contracts }: Pick<Estate, 'contracts'>,
  ref: string | undefined,
  files: readonly string[],
): EstateContract {
  if (ref !== undefined) {
    const named = resolveContract(contracts, { ref: ref.toLowerCase() });
    if (named !== null) return named;
    throw CommandFailure.because(
      'usage',
      `The estate has no contract ${ref}; name the API entity in full, such as api:default/orders.`,
    );
  }
  const having = contracts.filter(({ file, releases }) =>
    [file, ...releases.map(release => release.file)].some(path =>
      files.includes(path),
    ),
  );
  const [only] = having;
  if (only !== undefined && having.length === 1) return only;
  throw CommandFailure.because(
    'usage',
    only === undefined
      ? 'No contract of the estate has one of these files; name it with --contract.'
      : `Several contracts of the estate have these files (${having.map(each => each.ref).join(', ')}); name one with --contract.`,
  );
}

/** The sheets are looked up in the base, which may be another version than the estate's. */
function withBase(
  texts: MappingTexts,
  { file }: EstateContract,
  base: ContractSource,
): MappingTexts {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const replaced = new Map([
    ...texts.files.map(each => [each.path, each.text] as const),
    [file, base.text] as const,
    ...base.references.map(
      ({ path, text }) => [normalised(`${folder}${path}`), text] as const,
    ),
  ]);
  return {
    ...texts,
    files: [...replaced].map(([path, text]) => ({ path, text })),
  };
}

/** A path without `..`, from the root. */
function normalised(path: string): string {
  return relative('/', resolve('/', path)).split(sep).join('/');
}

function sizeOf({ files }: MappingTexts): number {
  return files.reduce((sum, { text }) => sum + text.length, 0);
}

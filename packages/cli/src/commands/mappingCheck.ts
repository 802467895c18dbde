import { relative, resolve, sep } from 'node:path';
import {
  buildEstate,
  concludeMappings,
  contractReader,
  judgeMappings,
  mappingRules,
  renderMappings,
  resolveMappings,
} from '@interlock/contract-core';
import type {
  Estate,
  EstateFile,
  ReportFormat,
  ResolvedMappings,
} from '@interlock/contract-core';
import {
  openWorkingTree,
  readEstateFiles,
  readProject,
  withContractFiles,
  withMappingFiles,
} from '@interlock/contract-io';
import { requireDate, todayInUtc } from '../calendarDay';
import { CommandFailure } from '../commandFailure';
import { exitStatusOf } from '../exitStatus';
import type { FailOn } from '../exitStatus';
import { requireEntities, requireProjectRoot } from '../findProject';
import { readableGovernance } from '../governance/readableGovernance';
import { startProgress } from '../progress';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';

export interface MappingCheckOptions {
  readonly all?: boolean;
  readonly config?: string;
  readonly now?: string;
  readonly failOn: FailOn;
  readonly format: ReportFormat;
}

/** `interlock mapping check SHEET...` */
export async function checkMappings(
  sheets: readonly string[],
  options: MappingCheckOptions,
  surroundings: Surroundings,
): Promise<number> {
  requireDate(options.now);
  if ((sheets.length === 0) === (options.all !== true)) {
    throw CommandFailure.because(
      'usage',
      'Name mapping sheets, or all of them with --all.',
    );
  }
  const progress = startProgress(surroundings);
  progress.say('Reading the estate');
  try {
    const root = requireProjectRoot(
      surroundings.workingDirectory,
      options.config,
    );
    const project = await readProject(root);
    const source = await openWorkingTree(root);
    const read = await readEstateFiles(source, project);
    const estate = buildEstate(read.files, project);
    requireEntities(estate, project);
    const asked = askedSheets(sheets, root, estate, surroundings);
    const files = await withMappingFiles(
      source,
      await withContractFiles(source, read.files, estate),
      estate,
    );
    progress.say('Looking up the mapping sheets');
    const judged = resolveAsked(estate, files, asked);
    const governance = await readableGovernance(source, project);
    const report = concludeMappings(
      judged.problems,
      judgeMappings({
        estate,
        policy: governance.policy,
        baseline: governance.baseline,
        day: options.now ?? todayInUtc(),
        mappings: judged,
      }),
      {
        sheets: judged.sheets.length,
        rows: judged.sheets.reduce((sum, { rows }) => sum + rows.length, 0),
      },
    );
    progress.clear();
    surroundings.writeOut(
      renderMappings(report, options.format, {
        colours: wantsColours(surroundings, surroundings.outIsTerminal),
        remedies: new Map(mappingRules.map(({ id, remedy }) => [id, remedy])),
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

/** Paths from the root of the project; every sheet that is named where all are asked for. */
function askedSheets(
  sheets: readonly string[],
  root: string,
  { integrations }: Estate,
  { workingDirectory }: Surroundings,
): ReadonlySet<string> {
  const named = new Set(
    integrations.map(({ mapping }) => mapping).filter(path => path !== ''),
  );
  if (sheets.length === 0) return named;
  return new Set(
    sheets.map(sheet => {
      const path = relative(root, resolve(workingDirectory, sheet))
        .split(sep)
        .join('/');
      if (named.has(path)) return path;
      throw CommandFailure.because(
        'usage',
        `No integration names the mapping sheet ${path}; write it to \`spec.mapping\` of the integration whose fields it maps.`,
      );
    }),
  );
}

/**
 * The sheets that were asked for, of the integrations that name them.
 *
 * @throws CommandFailure where one of them cannot be read as a whole.
 */
function resolveAsked(
  estate: Estate,
  files: readonly EstateFile[],
  asked: ReadonlySet<string>,
): ResolvedMappings {
  const mappings = resolveMappings(
    {
      ...estate,
      // An integration keeps its place in the estate; its sheet is left out.
      integrations: estate.integrations.map(integration =>
        asked.has(integration.mapping)
          ? integration
          : { ...integration, mapping: '' },
      ),
    },
    files,
    contractReader(files),
  );
  const read = new Set(mappings.sheets.map(({ sheet }) => sheet.file));
  const lost = [...asked].filter(file => !read.has(file));
  if (lost.length > 0) throw CommandFailure.of('unreadable', mappings.problems);
  const contracts = new Set(
    mappings.sheets.flatMap(({ sheet }) =>
      sheet.mappings.flatMap(({ sources, target }) =>
        [...sources, target].map(({ contract }) => contract),
      ),
    ),
  );
  return {
    ...mappings,
    // Overlays of contracts that no asked sheet speaks of are not asked about.
    bindingFaults: mappings.bindingFaults.filter(({ contractRef }) =>
      contracts.has(contractRef),
    ),
  };
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  baselineFileFor,
  concludeGovernance,
  noWaivers,
  projectFileName,
  readProjectConfiguration,
  refreshBaseline,
  renderInit,
  severities,
  writeBaseline,
} from '@interlock/contract-core';
import type {
  AdoptionTerms,
  InitReport,
  ProjectConfiguration,
  RefreshedBaseline,
  ReportFormat,
  Severity,
} from '@interlock/contract-core';
import { folderReader } from '@interlock/contract-io';
import type { Linter } from '@interlock/contract-lint';
import { requireDate, todayInUtc } from '../calendarDay';
import { CommandFailure, failureCodes } from '../commandFailure';
import { findProjectRoot } from '../findProject';
import {
  openWorkspace,
  readEstateGovernance,
} from '../governance/estateGovernance';
import type { EstateGovernance } from '../governance/estateGovernance';
import { adoptionTerms, requireOwner } from '../init/adoption';
import { planFiles } from '../init/planFiles';
import type { FilePlan } from '../init/planFiles';
import { projectLinter } from '../projectLinter';
import type { CacheOption } from '../projectLinter';
import { startProgress } from '../progress';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';

export interface InitOptions extends CacheOption {
  readonly owner?: string;
  readonly until?: string;
  readonly reason: string;
  readonly adopt: Severity;
  readonly baselineOnly?: boolean;
  readonly acceptNew?: boolean;
  readonly dryRun?: boolean;
  readonly now?: string;
  readonly format: ReportFormat;
}

/** `interlock init` */
export async function init(
  options: InitOptions,
  surroundings: Surroundings,
): Promise<number> {
  requireDate(options.now);
  const day = options.now ?? todayInUtc();
  const terms = adoptionTerms(options, day);
  const { workingDirectory } = surroundings;
  const root = findProjectRoot(workingDirectory, undefined) ?? workingDirectory;
  const progress = startProgress(surroundings);
  const linter = await projectLinter(root, options, surroundings);
  try {
    progress.say('Looking around');
    const plan = await planFor(root, options);
    progress.say('Judging the estate');
    const planned = await planBaseline(root, plan, options, terms, day, linter);
    const report = reportOf(plan, planned, options.dryRun ?? false);
    if (!report.dryRun)
      await writeFiles(root, [...plan.write, ...planned.write]);
    progress.clear();
    surroundings.writeOut(
      renderInit(report, options.format, {
        colours: wantsColours(surroundings, surroundings.outIsTerminal),
      }),
    );
    return report.problems.length > 0 ? failureCodes.unreadable : 0;
  } finally {
    progress.clear();
    await linter.close();
  }
}

async function planFor(root: string, options: InitOptions): Promise<FilePlan> {
  if (!options.baselineOnly) return planFiles(root, options.owner ?? '');
  if ((await folderReader(root)(projectFileName)) !== null) {
    return { write: [], kept: [] };
  }
  throw CommandFailure.because(
    'usage',
    `There is no ${projectFileName} here or in a folder above; run interlock init without --baseline-only first.`,
  );
}

interface PlannedBaseline {
  readonly file: string;
  readonly write: FilePlan['write'];
  readonly kept: boolean;
  readonly refreshed: RefreshedBaseline;
  readonly read: EstateGovernance;
  readonly problems: InitReport['problems'];
}

/** Judges the estate as if the planned files were there; writes nothing. */
async function planBaseline(
  root: string,
  plan: FilePlan,
  options: InitOptions,
  terms: AdoptionTerms | null,
  day: string,
  linter: Linter,
): Promise<PlannedBaseline> {
  const texts = new Map(plan.write.map(({ file, text }) => [file, text]));
  const project = await projectOf(root, texts);
  const workspace = await openWorkspace(root, project, texts);
  const read = await readEstateGovernance(workspace, day, linter);
  if (terms) requireOwner(terms.owner, read.estate);
  const { findings, problems } = concludeGovernance({
    ...read,
    known: noWaivers,
    day,
  });
  const known = new Set(read.baseline.map(({ fingerprint }) => fingerprint));
  const refreshed = refreshBaseline(
    read.baseline,
    findings.filter(
      ({ severity, fingerprint }) =>
        known.has(fingerprint) ||
        severities.indexOf(severity) <= severities.indexOf(options.adopt),
    ),
    {
      policy: read.policy.waivers,
      adopt: terms,
      unjudged: new Set(
        read.linted.flatMap(lint => (lint.ok ? [] : [lint.ref])),
      ),
    },
  );
  const file = baselineFileFor(project.governance ?? '');
  const before = await workspace.readFile(file);
  const text = writeBaseline(refreshed.entries);
  const changes = before === null || (options.baselineOnly && before !== text);
  return {
    file,
    write: changes ? [{ file, text }] : [],
    kept: !changes,
    refreshed:
      before !== null && !options.baselineOnly
        ? untouched(refreshed)
        : refreshed,
    read,
    problems,
  };
}

/** A baseline that is there is not overwritten: nothing goes and nothing comes. */
function untouched(refreshed: RefreshedBaseline): RefreshedBaseline {
  return {
    ...refreshed,
    kept: refreshed.kept + refreshed.removed,
    removed: 0,
    added: 0,
    left: refreshed.left + refreshed.added,
  };
}

async function projectOf(
  root: string,
  planned: ReadonlyMap<string, string>,
): Promise<ProjectConfiguration> {
  const text =
    planned.get(projectFileName) ??
    (await folderReader(root)(projectFileName)) ??
    '';
  const read = readProjectConfiguration(projectFileName, text);
  if (!read.ok) throw CommandFailure.of('usage', read.problems);
  if (read.project.governance !== undefined) return read.project;
  throw CommandFailure.because(
    'usage',
    `${projectFileName} is there and names no governance policy; add the line \`governance: rulesets/governance.yaml\` to it and run the command again.`,
  );
}

function reportOf(
  plan: FilePlan,
  planned: PlannedBaseline,
  dryRun: boolean,
): InitReport {
  const { kept, removed, added, left, refused } = planned.refreshed;
  return {
    schemaVersion: 1,
    command: 'init',
    dryRun,
    files: [
      ...plan.kept.map(file => ({ file, action: 'kept' as const })),
      ...[...plan.write, ...planned.write].map(({ file }) => ({
        file,
        action: 'written' as const,
      })),
      ...(planned.kept
        ? [{ file: planned.file, action: 'kept' as const }]
        : []),
    ].sort((one, other) => (one.file < other.file ? -1 : 1)),
    baseline: { file: planned.file, kept, removed, added, left, refused },
    problems: planned.problems,
  };
}

async function writeFiles(
  root: string,
  files: FilePlan['write'],
): Promise<void> {
  for (const { file, text } of files) {
    const path = join(root, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

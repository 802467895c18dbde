import { renderCheck } from '@interlock/contract-core';
import type { CheckRun, ReportFormat } from '@interlock/contract-core';
import { askPortal } from '../check/askPortal';
import { findChangedBindings } from '../check/changedBindings';
import { findChangedContracts } from '../check/changedContracts';
import type { ChangedContract } from '../check/changedContracts';
import { findChangedFiles } from '../check/changedFiles';
import { findChangedMappings } from '../check/changedMappings';
import { findChangedOwnership } from '../check/changedOwnership';
import { judgeLocally } from '../check/judgeLocally';
import { readMappingTexts } from '../check/mappingsOfSides';
import type { TextsOfSides } from '../check/mappingsOfSides';
import type { ChangedSubjects } from '../check/judgeLocally';
import { readSides } from '../check/readSides';
import type { Sides } from '../check/readSides';
import { requireDate, todayInUtc } from '../calendarDay';
import { failureCodes } from '../commandFailure';
import { exitStatusOf } from '../exitStatus';
import type { FailOn } from '../exitStatus';
import { requireProjectRoot } from '../findProject';
import { limitProcessorTime } from '../processorLimit';
import { charactersOf } from '../readContract';
import { readPortalAddress } from '../portal/portalAddress';
import { startProgress } from '../progress';
import type { Progress } from '../progress';
import { projectLinter } from '../projectLinter';
import type { CacheOption } from '../projectLinter';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';

export interface CheckOptions extends CacheOption {
  readonly base?: string;
  readonly portal?: string;
  readonly failOn: FailOn;
  readonly dryRun?: boolean;
  /** Seconds for which a busy portal is asked again. */
  readonly wait: number;
  readonly now?: string;
  readonly format: ReportFormat;
  readonly config?: string;
}

/** `interlock check` */
export async function check(
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<number> {
  const portal =
    options.portal === undefined ? null : readPortalAddress(options.portal);
  requireDate(options.now);
  const root = requireProjectRoot(
    surroundings.workingDirectory,
    options.config,
  );
  const progress = startProgress(surroundings);
  try {
    progress.say('Reading both sides');
    const sides = await readSides(root, options.base);
    const contracts = await findChangedContracts(sides);
    const mappings = await readMappingTexts(sides, contracts);
    limitProcessorTime(
      charactersOfAll(contracts) + mappings.characters,
      surroundings.environment,
    );
    const changed = {
      contracts,
      others: [
        ...(await findChangedFiles(sides)),
        ...(await findChangedMappings(sides, options.now ?? todayInUtc())),
        ...(await findChangedOwnership(sides)),
        ...(await findChangedBindings(sides)),
      ],
    };
    // Nothing is in force before the first configuration is merged.
    const { run, note } =
      portal && sides.base !== null
        ? await askPortal(
            portal,
            sides,
            changed,
            mappings,
            options.dryRun ?? false,
            surroundings,
            progress,
            options.wait,
          )
        : {
            run: await judgeHere(
              sides,
              changed,
              mappings,
              options,
              surroundings,
              progress,
            ),
            note: '',
          };
    progress.clear();
    tellNotes([sides.note, note], options, surroundings);
    surroundings.writeOut(
      renderCheck(run, options.format, {
        colours: wantsColours(surroundings, surroundings.outIsTerminal),
      }),
    );
    return statusOf(run, options.failOn, surroundings);
  } finally {
    progress.clear();
  }
}

async function judgeHere(
  sides: Sides,
  changed: ChangedSubjects,
  mappings: TextsOfSides,
  options: CheckOptions,
  surroundings: Surroundings,
  progress: Progress,
): Promise<CheckRun> {
  const linter = await projectLinter(sides.root, options, surroundings);
  const now = options.now ?? todayInUtc();
  try {
    return await judgeLocally(sides, changed, mappings, now, linter, progress);
  } finally {
    await linter.close();
  }
}

function charactersOfAll(changed: readonly ChangedContract[]): number {
  return changed
    .flatMap(({ base, revision }) => [base, revision])
    .reduce((sum, side) => sum + (side ? charactersOf(side.source) : 0), 0);
}

/**
 * A revision that cannot be read has no conclusion that a flag may silence. A
 * base that cannot be read, or a format without a comparison, is undecided.
 */
function statusOf(
  run: CheckRun,
  failOn: FailOn,
  surroundings: Surroundings,
): number {
  const unreadable = run.subjects.some(subject =>
    subject.problems.some(
      problem =>
        problem.code === 'limit-exceeded' ||
        (subject.revision === null && problem.code !== 'unsupported-format'),
    ),
  );
  if (unreadable) return failureCodes.unreadable;
  return exitStatusOf(run.conclusion, run.summary.warn, failOn, surroundings);
}

function tellNotes(
  notes: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): void {
  if (options.format !== 'text') return;
  for (const note of notes) {
    if (note !== '') surroundings.writeError(`interlock: ${note}\n`);
  }
}

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { projectFileName, renderDiff, runDiff } from '@interlock/contract-core';
import type {
  Perspective,
  ReportFormat,
  RuleSettings,
} from '@interlock/contract-core';
import { requireDate, todayInUtc } from '../calendarDay';
import { CommandFailure } from '../commandFailure';
import { findProjectRoot } from '../findProject';
import { exitStatusOf } from '../exitStatus';
import type { FailOn } from '../exitStatus';
import { limitProcessorTime } from '../processorLimit';
import { startProgress } from '../progress';
import { charactersOf, readContract } from '../readContract';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';

export interface DiffOptions {
  readonly explain?: boolean;
  readonly format: ReportFormat;
  readonly failOn: FailOn;
  /** `default`, or the id of a policy pack. */
  readonly policy: string;
  /** From whose side an AsyncAPI document is written. */
  readonly perspective?: Perspective;
  /** The day by which sunsets are judged; today where it is not given. */
  readonly now?: string;
}

/** `interlock diff BASE REVISION` */
export async function diff(
  baseFile: string,
  revisionFile: string,
  options: DiffOptions,
  surroundings: Surroundings,
): Promise<number> {
  requireDate(options.now);
  const today = options.now ?? todayInUtc();
  const judge = await judgeFor(options.policy, today);
  const progress = startProgress(surroundings);
  progress.say('Comparing');
  try {
    const base = await readContract(baseFile, surroundings.workingDirectory);
    const revision = await readContract(
      revisionFile,
      surroundings.workingDirectory,
    );
    limitProcessorTime(
      charactersOf(base) + charactersOf(revision),
      surroundings.environment,
    );
    const outcome = runDiff(base, revision, {
      judge,
      now: today,
      perspective: options.perspective,
      settings: await settingsAround(surroundings.workingDirectory, baseFile),
    });
    if (!outcome.ok) throw CommandFailure.of('unreadable', outcome.problems);
    const { report } = outcome;
    progress.clear();
    surroundings.writeOut(
      renderDiff(report, options.format, {
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

/** Packs are loaded only where one is asked for. */
async function judgeFor(policy: string, today: string) {
  if (policy === 'default') return undefined;
  const { policyJudge } = await import('../policyJudge');
  return policyJudge(policy, today);
}

/** Reading a configuration with its schema takes longer than most comparisons. */
async function saysRules(root: string): Promise<boolean> {
  return /\brules\b/.test(await readFile(join(root, projectFileName), 'utf8'));
}

/** What the project that the command runs in says about rules; outside of one nothing. */
async function settingsAround(
  workingDirectory: string,
  baseFile: string,
): Promise<RuleSettings | null> {
  const root = findProjectRoot(workingDirectory, undefined);
  if (root === null || !(await saysRules(root))) return null;
  const { projectSettings } = await import('../projectSettings');
  return projectSettings(root, resolve(workingDirectory, baseFile));
}

import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import {
  concludeLint,
  parseContract,
  projectFileName,
  renderLint,
  resolveProfile,
  subjectOfFile,
  weighDiagnostics,
} from '@interlock/contract-core';
import type {
  ContractSource,
  LintedFile,
  ResolvedProfile,
  ReportFormat,
} from '@interlock/contract-core';
import { folderReader, readProject } from '@interlock/contract-io';
import { createLinter } from '@interlock/contract-lint';
import type { Linter } from '@interlock/contract-lint';
import { CommandFailure, failureCodes } from '../commandFailure';
import { lintableTypeOf } from '../contractTypes';
import type { LintableType } from '../contractTypes';
import { exitStatusOf } from '../exitStatus';
import type { FailOn } from '../exitStatus';
import { findProjectRoot } from '../findProject';
import { todayInUtc } from '../calendarDay';
import { lintChildModule } from '../lintChildModule';
import { startProgress } from '../progress';
import { readProjectGovernance } from '../projectGovernance';
import { readContract } from '../readContract';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';

export interface LintOptions {
  readonly ruleset?: string;
  readonly format: ReportFormat;
  readonly failOn: FailOn;
}

interface Ruleset {
  readonly file: string;
  readonly text: string;
  /** Levels that outweigh the ruleset's own; null where there are none. */
  readonly profile: ResolvedProfile | null;
}

type RulesetFor = (file: string, type: LintableType) => Promise<Ruleset>;

/** `interlock lint FILE...` */
export async function lint(
  files: readonly string[],
  options: LintOptions,
  surroundings: Surroundings,
): Promise<number> {
  const progress = startProgress(surroundings);
  const linter = createLinter({ childModule: lintChildModule() });
  try {
    const rulesetFor = await rulesetChooser(
      options.ruleset,
      surroundings.workingDirectory,
    );
    const linted: LintedFile[] = [];
    for (const file of files) {
      progress.say(`Linting ${file}`);
      const source = await readContract(file, surroundings.workingDirectory);
      linted.push(await lintOne(source, rulesetFor, linter));
    }
    const report = concludeLint(linted);
    progress.clear();
    surroundings.writeOut(
      renderLint(report, options.format, {
        colours: wantsColours(surroundings, surroundings.outIsTerminal),
      }),
    );
    return linted.some(file => file.problems.length > 0)
      ? failureCodes.unreadable
      : exitStatusOf(
          report.conclusion,
          report.summary.warn,
          options.failOn,
          surroundings,
        );
  } finally {
    progress.clear();
    await linter.close();
  }
}

/** Reads the file first, so that a fault of the file is not told as one of a rule. */
async function lintOne(
  source: ContractSource,
  rulesetFor: RulesetFor,
  linter: Linter,
): Promise<LintedFile> {
  const unjudged = (problems: LintedFile['problems']): LintedFile => ({
    file: source.file,
    contractType: null,
    ruleset: '',
    diagnostics: [],
    problems,
  });
  const parsed = parseContract(source);
  if (!parsed.ok) return unjudged(parsed.problems);
  const { format } = parsed.contract.descriptor;
  const contractType = lintableTypeOf(format);
  if (contractType === null) {
    return unjudged([
      {
        code: 'unsupported-format',
        message: `There are no governance rules for ${format}.`,
        remedy: 'Lint OpenAPI and AsyncAPI documents.',
        file: source.file,
        pointer: '',
        line: 0,
        column: 0,
      },
    ]);
  }
  const { profile, ...ruleset } = await rulesetFor(source.file, contractType);
  const outcome = await linter.lint({
    ...source,
    contractType,
    rulesets: [ruleset],
  });
  if (!outcome.ok && isAboutRuleset(outcome.problems, ruleset.file)) {
    throw CommandFailure.of('usage', outcome.problems);
  }
  const diagnostics = outcome.ok ? outcome.diagnostics : [];
  return {
    file: source.file,
    contractType,
    ruleset: ruleset.file,
    diagnostics: profile ? weighDiagnostics(diagnostics, profile) : diagnostics,
    problems: outcome.ok ? [] : outcome.problems,
  };
}

/** A ruleset that cannot be used is wrong configuration, not a wrong contract. */
function isAboutRuleset(
  problems: LintedFile['problems'],
  rulesetFile: string,
): boolean {
  return problems.every(problem => problem.file === rulesetFile);
}

/** The ruleset that was named, or what the project's profiles say for the file. */
async function rulesetChooser(
  named: string | undefined,
  workingDirectory: string,
): Promise<RulesetFor> {
  if (named !== undefined) {
    const ruleset = {
      ...(await readRuleset(named, resolve(workingDirectory, named))),
      profile: null,
    };
    return () => Promise.resolve(ruleset);
  }
  const root = findProjectRoot(workingDirectory, undefined);
  if (root === null) {
    throw CommandFailure.because(
      'usage',
      `There is no ${projectFileName} here or in a folder above that names rulesets; name one with --ruleset FILE.`,
    );
  }
  const project = await readProject(root);
  const policy = await readProjectGovernance(project, folderReader(root));
  if (policy === null) {
    throw CommandFailure.because(
      'usage',
      `${projectFileName} names no governance policy; add \`governance: rulesets/governance.yaml\` or name a ruleset with --ruleset FILE.`,
    );
  }
  return async (file, type) => {
    const path = relative(root, resolve(workingDirectory, file));
    const profile = resolveProfile(
      policy,
      subjectOfFile(path.split(sep).join('/'), type),
      todayInUtc(),
    );
    const [ruleset] = profile.rulesets[type];
    if (ruleset === undefined) {
      throw CommandFailure.because(
        'usage',
        `No profile of ${project.governance ?? ''} gives ${file} a ruleset for ${type}; add one to a profile or name one with --ruleset FILE.`,
      );
    }
    const place = resolve(root, ruleset);
    return {
      ...(await readRuleset(relative(workingDirectory, place), place)),
      profile,
    };
  };
}

async function readRuleset(
  file: string,
  path: string,
): Promise<Omit<Ruleset, 'profile'>> {
  try {
    return { file, text: await readFile(path, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw CommandFailure.because(
      'usage',
      `The ruleset ${file} cannot be read (${String(code)}); check the path.`,
    );
  }
}

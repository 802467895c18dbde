import {
  concludeLint,
  lintableTypeOf,
  parseContract,
  renderLint,
  weighDiagnostics,
} from '@interlock/contract-core';
import type {
  ContractSource,
  LintedFile,
  ReportFormat,
} from '@interlock/contract-core';
import type { Linter } from '@interlock/contract-lint';
import { requireDate, todayInUtc } from '../calendarDay';
import { CommandFailure, failureCodes } from '../commandFailure';
import { exitStatusOf } from '../exitStatus';
import type { FailOn } from '../exitStatus';
import { findProjectRoot } from '../findProject';
import { inTurns } from '../inTurns';
import { lintRulesFor } from '../lintRules';
import type { LintRulesFor } from '../lintRules';
import { startProgress } from '../progress';
import { lintersAtOnce, projectLinter } from '../projectLinter';
import type { CacheOption } from '../projectLinter';
import { readContract } from '../readContract';
import { wantsColours } from '../surroundings';
import type { Surroundings } from '../surroundings';

export interface LintOptions extends CacheOption {
  readonly ruleset?: string;
  readonly now?: string;
  readonly format: ReportFormat;
  readonly failOn: FailOn;
}

/** `interlock lint FILE...` */
export async function lint(
  files: readonly string[],
  options: LintOptions,
  surroundings: Surroundings,
): Promise<number> {
  requireDate(options.now);
  const progress = startProgress(surroundings);
  const root = findProjectRoot(surroundings.workingDirectory, undefined);
  const linter = await projectLinter(root, options, surroundings);
  try {
    const rulesFor = await lintRulesFor(
      options.ruleset,
      surroundings.workingDirectory,
      options.now ?? todayInUtc(),
    );
    const linted = await inTurns(files, lintersAtOnce, async file => {
      progress.say(`Linting ${file}`);
      const source = await readContract(file, surroundings.workingDirectory);
      return lintOne(source, rulesFor, linter);
    });
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
  rulesFor: LintRulesFor,
  linter: Linter,
): Promise<LintedFile> {
  const unjudged = (problems: LintedFile['problems']): LintedFile => ({
    file: source.file,
    contractType: null,
    ruleset: '',
    rulesets: [],
    profiles: [],
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
  const rules = await rulesFor(source.file, contractType);
  const { rulesets } = rules;
  const outcome = await linter.lint({ ...source, contractType, rulesets });
  const files = rulesets.map(ruleset => ruleset.file);
  if (!outcome.ok && isAboutRulesets(outcome.problems, files)) {
    throw CommandFailure.of('usage', outcome.problems);
  }
  return {
    file: source.file,
    contractType,
    ruleset: files[0] ?? '',
    rulesets: files,
    profiles: rules.profiles,
    diagnostics: outcome.ok
      ? weighDiagnostics(
          outcome.diagnostics,
          { id: rules.contract },
          rules.levels,
        )
      : [],
    problems: outcome.ok ? [] : outcome.problems,
  };
}

/** A ruleset that cannot be used is wrong configuration, not a wrong contract. */
function isAboutRulesets(
  problems: LintedFile['problems'],
  rulesetFiles: readonly string[],
): boolean {
  return problems.every(problem => rulesetFiles.includes(problem.file));
}

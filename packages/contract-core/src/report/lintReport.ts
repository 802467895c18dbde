import type { AppliedProfile, WeighedDiagnostic } from '../governance';
import type { Conclusion, LintDiagnostic, Problem, Reason } from '../model';
import { count, listInWords, verdictWord } from './wording';

/** What the governance rules say about one file. */
export interface LintedFile {
  readonly file: string;
  /** Null where the file could not be read far enough to tell. */
  readonly contractType: 'openapi' | 'asyncapi' | null;
  /** The first of `rulesets`, for readers that know only one; empty where none was applied. */
  readonly ruleset: string;
  /** Files of the rulesets that were applied. */
  readonly rulesets: readonly string[];
  /** Profiles that chose them; none where a ruleset was named by hand. */
  readonly profiles: readonly AppliedProfile[];
  readonly diagnostics: readonly WeighedDiagnostic[];
  /** Why the file could not be judged; empty when it could. */
  readonly problems: readonly Problem[];
}

/** The whole result of `interlock lint`. */
export interface LintReport {
  readonly schemaVersion: 1;
  readonly command: 'lint';
  readonly conclusion: Conclusion;
  readonly reasons: readonly Reason[];
  readonly files: readonly LintedFile[];
  readonly summary: {
    readonly error: number;
    readonly warn: number;
    readonly info: number;
  };
}

/**
 * Concludes over linted files. A file that could not be judged makes the result
 * undecided, whatever the others say.
 */
export function concludeLint(files: readonly LintedFile[]): LintReport {
  const diagnostics = files.flatMap(file => file.diagnostics);
  const tally = (severity: LintDiagnostic['severity']) =>
    diagnostics.filter(diagnostic => diagnostic.severity === severity).length;
  const summary = {
    error: tally('error'),
    warn: tally('warn'),
    info: tally('info'),
  };
  const unread = files.filter(file => file.problems.length > 0);
  return {
    schemaVersion: 1,
    command: 'lint',
    ...concludeFrom(files.length, unread.length, summary.error),
    files,
    summary,
  };
}

function concludeFrom(
  files: number,
  unread: number,
  errors: number,
): Pick<LintReport, 'conclusion' | 'reasons'> {
  if (unread > 0) {
    return {
      conclusion: 'undecided',
      reasons: [
        {
          code: 'analysis-failed',
          message: `${unread} of ${count(files, 'file')} could not be judged.`,
          remedy: 'Correct the problems named below and run the command again.',
        },
      ],
    };
  }
  if (errors > 0) {
    return {
      conclusion: 'failure',
      reasons: [
        {
          code: 'lint-error',
          message: `${count(errors, 'violation')} of rules with severity error.`,
          remedy: 'Correct the places named below.',
        },
      ],
    };
  }
  return {
    conclusion: 'success',
    reasons: [
      {
        code: 'compatible',
        message: 'No rule with severity error is violated.',
        remedy: '',
      },
    ],
  };
}

/** The verdict in one sentence. */
export function lintSentence(report: LintReport): string {
  const { error, warn, info } = report.summary;
  const parts = [];
  if (error > 0) parts.push(count(error, 'error'));
  if (warn > 0) parts.push(count(warn, 'warning'));
  if (info > 0) parts.push(count(info, 'hint'));
  const unjudged = report.files.filter(file => file.problems.length > 0);
  if (unjudged.length > 0) parts.push(`${unjudged.length} not judged`);
  const found = parts.length > 0 ? listInWords(parts) : 'no violation';
  return `${verdictWord(report.conclusion)}: ${found} in ${count(report.files.length, 'file')}`;
}

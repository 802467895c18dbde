import type { GovernanceFinding } from '../governance';
import type { Conclusion, Problem, Reason } from '../model';
import { count, listInWords, verdictWord } from './wording';

export interface MappingCounts {
  readonly sheets: number;
  readonly rows: number;
}

/** The whole result of `interlock mapping check`. */
export interface MappingReport {
  readonly schemaVersion: 1;
  readonly command: 'mapping check';
  readonly conclusion: Conclusion;
  readonly reasons: readonly Reason[];
  /** Rows, value maps and bindings that cannot be read. */
  readonly problems: readonly Problem[];
  /** What the rules about sheets say, permitted findings included. */
  readonly findings: readonly GovernanceFinding[];
  readonly summary: MappingCounts & {
    readonly problems: number;
    readonly error: number;
    readonly warn: number;
    readonly info: number;
    /** Findings that the baseline permits; they are in no other figure. */
    readonly permitted: number;
  };
}

export function concludeMappings(
  problems: readonly Problem[],
  findings: readonly GovernanceFinding[],
  counts: MappingCounts,
): MappingReport {
  const counting = findings.filter(({ waiver }) => waiver === null);
  const ofSeverity = (severity: string) =>
    counting.filter(finding => finding.severity === severity).length;
  const summary = {
    ...counts,
    problems: problems.length,
    error: ofSeverity('error'),
    warn: ofSeverity('warn'),
    info: ofSeverity('info'),
    permitted: findings.length - counting.length,
  };
  return {
    schemaVersion: 1,
    command: 'mapping check',
    ...conclude(summary),
    problems,
    findings,
    summary,
  };
}

function conclude({
  sheets,
  problems,
  error,
}: MappingReport['summary']): Pick<MappingReport, 'conclusion' | 'reasons'> {
  if (problems === 0 && error === 0) {
    return {
      conclusion: 'success',
      reasons: [
        {
          code: 'compatible',
          message:
            'Every row is well-formed, and no rule of severity error is broken.',
          remedy: '',
        },
      ],
    };
  }
  const faults = [
    ...(problems > 0 ? [count(problems, 'problem')] : []),
    ...(error > 0 ? [count(error, 'broken rule', 'broken rules')] : []),
  ];
  return {
    conclusion: 'failure',
    reasons: [
      {
        code: 'estate-error',
        message: `The ${sheets === 1 ? 'sheet has' : 'sheets have'} ${listInWords(faults)}.`,
        remedy: 'Correct the places named below; each names its remedy.',
      },
    ],
  };
}

/** `Failed: 3 errors and 1 warning in 2 sheets (61 rows)`. */
export function mappingSentence({
  conclusion,
  summary,
}: MappingReport): string {
  const { sheets, rows, problems, error, warn, info, permitted } = summary;
  const parts = [
    ...(problems > 0 ? [count(problems, 'problem')] : []),
    ...(error > 0 ? [count(error, 'error')] : []),
    ...(warn > 0 ? [count(warn, 'warning')] : []),
    ...(info > 0 ? [count(info, 'hint')] : []),
  ];
  const found = parts.length === 0 ? 'no problem' : listInWords(parts);
  const allowed =
    permitted > 0 ? `, ${permitted} permitted by the baseline` : '';
  return `${verdictWord(conclusion)}: ${found} in ${count(sheets, 'sheet')} (${count(rows, 'row')})${allowed}`;
}

import type { Conclusion, Problem, Reason } from '../model';
import { jsonText } from './jsonText';
import { markdownProse } from './markdownText';
import { problemLines, problemsTable } from './renderProblems';
import type { RenderOptions, ReportFormat } from './reportFormat';
import { painter, paintVerdict } from './terminalText';
import { count, verdictWord } from './wording';

export interface EstateCounts {
  readonly entities: number;
  readonly contracts: number;
  readonly integrations: number;
}

/** The whole result of `interlock check --estate`. */
export interface EstateReport {
  readonly schemaVersion: 1;
  readonly command: 'check-estate';
  readonly conclusion: Conclusion;
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
  readonly summary: EstateCounts & { readonly problems: number };
}

export function concludeEstate(
  problems: readonly Problem[],
  counts: EstateCounts,
): EstateReport {
  return {
    schemaVersion: 1,
    command: 'check-estate',
    ...conclude(problems.length),
    problems,
    summary: { ...counts, problems: problems.length },
  };
}

function conclude(
  problems: number,
): Pick<EstateReport, 'conclusion' | 'reasons'> {
  if (problems > 0) {
    return {
      conclusion: 'failure',
      reasons: [
        {
          code: 'estate-error',
          message: `The estate has ${count(problems, 'problem')}.`,
          remedy: 'Correct the places named below; each names its remedy.',
        },
      ],
    };
  }
  return {
    conclusion: 'success',
    reasons: [
      {
        code: 'compatible',
        message:
          'Every entity is well-formed and every reference has a target.',
        remedy: '',
      },
    ],
  };
}

export function renderEstate(
  report: EstateReport,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return estateMarkdown(report);
    case 'text':
      return estateText(report, options);
  }
}

function estateSentence(report: EstateReport): string {
  const { entities, contracts, integrations, problems } = report.summary;
  return `${verdictWord(report.conclusion)}: ${problems === 0 ? 'no problem' : count(problems, 'problem')} in ${count(entities, 'entity', 'entities')} (${count(contracts, 'contract')}, ${count(integrations, 'integration')})`;
}

function estateText(report: EstateReport, options: RenderOptions): string {
  const paint = painter(options.colours);
  const lines = [
    paintVerdict(estateSentence(report), report.conclusion, paint),
    ...report.reasons
      .filter(reason => reason.remedy !== '')
      .map(reason => `  ${reason.remedy}`),
  ];
  if (report.problems.length > 0) {
    lines.push('', ...problemLines(report.problems, paint));
  }
  return `${lines.join('\n')}\n`;
}

function estateMarkdown(report: EstateReport): string {
  const parts = [
    `**${markdownProse(estateSentence(report))}**`,
    ...report.reasons.map(reason => markdownProse(reason.remedy)),
    report.problems.length > 0 ? problemsTable(report.problems) : '',
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

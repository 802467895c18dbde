import type { Problem } from '../model';
import { jsonText } from './jsonText';
import { markdownCode, markdownProse, markdownTable } from './markdownText';
import type { RenderOptions, ReportFormat } from './reportFormat';
import { oneLine, painter } from './terminalText';
import type { Paint } from './terminalText';
import { placeInWords } from './wording';

/** What a command answers when its input cannot be used; there is no conclusion then. */
export interface ProblemReport {
  readonly schemaVersion: 1;
  readonly command:
    'diff' | 'lint' | 'check' | 'check-estate' | 'rules' | 'scorecard' | 'init';
  readonly problems: readonly Problem[];
}

/** Why a command could not do its work: place, sentence and remedy of each problem. */
export function renderProblems(
  report: ProblemReport,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText({
        schemaVersion: report.schemaVersion,
        command: report.command,
        problems: report.problems,
      });
    case 'markdown':
      return `${problemsTable(report.problems)}\n`;
    case 'text':
      return `${problemLines(report.problems, painter(options.colours)).join('\n')}\n`;
  }
}

export function problemLines(
  problems: readonly Problem[],
  paint: Paint,
): readonly string[] {
  return problems.flatMap(problem => [
    `${paint(placeInWords(problem), 'bold')}  ${oneLine(problem.message)} ${paint(`[${problem.code}]`, 'dim')}`,
    ...(problem.remedy === '' ? [] : [`  -> ${oneLine(problem.remedy)}`]),
  ]);
}

export function problemsTable(problems: readonly Problem[]): string {
  return markdownTable(
    ['Place', 'Problem', 'What to do'],
    problems.map(problem => [
      markdownCode(placeInWords(problem)),
      markdownProse(problem.message),
      markdownProse(problem.remedy),
    ]),
  );
}

import type { Problem } from '../model';
import { problemsTable } from './annotationMarkdown';
import { annotationsOfProblems } from './annotations';
import { problemLines } from './annotationText';
import { jsonText } from './jsonText';
import type { RenderOptions, ReportFormat } from './reportFormat';
import { painter } from './terminalText';

/** What a command answers when its input cannot be used; there is no conclusion then. */
export interface ProblemReport {
  readonly schemaVersion: 1;
  readonly command:
    | 'diff'
    | 'lint'
    | 'check'
    | 'check-estate'
    | 'rules'
    | 'scorecard'
    | 'init'
    | 'audit'
    | 'mapping'
    | 'usage'
    | 'impact'
    | 'data';
  readonly problems: readonly Problem[];
}

/** Why a command could not do its work: place, sentence and remedy of each problem. */
export function renderProblems(
  report: ProblemReport,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  const annotations = annotationsOfProblems(report.problems);
  switch (format) {
    case 'json':
      return jsonText({
        schemaVersion: report.schemaVersion,
        command: report.command,
        problems: report.problems,
      });
    case 'markdown':
      return `${problemsTable(annotations)}\n`;
    case 'text':
      return `${problemLines(annotations, painter(options.colours)).join('\n')}\n`;
  }
}

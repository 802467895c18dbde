import { annotationsOfLint } from './annotations';
import { jsonText } from './jsonText';
import { lintMarkdown } from './lintMarkdown';
import type { LintReport } from './lintReport';
import { lintText } from './lintText';
import type { RenderOptions, ReportFormat } from './reportFormat';

/** What the governance rules say about some files. */
export function renderLint(
  report: LintReport,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return lintMarkdown(report, annotationsOfLint(report));
    case 'text':
      return lintText(report, annotationsOfLint(report), options);
  }
}

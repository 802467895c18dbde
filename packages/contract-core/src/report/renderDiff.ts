import type { DiffReport } from '../check-run';
import { annotationsOfDiff } from './annotations';
import { diffMarkdown } from './diffMarkdown';
import { diffText } from './diffText';
import { jsonText } from './jsonText';
import type { RenderOptions, ReportFormat } from './reportFormat';

/** A comparison of two contract files, for people or for programs. */
export function renderDiff(
  report: DiffReport,
  format: ReportFormat,
  options: RenderOptions = { colours: false },
): string {
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return diffMarkdown(report, annotationsOfDiff(report), options);
    case 'text':
      return diffText(report, annotationsOfDiff(report), options);
  }
}

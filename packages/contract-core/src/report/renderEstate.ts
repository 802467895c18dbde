import { annotationsOfEstate } from './annotations';
import type { Remedies } from './annotations';
import { estateMarkdown } from './estateMarkdown';
import type { EstateReport } from './estateReport';
import { estateText } from './estateText';
import { jsonText } from './jsonText';
import type { RenderOptions, ReportFormat } from './reportFormat';

export interface EstateRenderOptions extends RenderOptions {
  /** What to do about the findings of each rule; the rules are not loaded here. */
  readonly remedies: Remedies;
}

export function renderEstate(
  report: EstateReport,
  format: ReportFormat,
  options: EstateRenderOptions,
): string {
  const annotations = annotationsOfEstate(report, options.remedies);
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return estateMarkdown(report, annotations);
    case 'text':
      return estateText(report, annotations, options);
  }
}

import { estateViolationsTable, problemsTable } from './annotationMarkdown';
import { annotationsOfEstate } from './annotations';
import type { Annotation, Remedies } from './annotations';
import { estateViolationLines, problemLines } from './annotationText';
import { jsonText } from './jsonText';
import { markdownProse } from './markdownText';
import { mappingSentence } from './mappingReport';
import type { MappingReport } from './mappingReport';
import type { RenderOptions, ReportFormat } from './reportFormat';
import { painter, paintVerdict } from './terminalText';

export interface MappingRenderOptions extends RenderOptions {
  /** What to do about the findings of each rule; the rules are not loaded here. */
  readonly remedies: Remedies;
}

/** What the rules say about mapping sheets. */
export function renderMappings(
  report: MappingReport,
  format: ReportFormat,
  options: MappingRenderOptions,
): string {
  const annotations = annotationsOfEstate(report, options.remedies);
  switch (format) {
    case 'json':
      return jsonText(report);
    case 'markdown':
      return mappingsMarkdown(report, annotations);
    case 'text':
      return mappingsText(report, annotations, options);
  }
}

const ofKind = (annotations: readonly Annotation[], kind: Annotation['kind']) =>
  annotations.filter(one => one.kind === kind);

function mappingsText(
  report: MappingReport,
  annotations: readonly Annotation[],
  options: RenderOptions,
): string {
  const problems = ofKind(annotations, 'problem');
  const violations = ofKind(annotations, 'violation');
  const paint = painter(options.colours);
  const lines = [
    paintVerdict(mappingSentence(report), report.conclusion, paint),
    ...(problems.length > 0 ? ['', ...problemLines(problems, paint)] : []),
    ...(violations.length > 0
      ? ['', ...estateViolationLines(violations, paint)]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

function mappingsMarkdown(
  report: MappingReport,
  annotations: readonly Annotation[],
): string {
  const problems = ofKind(annotations, 'problem');
  const violations = ofKind(annotations, 'violation');
  const parts = [
    `**${markdownProse(mappingSentence(report))}**`,
    problems.length > 0 ? problemsTable(problems) : '',
    violations.length > 0 ? estateViolationsTable(violations) : '',
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

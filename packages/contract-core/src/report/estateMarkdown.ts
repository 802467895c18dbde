import { estateViolationsTable, problemsTable } from './annotationMarkdown';
import type { Annotation } from './annotations';
import { estateSentence } from './estateReport';
import type { EstateReport } from './estateReport';
import { markdownProse } from './markdownText';

/** The state of an estate as a comment. */
export function estateMarkdown(
  report: EstateReport,
  annotations: readonly Annotation[],
): string {
  const problems = annotations.filter(({ kind }) => kind === 'problem');
  const violations = annotations.filter(({ kind }) => kind === 'violation');
  const parts = [
    `**${markdownProse(estateSentence(report))}**`,
    ...report.reasons.map(reason =>
      markdownProse(reason.remedy === '' ? reason.message : reason.remedy),
    ),
    problems.length > 0 ? problemsTable(problems) : '',
    violations.length > 0 ? estateViolationsTable(violations) : '',
  ];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

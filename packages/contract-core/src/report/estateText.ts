import type { Annotation } from './annotations';
import { estateViolationLines, problemLines } from './annotationText';
import { estateSentence } from './estateReport';
import type { EstateReport } from './estateReport';
import type { RenderOptions } from './reportFormat';
import { painter, paintVerdict } from './terminalText';

/** The state of an estate for a terminal. */
export function estateText(
  report: EstateReport,
  annotations: readonly Annotation[],
  options: RenderOptions,
): string {
  const problems = annotations.filter(({ kind }) => kind === 'problem');
  const violations = annotations.filter(({ kind }) => kind === 'violation');
  const paint = painter(options.colours);
  const [first, ...others] = report.reasons;
  const lines = [
    paintVerdict(estateSentence(report), report.conclusion, paint),
    ...(first && first.remedy !== '' ? [`  ${first.remedy}`] : []),
    ...others.map(reason => `  ${reason.message}`),
  ];
  if (problems.length > 0) {
    lines.push('', ...problemLines(problems, paint));
  }
  if (violations.length > 0) {
    lines.push('', ...estateViolationLines(violations, paint));
  }
  return `${lines.join('\n')}\n`;
}

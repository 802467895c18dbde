import { annotationsBySubject } from './annotations';
import type { Annotation } from './annotations';
import { problemLines, violationLines } from './annotationText';
import { lintSentence } from './lintReport';
import type { LintedFile, LintReport } from './lintReport';
import { reasonLines } from './reasonText';
import type { RenderOptions } from './reportFormat';
import { oneLine, painter, paintVerdict } from './terminalText';
import { profilesInWords } from './violationsText';
import { count, listInWords } from './wording';

/** A lint run for a terminal, file by file. */
export function lintText(
  report: LintReport,
  annotations: readonly Annotation[],
  options: RenderOptions,
): string {
  const paint = painter(options.colours);
  const lines = [
    paintVerdict(lintSentence(report), report.conclusion, paint),
    ...reasonLines(report.reasons, paint),
  ];
  const about = annotationsBySubject(annotations);
  for (const file of report.files) {
    lines.push('', `${paint(oneLine(file.file), 'bold')}  ${fileNote(file)}`);
    lines.push(
      ...problemLines(about(file.file, 'problem'), paint).map(
        line => `  ${line}`,
      ),
    );
    lines.push(...violationLines(about(file.file, 'violation'), paint));
  }
  return `${lines.join('\n')}\n`;
}

function fileNote(file: LintedFile): string {
  if (file.problems.length > 0) return 'could not be judged';
  const found =
    file.diagnostics.length === 0
      ? 'no violation'
      : count(file.diagnostics.length, 'violation');
  const profiles = profilesInWords(file.profiles);
  return `${found} of ${listInWords(file.rulesets.map(oneLine))}${profiles === '' ? '' : ` (${profiles})`}`;
}

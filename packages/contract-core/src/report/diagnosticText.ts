import type { LintDiagnostic } from '../model';
import { bySeverity } from './findingText';
import { markdownCode, markdownProse, markdownTable } from './markdownText';
import { oneLine, severityLabel } from './terminalText';
import type { Paint } from './terminalText';
import { placeInWords } from './wording';

export function diagnosticLines(
  diagnostics: readonly LintDiagnostic[],
  paint: Paint,
): readonly string[] {
  return bySeverity(diagnostics).flatMap(diagnostic => [
    `  ${severityLabel(diagnostic.severity, paint)}  ${oneLine(diagnostic.message)}`,
    `         ${paint(`${oneLine(diagnostic.code)} · ${placeInWords(diagnostic.location)}`, 'dim')}`,
  ]);
}

export function diagnosticsTable(
  diagnostics: readonly LintDiagnostic[],
): string {
  return markdownTable(
    ['Severity', 'Violation', 'Rule', 'Place'],
    bySeverity(diagnostics).map(diagnostic => [
      diagnostic.severity,
      markdownProse(diagnostic.message),
      markdownCode(diagnostic.code),
      markdownCode(placeInWords(diagnostic.location)),
    ]),
  );
}

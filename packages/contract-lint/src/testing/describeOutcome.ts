import type { LintDiagnostic } from '@interlock/contract-core';
import type { LintOutcome } from '../lintRequest';

/** Every member of every diagnostic on one line each, for tests to compare. */
export function describeOutcome(outcome: LintOutcome): readonly string[] {
  return outcome.ok
    ? outcome.diagnostics.map(describeDiagnostic)
    : outcome.problems.map(
        ({ code, file, line, column, pointer, message, remedy }) =>
          `${code} ${file}:${line}:${column} ${pointer || '/'} ${message} ${remedy}`,
      );
}

function describeDiagnostic(diagnostic: LintDiagnostic): string {
  const { severity, code, location, end, message, source, documentationUrl } =
    diagnostic;
  const place = `${location.line}:${location.column}-${end.line}:${end.column}`;
  return `${severity} ${code} ${location.file}:${place} ${location.pointer || '/'} ${message} (${source}, ${documentationUrl || 'no page'})`;
}

import type { LintDiagnostic, Severity } from '@interlock/contract-core';
import type { ISpectralDiagnostic } from '@stoplight/spectral-core';
import type { Anchors } from '../anchors';
import type { DocumentTree } from '../references/documentTree';

/** By Spectral's numbers 0 to 3: error, warn, info, hint. */
const severities: readonly Severity[] = ['error', 'warn', 'info', 'info'];

export function toLintDiagnostic(
  result: ISpectralDiagnostic,
  source: LintDiagnostic['source'],
  tree: DocumentTree,
  anchors: Anchors,
): LintDiagnostic {
  const { start, end } = result.range;
  const file = tree.fileOf(result.source ?? tree.source);
  return {
    code: String(result.code),
    severity: severities[result.severity] ?? 'error',
    message: result.message,
    location: {
      file,
      pointer: result.path.map(toToken).join(''),
      line: start.line + 1,
      column: start.character + 1,
    },
    anchor: anchors.anchorOf(file, result.path.map(String)),
    // Spectral counts from 0 and names the character after the last one.
    end: {
      line: end.line + 1,
      column: Math.max(end.character, 1),
    },
    source,
    documentationUrl: result.documentationUrl ?? '',
  };
}

/** RFC 6901, section 3. */
function toToken(segment: string | number): string {
  return `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** By place, then by rule: the same whatever order the rules ran in. */
export function inDocumentOrder(
  diagnostics: readonly LintDiagnostic[],
): LintDiagnostic[] {
  return [...diagnostics].sort(
    (left, right) =>
      compareText(left.location.file, right.location.file) ||
      left.location.line - right.location.line ||
      left.location.column - right.location.column ||
      compareText(left.code, right.code) ||
      compareText(left.location.pointer, right.location.pointer) ||
      compareText(left.message, right.message),
  );
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

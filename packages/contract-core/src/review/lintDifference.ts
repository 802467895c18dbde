import type { LintDiagnostic } from '../model';

/**
 * Diagnostics of the revision that the base does not have. Two diagnostics are
 * the same when rule, message and place agree, where indices of arrays are left
 * out of the place: reordering and reformatting make nothing new. Counted as a
 * multiset, so a second occurrence of a known diagnostic is new.
 */
export function newDiagnostics(
  base: readonly LintDiagnostic[],
  revision: readonly LintDiagnostic[],
): readonly LintDiagnostic[] {
  const known = new Map<string, number>();
  for (const diagnostic of base) {
    const name = diagnosticName(diagnostic);
    known.set(name, (known.get(name) ?? 0) + 1);
  }
  return revision.filter(diagnostic => {
    const name = diagnosticName(diagnostic);
    const left = known.get(name) ?? 0;
    known.set(name, left - 1);
    return left <= 0;
  });
}

function diagnosticName(diagnostic: LintDiagnostic): string {
  const place = diagnostic.location.pointer.replace(/\/\d+(?=\/|$)/g, '/*');
  return [diagnostic.source, diagnostic.code, place, diagnostic.message].join(
    '\u0000',
  );
}

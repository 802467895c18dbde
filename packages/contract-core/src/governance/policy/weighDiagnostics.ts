import type { LintDiagnostic } from '../../model';
import { levelOf } from './resolveProfile';
import type { ResolvedProfile } from './resolveProfile';

/** Diagnostics with the severities of a profile; those of rules that are off are left out. */
export function weighDiagnostics(
  diagnostics: readonly LintDiagnostic[],
  profile: Pick<ResolvedProfile, 'day' | 'levels'>,
): readonly LintDiagnostic[] {
  return diagnostics.flatMap(diagnostic => {
    const { severity } = levelOf(profile, diagnostic.code, diagnostic.severity);
    return severity === 'off' ? [] : [{ ...diagnostic, severity }];
  });
}

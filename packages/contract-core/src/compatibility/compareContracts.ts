import { diffContracts } from '../diff';
import { dayOf } from '../model';
import type { Contract, Finding, ProjectCheck } from '../model';
import { compareFindings } from './compareFindings';
import type { ComparisonOptions } from './comparisonOptions';
import { judgeChange } from './judgeChange';
import { judgeVersion } from './judgeVersion';
import { Prover } from './proof/prover';
import { judgeChecks } from './settings/judgeChecks';
import { unstableOperations, withoutPromise } from './unstableOperations';

/**
 * Every finding about the step from base to revision, heaviest first, then by
 * operation, rule and fingerprint; those of a project's own checks included.
 */
export function compareContracts(
  base: Contract,
  revision: Contract,
  checks: readonly ProjectCheck[] = [],
  { now }: ComparisonOptions = {},
): readonly Finding[] {
  const prover = new Prover();
  const today = dayOf(now ?? '');
  const unstable = unstableOperations(base);
  const findings = new Map<string, Finding>();
  for (const change of diffContracts(base, revision)) {
    const judged = withoutPromise(
      judgeChange(change, prover, today),
      change,
      unstable,
    );
    for (const finding of [
      judged,
      ...judgeChecks(change, judged, checks, prover),
    ]) {
      if (!findings.has(finding.fingerprint)) {
        findings.set(finding.fingerprint, finding);
      }
    }
  }
  const found = [...findings.values()];
  const versions = judgeVersion(base, revision, found, prover);
  return [...found, ...versions].sort(compareFindings);
}

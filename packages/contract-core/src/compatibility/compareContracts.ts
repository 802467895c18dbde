import { diffContracts } from '../diff';
import type { Contract, Finding, ProjectCheck } from '../model';
import { compareFindings } from './compareFindings';
import { judgeChange } from './judgeChange';
import { Prover } from './proof/prover';
import { judgeChecks } from './settings/judgeChecks';

/**
 * Every finding about the step from base to revision, heaviest first, then by
 * operation, rule and fingerprint; those of a project's own checks included.
 */
export function compareContracts(
  base: Contract,
  revision: Contract,
  checks: readonly ProjectCheck[] = [],
): readonly Finding[] {
  const prover = new Prover();
  const findings = new Map<string, Finding>();
  for (const change of diffContracts(base, revision)) {
    const judged = judgeChange(change, prover);
    for (const finding of [
      judged,
      ...judgeChecks(change, judged, checks, prover),
    ]) {
      if (!findings.has(finding.fingerprint)) {
        findings.set(finding.fingerprint, finding);
      }
    }
  }
  return [...findings.values()].sort(compareFindings);
}

import { diffContracts } from '../diff';
import type { Contract, Finding } from '../model';
import { compareFindings } from './compareFindings';
import { judgeChange } from './judgeChange';
import { Prover } from './proof/prover';

/**
 * Every finding about the step from base to revision, heaviest first, then by
 * operation, rule and fingerprint.
 */
export function compareContracts(
  base: Contract,
  revision: Contract,
): readonly Finding[] {
  const prover = new Prover();
  const findings = new Map<string, Finding>();
  for (const change of diffContracts(base, revision)) {
    const finding = judgeChange(change, prover);
    if (!findings.has(finding.fingerprint)) {
      findings.set(finding.fingerprint, finding);
    }
  }
  return [...findings.values()].sort(compareFindings);
}

import { diffContracts } from '../diff';
import { severities } from '../model';
import type { Contract, Finding } from '../model';
import { judgeChange } from './judgeChange';

/**
 * Every finding about the step from base to revision, heaviest first, then by
 * operation, rule and fingerprint.
 */
export function compareContracts(
  base: Contract,
  revision: Contract,
): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const change of diffContracts(base, revision)) {
    const finding = judgeChange(change);
    if (!findings.has(finding.fingerprint)) {
      findings.set(finding.fingerprint, finding);
    }
  }
  return [...findings.values()].sort(compareFindings);
}

function compareFindings(one: Finding, other: Finding): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    compareTexts(one.operation, other.operation) ||
    compareTexts(one.ruleId, other.ruleId) ||
    compareTexts(one.fingerprint, other.fingerprint)
  );
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

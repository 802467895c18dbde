import type { Finding } from '../model';
import type { FindingCounts } from './checkRun';

/** Findings by severity; `undecided` counts those whose effect is undecided. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const ofSeverity = (severity: Finding['severity']) =>
    findings.filter(finding => finding.severity === severity).length;
  return {
    error: ofSeverity('error'),
    warn: ofSeverity('warn'),
    info: ofSeverity('info'),
    undecided: findings.filter(finding => finding.effect === 'undecided')
      .length,
  };
}

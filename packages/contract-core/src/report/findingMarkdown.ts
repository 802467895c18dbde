import type { Finding } from '../model';
import { bySeverity, placeOfFinding } from './findingText';
import { markdownCode, markdownProse, markdownTable } from './markdownText';

/** The one table of a comment: what was found, heaviest first. */
export function findingsTable(findings: readonly Finding[]): string {
  return markdownTable(
    ['Severity', 'Operation', 'Finding', 'Rule', 'Place'],
    bySeverity(findings).map(finding => [
      finding.severity,
      markdownCode(finding.operation),
      markdownProse(finding.message),
      markdownCode(finding.ruleId),
      markdownCode(placeOfFinding(finding)),
    ]),
  );
}

import { severities } from '../model';
import type { Finding } from '../model';

/** Heaviest first, then by operation, rule and fingerprint. */
export function compareFindings(one: Finding, other: Finding): number {
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

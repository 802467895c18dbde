import { selects } from '../../model';
import type { Finding, RuleAdjustment, RuleLevel } from '../../model';
import { compareFindings } from '../compareFindings';

export interface AdjustedFindings {
  readonly findings: readonly Finding[];
  /** In the order of the settings; entries that changed nothing are left out. */
  readonly adjustments: readonly RuleAdjustment[];
}

/**
 * Gives findings the levels that a project sets for their rules. What cannot be
 * judged as safe or breaking is never turned off: nobody knows what would be
 * hidden.
 */
export function adjustFindings(
  findings: readonly Finding[],
  levels: readonly RuleLevel[],
): AdjustedFindings {
  const changed = new Map<RuleLevel, number>();
  const kept = new Map<RuleLevel, number>();
  const shown = findings.flatMap(finding => {
    const entry = levels.find(({ rule }) =>
      selects({ rule }, { rule: finding.ruleId }),
    );
    if (entry === undefined || entry.level === finding.severity) {
      return [finding];
    }
    if (entry.level === 'off' && finding.effect === 'undecided') {
      count(kept, entry);
      return [finding];
    }
    count(changed, entry);
    return entry.level === 'off' ? [] : [{ ...finding, severity: entry.level }];
  });
  return {
    findings: shown.sort(compareFindings),
    adjustments: levels
      .map(entry => ({
        ...entry,
        findings: changed.get(entry) ?? 0,
        kept: kept.get(entry) ?? 0,
      }))
      .filter(entry => entry.findings + entry.kept > 0),
  };
}

function count(counts: Map<RuleLevel, number>, entry: RuleLevel): void {
  counts.set(entry, (counts.get(entry) ?? 0) + 1);
}

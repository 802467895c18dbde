import { dayOf, type GovernanceFinding } from '@interlock/contract-core';
import type {
  DeepReadonly,
  FindingAge,
  FindingGroup,
  FindingTally,
  GovernanceFindingView,
} from '@interlock/plugin-integration-catalog-common';
import { firstDayOf } from '../../store/governance';
import type { GovernedEstate } from './governedEstate';

export type FindingView = DeepReadonly<GovernanceFindingView>;

/** Findings with what lists show of their targets, in the order of the report. */
export function findingsOnTheWire(
  governed: Pick<GovernedEstate, 'report' | 'targets' | 'firstDays'>,
): readonly FindingView[] {
  return governed.report.findings.map(finding =>
    findingOnTheWire(finding, governed),
  );
}

function findingOnTheWire(
  finding: GovernanceFinding,
  governed: Pick<GovernedEstate, 'report' | 'targets' | 'firstDays'>,
): FindingView {
  const target = governed.targets.get(finding.target);
  const { day } = governed.report;
  // What was not recorded yet is seen for the first time now.
  const firstSeen = firstDayOf(finding, governed.firstDays) ?? day;
  return {
    ruleId: finding.ruleId,
    source: finding.source,
    target: finding.target,
    ...(finding.targetId !== undefined && { targetId: finding.targetId }),
    targetTitle: target?.title ?? finding.target,
    owner: target?.owner ?? '',
    systems: target?.systems ?? [],
    domains: target?.domains ?? [],
    severity: finding.severity,
    message: finding.message,
    location: finding.location,
    ...(finding.contractLocation && {
      contractLocation: finding.contractLocation,
    }),
    end: finding.end,
    fingerprint: finding.fingerprint,
    ...(finding.formerFingerprints && {
      formerFingerprints: finding.formerFingerprints,
    }),
    level: finding.level,
    waiver: finding.waiver,
    firstSeen,
    age: ageOf(firstSeen, day),
  };
}

/** From the youngest to the oldest. */
export const findingAges: readonly FindingAge[] = [
  '0-7',
  '8-30',
  '31-90',
  'over-90',
];

function ageOf(firstSeen: string, day: string): FindingAge {
  const days = (dayOf(day) ?? 0) - (dayOf(firstSeen) ?? 0);
  if (days <= 7) return '0-7';
  if (days <= 30) return '8-30';
  return days <= 90 ? '31-90' : 'over-90';
}

/** Counts findings that stand by severity, and those that a waiver permits. */
export function tallyOf(
  findings: readonly Pick<GovernanceFinding, 'severity' | 'waiver'>[],
): DeepReadonly<FindingTally> {
  const standing = (severity: GovernanceFinding['severity']) =>
    findings.filter(
      finding => finding.waiver === null && finding.severity === severity,
    ).length;
  return {
    error: standing('error'),
    warn: standing('warn'),
    info: standing('info'),
    waived: findings.filter(finding => finding.waiver !== null).length,
  };
}

/**
 * Findings counted by keys, of which one finding may have several; the group
 * with the heaviest findings first.
 */
export function groupFindings(
  findings: readonly FindingView[],
  keysOf: (finding: FindingView) => readonly string[],
  titleOf: (key: string) => string,
): readonly DeepReadonly<FindingGroup>[] {
  const groups = new Map<string, FindingView[]>();
  for (const finding of findings) {
    for (const key of new Set(keysOf(finding))) {
      const group = groups.get(key);
      if (group) group.push(finding);
      else groups.set(key, [finding]);
    }
  }
  return [...groups]
    .map(([key, group]) => ({
      key,
      title: titleOf(key),
      tally: tallyOf(group),
    }))
    .sort(
      (one, other) =>
        byTally(one.tally, other.tally) || byText(one.key, other.key),
    );
}

/** More errors first, then more warnings, notes and waived findings. */
export function byTally(
  one: DeepReadonly<FindingTally>,
  other: DeepReadonly<FindingTally>,
): number {
  return (
    other.error - one.error ||
    other.warn - one.warn ||
    other.info - one.info ||
    other.waived - one.waived
  );
}

export function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

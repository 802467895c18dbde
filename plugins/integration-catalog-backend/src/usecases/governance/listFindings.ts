import type {
  Answer,
  GovernanceFindingQuery,
} from '@interlock/plugin-integration-catalog-common';
import {
  byText,
  findingsOnTheWire,
  type FindingView,
} from '../governed/findingWire';
import type { GovernedEstate } from '../governed/governedEstate';

const defaultLimit = 100;

/** One page of the findings that a question asks for. */
export function listFindings(
  governed: GovernedEstate,
  query: Readonly<GovernanceFindingQuery>,
): Answer<'listGovernanceFindings'> {
  const findings = findingsOnTheWire(governed).filter(finding =>
    isAskedFor(finding, query),
  );
  const offset = Number(query.offset ?? 0);
  const limit = Number(query.limit ?? defaultLimit);
  return {
    day: governed.report.day,
    total: findings.length,
    // The report's own order stays among equal findings: sorting is stable.
    findings: [...findings]
      .sort(orders[query.sort ?? 'severity'])
      .slice(offset, offset + limit),
  };
}

function isAskedFor(
  finding: FindingView,
  query: Readonly<GovernanceFindingQuery>,
): boolean {
  const is = (wanted: string | undefined, value: string) =>
    wanted === undefined || wanted === value;
  const isOneOf = (wanted: string | undefined, values: readonly string[]) =>
    wanted === undefined || values.includes(wanted.toLowerCase());
  return (
    is(query.rule, finding.ruleId) &&
    is(query.owner?.toLowerCase(), finding.owner) &&
    isOneOf(query.domain, finding.domains) &&
    isOneOf(query.system, finding.systems) &&
    is(query.target?.toLowerCase(), finding.target) &&
    is(query.severity, finding.severity) &&
    is(query.source, finding.source) &&
    is(query.age, finding.age) &&
    is(query.waived, finding.waiver === null ? 'no' : 'yes') &&
    contains(finding, query.text ?? '')
  );
}

function contains(finding: FindingView, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [
    finding.ruleId,
    finding.message,
    finding.target,
    finding.targetTitle,
    finding.location.file,
  ].some(place => place.toLowerCase().includes(wanted));
}

const weights = { error: 0, warn: 1, info: 2 } as const;

export function heaviestFirst(
  one: Pick<FindingView, 'severity'>,
  other: Pick<FindingView, 'severity'>,
): number {
  return weights[one.severity] - weights[other.severity];
}

type Order = (one: FindingView, other: FindingView) => number;

const orders: Readonly<
  Record<NonNullable<GovernanceFindingQuery['sort']>, Order>
> = {
  severity: heaviestFirst,
  // The oldest first: it has waited longest.
  age: (one, other) => byText(one.firstSeen, other.firstSeen),
  rule: (one, other) => byText(one.ruleId, other.ruleId),
  target: (one, other) => byText(one.target, other.target),
  owner: (one, other) => byText(one.owner, other.owner),
};

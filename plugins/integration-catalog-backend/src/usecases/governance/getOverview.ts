import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { ScorecardSnapshot } from '../../store/governance';
import type { WaiverAsking } from '../waivers/waiverAsking';
import { waiversOnTheWire } from '../waivers/waiverWire';
import {
  findingAges,
  findingsOnTheWire,
  groupFindings,
  tallyOf,
} from '../governed/findingWire';
import type { GovernedEstate } from '../governed/governedEstate';
import { daysAfter } from '../../isoDays';

/** How far ahead waivers are called expiring, in days. */
const expiringWithin = 30;

/** Where the estate stands, on one page. */
export function getOverview(
  governed: GovernedEstate,
  snapshots: readonly ScorecardSnapshot[],
  asking: WaiverAsking,
): Answer<'getGovernance'> {
  const { report, titles } = governed;
  const findings = findingsOnTheWire(governed);
  const titleOf = (ref: string) => titles.get(ref) ?? ref;
  const demands = new Map(governed.rules.map(rule => [rule.id, rule.demand]));
  const waivers = waiversOnTheWire(governed, asking);
  const byAge = groupFindings(
    findings,
    finding => [finding.age],
    age => age,
  );
  const horizon = daysAfter(report.day, expiringWithin);
  return {
    day: report.day,
    totals: tallyOf(findings),
    byRule: groupFindings(
      findings,
      finding => [finding.ruleId],
      id => demands.get(id) ?? '',
    ),
    byOwner: groupFindings(findings, finding => [finding.owner], titleOf),
    byDomain: groupFindings(
      findings,
      finding => (finding.domains.length > 0 ? finding.domains : ['']),
      titleOf,
    ),
    byAge: findingAges.map(
      age =>
        byAge.find(group => group.key === age) ?? {
          key: age,
          title: age,
          tally: tallyOf([]),
        },
    ),
    scorecards: scorecardsOf(governed, snapshots),
    expiringWaivers: waivers
      .filter(waiver => waiver.state === 'active' && waiver.expiry <= horizon)
      .sort((one, other) => (one.expiry < other.expiry ? -1 : 1)),
    waitingWaivers: waivers.filter(waiver => waiver.state === 'requested')
      .length,
    problems: report.problems,
  };
}

function scorecardsOf(
  { report, templates }: GovernedEstate,
  snapshots: readonly ScorecardSnapshot[],
): Answer<'getGovernance'>['scorecards'] {
  return templates.flatMap(template => {
    const summary = report.summaries.find(
      candidate => candidate.template === template.id && candidate.by === 'all',
    );
    return summary
      ? [
          {
            template,
            summary,
            trend: snapshots.filter(
              snapshot => snapshot.summary.template === template.id,
            ),
          },
        ]
      : [];
  });
}

import { NotFoundError } from '@backstage/errors';
import type { GovernanceRule } from '@interlock/contract-core';
import type {
  Answer,
  DeepReadonly,
  GovernanceRuleSummary,
} from '@interlock/plugin-integration-catalog-common';
import type { WaiverAsking } from '../waivers/waiverAsking';
import { waiversOnTheWire } from '../waivers/waiverWire';
import {
  byText,
  findingsOnTheWire,
  groupFindings,
  tallyOf,
  type FindingView,
} from '../governed/findingWire';
import type { GovernedEstate } from '../governed/governedEstate';

type RuleSummary = DeepReadonly<GovernanceRuleSummary>;

/** Every rule with a page, and every other one that finds something, by id. */
export function listRules(
  governed: GovernedEstate,
): Answer<'listGovernanceRules'> {
  const findings = findingsOnTheWire(governed);
  const byRule = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const present = byRule.get(finding.ruleId);
    if (present) present.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  const documented = new Map(governed.rules.map(rule => [rule.id, rule]));
  const ids = [...new Set([...documented.keys(), ...byRule.keys()])];
  return {
    day: governed.report.day,
    rules: ids
      .sort(byText)
      .map(id => summaryOf(id, documented.get(id), byRule.get(id) ?? [])),
  };
}

const shownMessages = 5;

/** One rule with its page, where it fires and what is waived of it. */
export function getRule(
  governed: GovernedEstate,
  id: string,
  asking: WaiverAsking,
): Answer<'getGovernanceRule'> {
  const rule = governed.rules.find(candidate => candidate.id === id);
  const findings = findingsOnTheWire(governed).filter(
    finding => finding.ruleId === id,
  );
  const waivers = waiversOnTheWire(governed, asking).filter(
    waiver => waiver.covers.rule === id,
  );
  if (!rule && findings.length === 0 && waivers.length === 0) {
    throw new NotFoundError(
      `There is no governance rule ${id} with a page or a finding; see the list of rules.`,
    );
  }
  return {
    day: governed.report.day,
    rule: summaryOf(id, rule, findings),
    page: rule
      ? {
          reason: rule.reason,
          remedy: rule.remedy,
          bad: rule.bad,
          good: rule.good,
        }
      : null,
    messages: [...new Set(findings.map(finding => finding.message))].slice(
      0,
      shownMessages,
    ),
    fires: firesOf(governed, findings),
    waivers,
  };
}

function firesOf(
  governed: GovernedEstate,
  findings: readonly FindingView[],
): Answer<'getGovernanceRule'>['fires'] {
  return groupFindings(
    findings,
    finding => [finding.target],
    ref => governed.targets.get(ref)?.title ?? ref,
  ).map(({ key, title, tally }) => ({
    target: key,
    title,
    owner: governed.targets.get(key)?.owner ?? '',
    tally,
  }));
}

function summaryOf(
  id: string,
  rule: GovernanceRule | undefined,
  findings: readonly FindingView[],
): RuleSummary {
  return {
    id,
    documented: rule !== undefined,
    appliesTo: rule?.appliesTo ?? null,
    demand: rule?.demand ?? '',
    severity: rule?.severity ?? null,
    ruleset: rule?.ruleset ?? '',
    reference: rule?.reference ?? '',
    answers: rule?.answers ?? [],
    tally: tallyOf(findings),
  };
}

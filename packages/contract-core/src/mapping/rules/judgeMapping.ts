import { canonicalJson, digestText } from '../../model';
import type { RuleFinding } from '../../model';
import type { MappingGround, ResolvedSheet } from '../resolvedSheet';
import type { JudgedSheet, MappingDeviation, MappingRule } from './mappingRule';
import { sheetRules } from './mappingRules';

/**
 * What all rules say about a sheet, before profiles and waivers; ordered by
 * place and rule. The target of each finding is the integration of the sheet.
 */
export function mappingFindings(
  resolved: ResolvedSheet,
  ground: MappingGround,
): readonly RuleFinding[] {
  const sheet = { resolved, ground };
  return sheetRules.flatMap(rule => judgeSheet(rule, sheet)).sort(byPlace);
}

/** What one rule says of a sheet; the same said twice of one place is said once. */
export function judgeSheet(
  rule: MappingRule,
  sheet: JudgedSheet,
): readonly RuleFinding[] {
  const target = sheet.resolved.sheet.integration;
  const found = new Map<string, RuleFinding>();
  for (const deviation of rule.judge(sheet)) {
    const finding = findingOf(rule, target, deviation);
    const key = `${finding.fingerprint} ${finding.location.pointer}`;
    if (!found.has(key)) found.set(key, finding);
  }
  return [...found.values()];
}

function findingOf(
  rule: MappingRule,
  target: string,
  { location, contractLocation, anchor, message }: MappingDeviation,
): RuleFinding {
  return {
    ruleId: rule.id,
    source: 'mapping',
    target,
    severity: rule.severity,
    message,
    location,
    ...(contractLocation !== null && { contractLocation }),
    end: null,
    fingerprint: mappingFingerprint(rule.id, target, anchor),
  };
}

/**
 * Rule, integration and place by meaning. It must not depend on wording, file or
 * line: baselines and waivers are stored under it.
 */
export function mappingFingerprint(
  ruleId: string,
  target: string,
  anchor: readonly string[],
): string {
  const meaning = canonicalJson({ ruleId, target, anchor });
  return digestText(meaning).slice('sha256:'.length, 'sha256:'.length + 32);
}

function byPlace(left: RuleFinding, right: RuleFinding): number {
  return (
    compare(left.location.file, right.location.file) ||
    left.location.line - right.location.line ||
    left.location.column - right.location.column ||
    compare(left.ruleId, right.ruleId) ||
    compare(left.message, right.message)
  );
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

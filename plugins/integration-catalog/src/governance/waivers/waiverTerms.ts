import type { Severity } from '@interlock/contract-core';
import type { WaiverPolicyView } from '@interlock/plugin-integration-catalog-common';

const millisecondsOfDay = 24 * 3600 * 1000;

/** The ISO day so many days after another one. */
export function dayAfter(day: string, days: number): string {
  const instant = Date.parse(`${day}T00:00:00Z`) + days * millisecondsOfDay;
  return Number.isNaN(instant)
    ? ''
    : new Date(instant).toISOString().slice(0, 10);
}

/** Last day that the policy allows a waiver of that severity; its first day counts as one. */
export function latestExpiry(
  policy: WaiverPolicyView,
  severity: Severity,
  start: string,
): string {
  return dayAfter(start, policy.longestDays[severity] - 1);
}

/** Whether one of the patterns, in which `*` stands for any characters, names the rule. */
export function namesRule(patterns: readonly string[], rule: string): boolean {
  return patterns.some(pattern => {
    const [head = '', ...rest] = pattern.split('*');
    if (rest.length === 0) return head === rule;
    const tail = rest.pop() ?? '';
    if (!rule.startsWith(head)) return false;
    let from = head.length;
    for (const part of rest) {
      const found = rule.indexOf(part, from);
      if (found < 0) return false;
      from = found + part.length;
    }
    return rule.length - tail.length >= from && rule.endsWith(tail);
  });
}

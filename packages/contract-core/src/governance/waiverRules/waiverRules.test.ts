import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { applyWaivers } from '../../review';
import type { Waiver } from '../../review';
import { waiverFindings } from './waiverFindings';
import { waiverRules } from './waiverRules';

/** The form of the examples. */
interface Example {
  readonly day: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly target: string;
  }[];
  readonly matchedBefore?: readonly string[];
  readonly waivers: readonly {
    readonly id: string;
    readonly rule: string;
    readonly target: string;
    readonly owner: string;
    readonly start: string;
    readonly expiry: string;
  }[];
}

function linesOf(text: string): readonly string[] {
  const example = load(text, { schema: CORE_SCHEMA }) as Example;
  const findings = example.findings.map(({ rule, target }) => ({
    ruleId: rule,
    fingerprint: 'f1',
    target,
    location: { file: 'orders.yaml', pointer: '', line: 1, column: 1 },
  }));
  const waivers = example.waivers.map(({ rule, target, ...dates }): Waiver => ({
    source: 'portal',
    covers: { rule },
    scope: { target },
    reason: 'The team moves.',
    requestedBy: 'user:default/dev',
    approvers: [{ person: 'user:default/ada', groups: [] }],
    ticket: '',
    compensatingControl: '',
    renews: null,
    renewals: 0,
    decision: 'approved',
    severity: 'warn',
    ...dates,
  }));
  const { uses } = applyWaivers(findings, waivers, {
    day: example.day,
    matchedBefore: new Set(example.matchedBefore),
  });
  return waiverFindings(uses, new Map()).map(
    ({ ruleId, location, message }) =>
      `${ruleId} ${location.line}:${location.column} ${location.pointer} ${message}`,
  );
}

describe.each(waiverRules)('$id', rule => {
  it('fires on its bad example and not on its good one', () => {
    expect(linesOf(rule.bad.text)).toEqual(
      rule.bad.findings.map(line => `${rule.id} ${line}`),
    );
    expect(rule.bad.findings).toHaveLength(1);
    expect(linesOf(rule.good.text)).toEqual([]);
    expect(rule.good.findings).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { buildEstate } from '../../estate';
import type { RuleOptions } from '../../estate';
import { readGovernancePolicy } from '../policy/readGovernancePolicy';
import { judgeCatalog } from '../catalogRules';
import type { OwnCatalogRule } from '../policy/ownCatalogRule';
import { companyRules } from './ownCatalogRules';

const estate = buildEstate(
  [
    {
      path: 'catalog/flows.yaml',
      text: `kind: Integration
metadata: { name: posting, title: Posting }
spec:
  lifecycle: production
  criticality: high
  costCentre: CC-1041
  financialControl: { flags: [posting], retention: P8Y }
---
kind: Integration
metadata: { name: reporting, title: Reporting }
spec:
  lifecycle: production
  criticality: high
  costCentre: none
---
kind: Integration
metadata: { name: trial, title: Trial }
spec:
  lifecycle: production
  criticality: low
`,
    },
  ],
  { entities: ['catalog/*.yaml'] },
);

const costCentre: OwnCatalogRule = {
  id: 'acme-cost-centre',
  kind: 'integration',
  when: { criticalities: ['high'] },
  assert: {
    type: 'object',
    properties: {
      spec: {
        type: 'object',
        required: ['costCentre'],
        properties: { costCentre: { type: 'string', pattern: '^CC-[0-9]+$' } },
      },
    },
  },
  message: 'name the cost centre that pays, as CC-1234.',
  level: 'warn',
  reason: 'Controlling asks every quarter.',
};

const found = (
  rule: string,
  policy: { options?: Partial<RuleOptions>; rules?: OwnCatalogRule[] },
) =>
  judgeCatalog(estate, '2026-11-21', companyRules(policy, estate))
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ severity, message }) => `${severity} ${message}`);

describe("a company's own rule", () => {
  it('holds for entities of its kind that it means, by a schema over their view', () => {
    expect(found('acme-cost-centre', { rules: [costCentre] })).toEqual([
      'warn Reporting: name the cost centre that pays, as CC-1234.',
    ]);
    const { when: _, ...everywhere } = costCentre;
    expect(found('acme-cost-centre', { rules: [everywhere] })).toEqual([
      'warn Reporting: name the cost centre that pays, as CC-1234.',
      'warn Trial: name the cost centre that pays, as CC-1234.',
    ]);
  });

  it('reads the members of the view as our rules do', () => {
    const assert = { properties: { touchesTheBooks: { const: false } } };
    expect(
      found('acme-cost-centre', { rules: [{ ...costCentre, assert }] }),
    ).toEqual(['warn Posting: name the cost centre that pays, as CC-1234.']);
  });
});

describe('options of our rules', () => {
  it('are those of the policy, else the defaults', () => {
    const rule = 'flow-retention-long-enough';
    expect(found(rule, {})).toEqual([]);
    expect(found(rule, { options: { [rule]: { leastYears: 10 } } })).toEqual([
      'error Posting keeps its evidence for P8Y, which is less than 10 years.',
    ]);
  });
});

describe('a governance policy', () => {
  const policy = (more: string) =>
    readGovernancePolicy(
      'governance.yaml',
      `profiles: [{ id: base, reason: All. }]
waivers:
  longestDays: { error: 90, warn: 180, info: 365 }
  mostRenewals: 2
  approvers: [target-owner]
  never: []
  controlRequired: []
scorecards: []
${more}`,
    );

  it('takes options and own rules, and refuses what can mean nothing', () => {
    expect(
      policy(`options: { system-point-to-point-limit: { most: 5 } }
rules:
  - { id: acme-x, kind: system, assert: { required: [owner] }, message: m, level: info, reason: r }
`).ok,
    ).toBe(true);
    const faults = policy(`rules:
  - { id: flow-documented, kind: system, assert: { type: nothing }, message: m, level: info, reason: r }
  - { id: acme-y, kind: system, assert: { $ref: 'https://example.com/x.json' }, message: m, level: info, reason: r }
`);
    expect(
      faults.ok
        ? []
        : faults.problems.map(({ code, pointer }) => [code, pointer]),
    ).toEqual([
      ['duplicate-name', '/rules/0/id'],
      ['schema-violation', '/rules/0/assert'],
      ['schema-violation', '/rules/1/assert'],
    ]);
    expect(policy('options: { flow-documented: {} }\n').ok).toBe(false);
  });
});

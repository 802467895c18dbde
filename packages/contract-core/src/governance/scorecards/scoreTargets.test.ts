import { describe, expect, it } from 'vitest';
import type { Severity } from '../../model';
import type { GovernanceFinding } from '../governanceFinding';
import type { ScorecardTemplate } from '../policy/scorecardTemplate';
import { scoreTargets } from './scoreTargets';
import type { ScoreTarget } from './scoreTargets';
import { summariseScorecards } from './summariseScorecards';

const template: ScorecardTemplate = {
  id: 'integration-readiness',
  title: 'Integration readiness',
  reason: 'Others build on it.',
  kinds: ['integration'],
  levels: [
    { id: 'bronze', title: 'Owned', rules: ['flow-owner-present'] },
    { id: 'silver', title: 'Safe', rules: ['flow-retry-*'] },
    { id: 'gold', title: 'Watched', rules: ['flow-alerts-set', 'flow-slo-*'] },
  ],
  minimum: [
    { criticalities: ['high'], flags: ['posting'], level: 'gold' },
    { criticalities: ['high'], level: 'silver' },
    { criticalities: ['medium'], level: 'bronze' },
  ],
};

const flow = 'integration:default/orders-to-erp';

function target(overrides: {
  readonly ref?: string;
  readonly criticality?: string;
  readonly flags?: readonly string[];
  readonly kind?: string;
  readonly rules?: readonly string[];
  readonly unknown?: readonly string[];
}): ScoreTarget {
  return {
    subject: {
      id: overrides.ref ?? flow,
      ref: overrides.ref ?? flow,
      kind: overrides.kind ?? 'integration',
      file: 'catalog-info/integrations.yaml',
      contractType: '',
      owner: 'group:default/sales',
      system: 'system:default/crm',
      layers: [],
      dataClasses: [],
      domains: ['domain:default/order-to-cash'],
      criticalities: [overrides.criticality ?? 'high'],
      lifecycles: ['production'],
      flags: overrides.flags ?? [],
    },
    title: 'Orders to the ERP',
    systems: ['system:default/crm', 'system:default/erp'],
    rules: overrides.rules ?? [
      'flow-owner-present',
      'flow-retry-declared',
      'flow-alerts-set',
      'flow-slo-set',
    ],
    unknown: overrides.unknown ?? [],
  };
}

function finding(
  ruleId: string,
  severity: Severity = 'warn',
  waived = false,
): GovernanceFinding {
  return {
    ruleId,
    source: 'catalog',
    target: flow,
    severity,
    message: 'It does not hold.',
    location: { file: 'a.yaml', pointer: '', line: 1, column: 1 },
    end: null,
    fingerprint: ruleId,
    level: { ruleSeverity: severity, profile: '', reason: '', blockFrom: null },
    waiver: waived ? { id: 'W-1', expiry: '2026-12-31' } : null,
  };
}

function level(
  findings: readonly GovernanceFinding[],
  overrides: Parameters<typeof target>[0] = {},
) {
  return scoreTargets([template], [target(overrides)], findings).map(card => [
    card.level,
    card.minimum,
    card.reachesMinimum,
    card.missing,
  ]);
}

describe('scoreTargets', () => {
  it('gives one card with all that a page needs', () => {
    expect(
      scoreTargets(
        [template],
        [target({})],
        [
          finding('flow-retry-declared'),
          finding('flow-retry-declared'),
          finding('flow-slo-set'),
        ],
      ),
    ).toEqual([
      {
        template: 'integration-readiness',
        target: flow,
        title: 'Orders to the ERP',
        owner: 'group:default/sales',
        systems: ['system:default/crm', 'system:default/erp'],
        domains: ['domain:default/order-to-cash'],
        level: 'bronze',
        minimum: 'silver',
        reachesMinimum: false,
        missing: [{ rule: 'flow-retry-declared', findings: 2 }],
        unknown: [],
      },
    ]);
  });

  it('demands of each level all of the ones before', () => {
    expect(level([])).toEqual([['gold', 'silver', true, []]]);
    expect(level([finding('flow-slo-set')])).toEqual([
      ['silver', 'silver', true, [{ rule: 'flow-slo-set', findings: 1 }]],
    ]);
    expect(
      level([finding('flow-owner-present'), finding('flow-slo-set')]),
    ).toEqual([
      ['', 'silver', false, [{ rule: 'flow-owner-present', findings: 1 }]],
    ]);
  });

  it('asks the least level of the first entry that fits', () => {
    expect(level([], { flags: ['posting'] })[0]?.[1]).toBe('gold');
    expect(level([], { criticality: 'medium' })[0]?.[1]).toBe('bronze');
    expect(
      level([finding('flow-owner-present')], { criticality: 'low' }),
    ).toEqual([['', '', true, [{ rule: 'flow-owner-present', findings: 1 }]]]);
  });

  it('counts neither what is waived nor information that no level names', () => {
    expect(level([finding('flow-retry-declared', 'error', true)])).toEqual([
      ['gold', 'silver', true, []],
    ]);
    expect(level([finding('flow-slo-set', 'info')])).toEqual([
      ['gold', 'silver', true, []],
    ]);
    expect(level([finding('flow-alerts-set', 'info')])[0]?.[0]).toBe('silver');
    const lowered = finding('flow-alerts-set', 'info');
    expect(
      level([
        { ...lowered, level: { ...lowered.level, ruleSeverity: 'warn' } },
      ])[0]?.[0],
    ).toBe('gold');
  });

  it('does not reach a level that needs a rule which could not be judged', () => {
    const unknown = ['flow-retry-declared', 'int-other'];
    expect(scoreTargets([template], [target({ unknown })], [])).toMatchObject([
      {
        level: 'bronze',
        reachesMinimum: false,
        missing: [],
        unknown: ['flow-retry-declared'],
      },
    ]);
  });

  it('gives no card where nothing of the template holds', () => {
    expect(level([], { kind: 'api' })).toEqual([]);
    expect(level([], { rules: ['int-other'] })).toEqual([]);
    const onlyPosting = { ...template, flags: ['posting'] };
    expect(scoreTargets([onlyPosting], [target({})], [])).toEqual([]);
  });
});

describe('summariseScorecards', () => {
  it('counts by template in all, by system, domain and owner', () => {
    const cards = scoreTargets(
      [template],
      [target({}), target({ ref: 'integration:default/invoices' })],
      [finding('flow-retry-declared')],
    );
    const figures = {
      template: 'integration-readiness',
      targets: 2,
      levels: { '': 0, bronze: 1, silver: 0, gold: 1 },
      belowMinimum: 1,
    };
    expect(summariseScorecards([template], cards)).toEqual([
      { ...figures, by: 'all', ref: '' },
      { ...figures, by: 'system', ref: 'system:default/crm' },
      { ...figures, by: 'system', ref: 'system:default/erp' },
      { ...figures, by: 'domain', ref: 'domain:default/order-to-cash' },
      { ...figures, by: 'owner', ref: 'group:default/sales' },
    ]);
  });

  it('says of a template without cards that there are none', () => {
    expect(summariseScorecards([template], [])).toEqual([
      {
        template: 'integration-readiness',
        by: 'all',
        ref: '',
        targets: 0,
        levels: { '': 0, bronze: 0, silver: 0, gold: 0 },
        belowMinimum: 0,
      },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { buildEstate } from '../estate';
import type { Waiver } from '../review';
import type { LintDiagnostic } from '../model';
import { waiverSample } from '../testing/waiverSample';
import { concludeGovernance, noWaivers } from './concludeGovernance';
import type { ContractLint, GovernanceInput } from './concludeGovernance';
import { lintFingerprint } from './lintFindings';
import type { GovernancePolicy } from './policy/governancePolicy';

const orders = 'api:default/orders';

const estate = buildEstate(
  [
    {
      path: 'catalog.yaml',
      text: `apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: orders
  title: Orders
  annotations:
    interlock.dev/contract: contracts/orders.yaml
    interlock.dev/offered: Partners read it.
spec:
  type: openapi
  lifecycle: production
  owner: group:default/sales
  system: system:default/crm
`,
    },
  ],
  { entities: ['*.yaml'] },
);

const policy: GovernancePolicy = {
  profiles: [
    {
      id: 'base',
      reason: 'All keep the rules.',
      when: {},
      rulesets: { openapi: ['rulesets/openapi.yaml'] },
      scope: null,
      levels: [
        { rule: 'contract-*', level: 'off', reason: 'Not the subject here.' },
        { rule: 'entity-*', level: 'off', reason: 'Not the subject here.' },
        { rule: 'int-summary', level: 'error', reason: 'People search.' },
      ],
    },
  ],
  waivers: {
    longestDays: { error: 90, warn: 180, info: 365 },
    mostRenewals: 2,
    approvers: ['target-owner'],
    never: [],
    controlRequired: [],
  },
  scorecards: [
    {
      id: 'readiness',
      title: 'Readiness',
      reason: 'Others build on it.',
      kinds: ['api'],
      levels: [
        { id: 'bronze', title: 'Owned', rules: ['int-owner'] },
        { id: 'silver', title: 'Found', rules: ['int-*'] },
      ],
      minimum: [{ level: 'silver' }],
    },
  ],
};

function diagnostic(code: string, anchor: string): LintDiagnostic {
  return {
    code,
    severity: 'warn',
    message: `${code} does not hold.`,
    location: {
      file: 'contracts/orders.yaml',
      pointer: anchor,
      line: 3,
      column: 1,
    },
    anchor,
    end: { line: 3, column: 9 },
    source: 'spectral',
    documentationUrl: '',
  };
}

const summary = diagnostic('int-summary', '/paths/~1orders/get');
const fingerprint = lintFingerprint(orders, summary);

const linted: readonly ContractLint[] = [
  { ref: orders, ok: true, diagnostics: [summary] },
];

function conclude(overrides: Partial<GovernanceInput> = {}) {
  return concludeGovernance({
    estate,
    policy,
    specificationRules: ['int-owner', 'int-summary'].map(id => ({
      id,
      ruleset: 'rulesets/openapi.yaml',
      severity: 'warn' as const,
    })),
    linted,
    known: noWaivers,
    day: '2026-11-21',
    problems: [],
    ...overrides,
  });
}

const waiver = waiverSample({
  covers: { rule: 'int-summary' },
  scope: { target: orders, operation: 'GET /orders' },
});

const known = { ...noWaivers, waivers: [waiver] };

describe('concludeGovernance', () => {
  it('says findings, waivers and cards of one day', () => {
    expect(conclude()).toEqual({
      day: '2026-11-21',
      findings: [
        {
          ruleId: 'int-summary',
          source: 'spectral',
          target: orders,
          severity: 'error',
          message: 'int-summary does not hold.',
          location: summary.location,
          end: { line: 3, column: 9 },
          fingerprint,
          level: {
            ruleSeverity: 'warn',
            profile: 'base',
            reason: 'People search.',
            blockFrom: null,
          },
          waiver: null,
        },
      ],
      waivers: [],
      scorecards: [
        {
          template: 'readiness',
          target: orders,
          title: 'Orders',
          owner: 'group:default/sales',
          systems: ['system:default/crm'],
          domains: [],
          level: 'bronze',
          minimum: 'silver',
          reachesMinimum: false,
          missing: [{ rule: 'int-summary', findings: 1 }],
          unknown: [],
        },
      ],
      summaries: [
        ['all', ''],
        ['system', 'system:default/crm'],
        ['owner', 'group:default/sales'],
      ].map(([by, ref]) => ({
        template: 'readiness',
        by,
        ref,
        targets: 1,
        levels: { '': 0, bronze: 1, silver: 0 },
        belowMinimum: 1,
      })),
      problems: [],
    });
  });

  it('keeps a waived finding visible and out of the way', () => {
    const report = conclude({ known });
    expect(report.findings.map(finding => finding.waiver)).toEqual([
      { id: 'W-1', expiry: '2026-11-30' },
    ]);
    expect(report.waivers).toEqual([
      { ...waiver, state: 'active', permits: 1 },
    ]);
    expect(report.scorecards.map(card => card.level)).toEqual(['silver']);
  });

  it('shows what a baseline permits and counts it in scorecards nevertheless', () => {
    const adopted: Waiver = { ...waiver, source: 'baseline' };
    const report = conclude({ known: { ...known, waivers: [adopted] } });
    expect(report.findings.map(finding => finding.waiver)).toEqual([
      { id: 'W-1', expiry: '2026-11-30' },
    ]);
    expect(report.scorecards.map(card => card.level)).toEqual(['bronze']);
  });

  it('counts the finding again after the expiry, and adds one about the waiver', () => {
    const report = conclude({ known, day: '2026-12-01' });
    expect(
      report.findings.map(finding => [
        finding.ruleId,
        finding.source,
        finding.waiver,
        finding.location.line,
        finding.message,
      ]),
    ).toEqual([
      ['int-summary', 'spectral', null, 3, 'int-summary does not hold.'],
      [
        'waiver-expired',
        'waiver',
        null,
        3,
        'The waiver W-1 of int-summary, owned by group:default/sales, expired on 2026-11-30: 1 finding counts again.',
      ],
    ]);
    expect(report.waivers.map(entry => entry.state)).toEqual(['expired']);
    expect(report.scorecards.map(card => card.level)).toEqual(['bronze']);
  });

  it('says of a waiver that permits nothing whether it ever did, and where it is written', () => {
    const mended = [{ ref: orders, ok: true as const, diagnostics: [] }];
    const place = { file: 'baseline.yaml', pointer: '', line: 7, column: 5 };
    const said = (more: Partial<typeof known>) =>
      conclude({ linted: mended, known: { ...known, ...more } }).findings.map(
        ({ ruleId, location }) => [ruleId, location.line],
      );
    expect(said({})).toEqual([['waiver-orphaned', 0]]);
    expect(said({ matchedBefore: new Set(['W-1']) })).toEqual([
      ['waiver-stale', 0],
    ]);
    expect(said({ places: new Map([['W-1', place]]) })).toEqual([
      ['waiver-orphaned', 7],
    ]);
    expect(said({ matchedElsewhere: new Set(['W-1']) })).toEqual([]);
  });

  it('reaches no level by a contract that could not be linted', () => {
    const problem = {
      code: 'limit-exceeded' as const,
      message: 'The linter needed too long.',
      remedy: 'Split the contract.',
      file: 'contracts/orders.yaml',
      pointer: '',
      line: 0,
      column: 0,
    };
    for (const unlinted of [
      [],
      [{ ref: orders, ok: false as const, problems: [problem] }],
    ]) {
      const report = conclude({ linted: unlinted });
      expect(
        report.scorecards.map(card => [
          card.level,
          card.reachesMinimum,
          card.unknown,
        ]),
      ).toEqual([['', false, ['int-owner', 'int-summary']]]);
      expect(report.problems).toEqual(unlinted.flatMap(lint => lint.problems));
    }
  });

  it('is the same, byte for byte, whatever order the parts come in', () => {
    const diagnostics = ['/a', '/b', '/c'].flatMap(anchor => [
      diagnostic('int-summary', anchor),
      diagnostic('int-owner', anchor),
    ]);
    const waivers = ['W-1', 'W-2', 'W-3'].map(id => ({
      ...waiver,
      id,
      scope: {},
    }));
    const forward = conclude({
      linted: [{ ref: orders, ok: true, diagnostics }],
      known: { ...noWaivers, waivers },
    });
    const backward = conclude({
      linted: [
        { ref: orders, ok: true, diagnostics: diagnostics.toReversed() },
      ],
      known: { ...noWaivers, waivers: waivers.toReversed() },
    });
    expect(JSON.stringify(backward)).toBe(JSON.stringify(forward));
  });
});

import type {
  GovernanceFindingView,
  GovernanceOverview,
  GovernanceRuleDetail,
  GovernanceRuleSummary,
  ScorecardPage,
  WaiverDetail,
  WaiverPolicyView,
  WaiverView,
} from '@interlock/plugin-integration-catalog-common';

/** A small estate on one day, as the backend describes it. */
export const day = '2026-11-21';

export const policy: WaiverPolicyView = {
  longestDays: { error: 30, warn: 90, info: 180 },
  mostRenewals: 2,
  never: ['sec-*'],
  controlRequired: ['flow-*'],
};

export const queueOwned: GovernanceRuleSummary = {
  id: 'flow-queue-owned',
  documented: true,
  appliesTo: 'estate',
  demand: 'A flow over a queue names who owns the queue.',
  severity: 'warn',
  ruleset: '',
  reference: '',
  answers: ['C7'],
  tally: { error: 1, warn: 0, info: 0, waived: 1 },
};

export const securityDefined: GovernanceRuleSummary = {
  id: 'oas3-operation-security-defined',
  documented: false,
  appliesTo: null,
  demand: '',
  severity: null,
  ruleset: '',
  reference: '',
  answers: [],
  tally: { error: 0, warn: 0, info: 0, waived: 0 },
};

export const blockingFinding: GovernanceFindingView = {
  ruleId: 'flow-queue-owned',
  source: 'catalog',
  target: 'integration:default/expense-sync',
  targetTitle: 'Expense sync',
  owner: 'group:default/finance-systems',
  systems: ['system:default/erp'],
  domains: ['domain:default/finance'],
  severity: 'error',
  message: 'The queue `expenses` has no owner.',
  location: {
    file: 'catalog-info/integrations/expense-sync.yaml',
    pointer: '/spec/steps/1/queue',
    line: 41,
    column: 7,
  },
  end: { line: 41, column: 22 },
  fingerprint: 'a1',
  level: {
    ruleSeverity: 'warn',
    profile: 'finance',
    reason: 'Money must not get stuck.',
    blockFrom: '2026-10-01',
  },
  waiver: null,
  firstSeen: '2026-11-01',
  age: '8-30',
};

export const waivedFinding: GovernanceFindingView = {
  ...blockingFinding,
  target: 'integration:default/payroll-export',
  targetTitle: 'Payroll export',
  message: 'The queue `payroll` has no owner.',
  fingerprint: 'a2',
  waiver: { id: '6c0f6a1e-53a5-4a6e-8a52-0c6d4b0f9a11', expiry: '2026-12-10' },
};

export const waiver: WaiverView = {
  id: '6c0f6a1e-53a5-4a6e-8a52-0c6d4b0f9a11',
  source: 'portal',
  covers: { rule: 'flow-queue-owned', fingerprint: 'a2' },
  scope: { target: 'integration:default/payroll-export' },
  reason: 'The queue moves to the new broker in December.',
  owner: 'group:default/payroll',
  requestedBy: 'user:default/ana.ruiz',
  approvers: [
    {
      person: 'user:default/priya.raman',
      groups: ['group:default/integration-architects'],
    },
  ],
  start: '2026-11-11',
  expiry: '2026-12-10',
  ticket: 'https://tickets.example.com/PAY-17',
  compensatingControl: 'The night shift looks at the queue.',
  renews: null,
  renewals: 1,
  decision: 'approved',
  severity: 'error',
  state: 'active',
  permits: 1,
  requestedAt: '2026-11-10T09:00:00.000Z',
  lacking: [],
  mayDecide: false,
};

export const requestedWaiver: WaiverDetail = {
  day,
  waiver: {
    ...waiver,
    approvers: [],
    decision: 'requested',
    state: 'requested',
    permits: 0,
    mayDecide: true,
  },
  history: [
    {
      action: 'requested',
      by: 'user:default/ana.ruiz',
      at: '2026-11-10T09:00:00.000Z',
      reason: 'The queue moves to the new broker in December.',
    },
  ],
  findings: [waivedFinding],
  renewedBy: [],
  mayNotDecideReason: '',
  mayWithdraw: false,
};

const template = {
  id: 'readiness',
  title: 'Integration readiness',
  reason: 'An integration is only as good as its weakest habit.',
  levels: [
    { id: 'bronze', title: 'Bronze' },
    { id: 'silver', title: 'Silver' },
    { id: 'gold', title: 'Gold' },
  ],
};

const summary = {
  template: 'readiness',
  by: 'all' as const,
  ref: '',
  targets: 7,
  levels: { gold: 3, silver: 1, bronze: 1, '': 2 },
  belowMinimum: 2,
};

const trend = [
  { day: '2026-11-19', summary: { ...summary, belowMinimum: 4 } },
  { day, summary },
];

export const scorecards: ScorecardPage = {
  day,
  templates: [template],
  cards: [
    {
      template: 'readiness',
      target: 'integration:default/expense-sync',
      title: 'Expense sync',
      owner: 'group:default/finance-systems',
      systems: ['system:default/erp'],
      domains: ['domain:default/finance'],
      level: '',
      minimum: 'silver',
      reachesMinimum: false,
      missing: [{ rule: 'flow-queue-owned', findings: 1 }],
      unknown: ['int-owner-present'],
    },
    {
      template: 'readiness',
      target: 'integration:default/payroll-export',
      title: 'Payroll export',
      owner: 'group:default/payroll',
      systems: [],
      domains: [],
      level: 'gold',
      minimum: 'silver',
      reachesMinimum: true,
      missing: [],
      unknown: [],
    },
  ],
  summaries: [summary],
  trend,
};

export const overview: GovernanceOverview = {
  day,
  totals: { error: 1, warn: 0, info: 0, waived: 1 },
  byRule: [
    {
      key: 'flow-queue-owned',
      title: 'flow-queue-owned',
      tally: { error: 1, warn: 0, info: 0, waived: 1 },
    },
  ],
  byOwner: [
    {
      key: 'group:default/finance-systems',
      title: 'Finance Systems',
      tally: { error: 1, warn: 0, info: 0, waived: 1 },
    },
  ],
  byDomain: [
    { key: '', title: '', tally: { error: 1, warn: 0, info: 0, waived: 1 } },
  ],
  byAge: [
    {
      key: '8-30',
      title: '8 to 30 days',
      tally: { error: 1, warn: 0, info: 0, waived: 1 },
    },
  ],
  scorecards: [{ template, summary, trend }],
  expiringWaivers: [waiver],
  waitingWaivers: 0,
  problems: [],
};

export const ruleDetail: GovernanceRuleDetail = {
  day,
  rule: queueOwned,
  page: {
    reason: 'A queue that nobody owns fills up unseen.',
    remedy: 'Write the group under `queue.owner`.',
    bad: {
      text: 'kind: Integration\nspec:\n  queue: expenses\n',
      findings: ['3:3 /spec/queue The queue `expenses` has no owner.'],
    },
    good: {
      text: 'kind: Integration\nspec:\n  queue: expenses\n  queueOwner: payroll\n',
      findings: [],
    },
  },
  messages: ['The queue `expenses` has no owner.'],
  fires: [
    {
      target: 'integration:default/expense-sync',
      title: 'Expense sync',
      owner: 'group:default/finance-systems',
      tally: { error: 1, warn: 0, info: 0, waived: 0 },
    },
  ],
  waivers: [waiver],
};

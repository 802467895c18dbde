import { describe, expect, it } from 'vitest';
import type { Finding } from '../model';
import { concludeCheck } from './concludeCheck';
import type { CheckInput, ContractUnderCheck } from './checkInput';
import { exitCodeOf } from './exitCode';

const descriptor = (label: string) => ({
  file: 'contracts/vendor/xero/openapi.yaml',
  format: 'openapi-3.0' as const,
  digest: `sha256:${label}`,
  label,
  title: 'Xero Accounting API',
  notes: [],
});

const removed: Finding = {
  ruleId: 'operation-removed',
  severity: 'error',
  direction: 'none',
  effect: 'narrower',
  proof: 'structural',
  message: 'GET /Employees is gone.',
  operation: 'GET /Employees',
  base: null,
  revision: null,
  witness: null,
  sites: [],
  fingerprint: 'f1',
};

const xero: ContractUnderCheck = {
  ref: 'api:default/xero-accounting',
  file: 'contracts/vendor/xero/openapi.yaml',
  comparison: {
    base: descriptor('12.0.2'),
    revision: descriptor('13.0.0'),
    findings: [removed],
    problems: [],
    notes: [],
  },
  profile: {
    day: '2026-11-21',
    applied: [{ id: 'base', reason: 'All keep these.' }],
    rulesets: { openapi: ['rules.yaml'], asyncapi: [] },
    scope: 'added',
    scopeProfile: 'base',
    levels: [],
  },
  baseLint: null,
  revisionLint: null,
  lintProblems: [],
  baseKnown: true,
  changeRequest: null,
};

const input: CheckInput = {
  contracts: [xero],
  estate: {
    contracts: [
      {
        ref: 'api:default/xero-accounting',
        id: 'xero-accounting',
        title: 'Xero Accounting',
        file: 'contracts/vendor/xero/openapi.yaml',
        perspective: 'provider',
        type: 'openapi',
        owner: 'group:default/finance-control',
        system: 'system:default/xero',
        lifecycle: 'production',
        releases: [],
      },
    ],
    integrations: [],
    declaredUses: [
      {
        consumer: 'integration:default/expenses',
        consumerTitle: 'Employee expenses',
        owner: 'group:default/erp',
        contract: 'api:default/xero-accounting',
        role: 'consumes',
        operations: ['GET /Employees'],
        fields: [],
        criticality: 'high',
      },
      {
        consumer: 'integration:default/invoices',
        consumerTitle: 'Invoice posting',
        owner: 'group:default/erp',
        contract: 'api:default/xero-accounting',
        role: 'consumes',
        operations: ['PUT /Invoices'],
        fields: [],
        criticality: 'high',
      },
    ],
    dataClasses: new Map(),
  },
  policy: {
    rules: [],
    fallback: {
      people: 1,
      distinctGroups: 1,
      from: ['group:default/architects'],
    },
    unknownAuthor: { people: 2 },
  },
  policyDigest: 'sha256:p',
  authors: { users: [], unmatched: [] },
  decisions: [],
  waivers: [],
  day: '2026-11-21',
  gate: 'portal',
};

describe('concludeCheck', () => {
  it('joins findings, evidence and verdict into one check run', () => {
    const run = concludeCheck(input);
    expect(run.conclusion).toBe('undecided');
    expect(exitCodeOf(run.conclusion)).toBe(2);
    expect(
      run.evidence.consumers.map(hit => [hit.consumer, hit.status]),
    ).toEqual([
      ['integration:default/expenses', 'broken'],
      ['integration:default/invoices', 'unaffected'],
    ]);
    expect(run.summary).toEqual({ error: 1, warn: 0, info: 0, undecided: 0 });
  });

  it('gives the same bytes whatever the order of the contracts', () => {
    const other = { ...xero, ref: 'api:default/a' };
    const forward = concludeCheck({ ...input, contracts: [xero, other] });
    const backward = concludeCheck({ ...input, contracts: [other, xero] });
    expect(JSON.stringify(forward)).toBe(JSON.stringify(backward));
    expect(forward.contracts.map(contract => contract.ref)).toEqual([
      'api:default/a',
      'api:default/xero-accounting',
    ]);
  });

  it('takes a contract without a base for a first version, unless the base is unknown', () => {
    const first = {
      ...xero,
      comparison: { ...xero.comparison, base: null, findings: [] },
    };
    expect(
      concludeCheck({ ...input, contracts: [first] }).reasons.map(
        reason => reason.code,
      ),
    ).toEqual(['first-version']);
    expect(
      concludeCheck({
        ...input,
        contracts: [{ ...first, baseKnown: false }],
      }).reasons.map(reason => reason.code),
    ).toEqual(['base-unknown']);
  });
});

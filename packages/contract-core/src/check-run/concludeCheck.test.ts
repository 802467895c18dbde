import { describe, expect, it } from 'vitest';
import type { Finding, SubjectKind } from '../model';
import { concludeCheck } from './concludeCheck';
import type {
  CheckInput,
  ContractUnderCheck,
  PlainSubjectUnderCheck,
} from './checkInput';
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
  kind: 'contract',
  id: 'xero-accounting',
  ref: 'api:default/xero-accounting',
  title: 'Xero Accounting',
  file: 'contracts/vendor/xero/openapi.yaml',
  owner: 'group:default/finance-control',
  contract: {
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
  },
  baseKnown: true,
  known: true,
  changeRequest: null,
};

const input: CheckInput = {
  subjects: [xero],
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
        contractId: 'xero-accounting',
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
        contractId: 'xero-accounting',
        role: 'consumes',
        operations: ['PUT /Invoices'],
        fields: [],
        criticality: 'high',
      },
    ],
    dataClasses: new Map(),
    dataOwners: new Map(),
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
  authors: { users: ['user:default/dev'], unmatched: [] },
  decisions: [],
  members: null,
  rejections: [],
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
    const other = { ...xero, id: 'a', ref: 'api:default/a' };
    const forward = concludeCheck({ ...input, subjects: [xero, other] });
    const backward = concludeCheck({ ...input, subjects: [other, xero] });
    expect(JSON.stringify(forward)).toBe(JSON.stringify(backward));
    expect(forward.contracts.map(contract => contract.ref)).toEqual([
      'api:default/a',
      'api:default/xero-accounting',
    ]);
  });

  it('takes a contract without a base for a first version, unless the base is unknown', () => {
    const first = {
      ...xero,
      contract: {
        ...xero.contract,
        comparison: { ...xero.contract.comparison, base: null, findings: [] },
      },
    };
    expect(
      concludeCheck({ ...input, subjects: [first] }).reasons.map(
        reason => reason.code,
      ),
    ).toEqual(['first-version']);
    expect(
      concludeCheck({
        ...input,
        subjects: [{ ...first, baseKnown: false }],
      }).reasons.map(reason => reason.code),
    ).toEqual(['base-unknown']);
  });

  it('knows a contract by its id, whatever its entity was called on the branch', () => {
    const before = { ...xero, ref: 'api:default/xero', title: 'Xero' };
    expect(concludeCheck({ ...input, subjects: [before] })).toEqual(
      concludeCheck(input),
    );
  });

  it('is undecided about what the estate does not know, and asks nobody for less', () => {
    const run = concludeCheck({
      ...input,
      subjects: [{ ...xero, id: 'who-knows', known: false }],
    });
    expect(run.conclusion).toBe('undecided');
    expect(run.reasons.map(reason => reason.code)).toEqual([
      'subject-unknown',
      'approval-required',
    ]);
    expect(run.evidence.blindSpots).toEqual([
      'api:default/xero-accounting could not be judged, so whom its change hits is unknown.',
    ]);
  });

  it('takes subjects of every kind, each with a conclusion of its own', () => {
    const sheet: PlainSubjectUnderCheck = {
      kind: 'mapping',
      id: 'invoice-mapping',
      ref: '',
      title: 'Invoice mapping',
      file: 'contracts/mappings/invoices.csv',
      owner: 'group:default/erp',
      base: { file: 'contracts/mappings/invoices.csv', digest: 'sha256:1' },
      revision: { file: 'contracts/mappings/invoices.csv', digest: 'sha256:2' },
      findings: [],
      problems: [],
      baseKnown: true,
      known: true,
      changeRequest: null,
    };
    const run = concludeCheck({ ...input, subjects: [sheet, xero] });
    expect(run.conclusion).toBe('undecided');
    expect(
      run.subjects.map(({ kind, id, conclusion }) => [kind, id, conclusion]),
    ).toEqual([
      ['contract', 'xero-accounting', 'undecided'],
      ['mapping', 'invoice-mapping', 'success'],
    ]);
    expect(run.contracts.map(({ id }) => id)).toEqual(['xero-accounting']);
  });

  it('asks people by what they are to a subject, by rules for its kind', () => {
    const asked = (kind: 'mapping' | 'policy', policy: CheckInput['policy']) =>
      concludeCheck({
        ...input,
        policy,
        subjects: [
          {
            kind,
            id: 'it',
            ref: '',
            title: 'It',
            file: 'it.csv',
            owner: 'group:default/erp',
            base: null,
            revision: null,
            findings: [removed],
            problems: [],
            related: { 'mapping-approver': ['user:default/nora'] },
            baseKnown: true,
            known: true,
            changeRequest: null,
          },
        ],
      }).verdict.owed.map(({ ruleId, groups }) => [ruleId, groups]);
    const rule = (
      subjects: readonly SubjectKind[] | undefined,
      from: readonly string[],
    ): CheckInput['policy'] => ({
      ...input.policy,
      rules: [
        {
          id: 'rule',
          reason: 'Because.',
          when: subjects === undefined ? {} : { subjects },
          require: { people: 1, distinctGroups: 1, from },
        },
      ],
    });
    const fallback = ['fallback', ['group:default/architects']];
    expect(asked('mapping', rule(['mapping'], ['mapping-approver']))).toEqual([
      ['rule', ['user:default/nora']],
    ]);
    expect(asked('mapping', rule(['mapping'], ['subject-owner']))).toEqual([
      ['rule', ['group:default/erp']],
    ]);
    expect(asked('mapping', rule(['mapping'], ['contract-owner']))).toEqual([
      ['rule', []],
    ]);
    // Without `subjects` a rule speaks about contracts alone.
    expect(asked('mapping', rule(undefined, ['subject-owner']))).toEqual([
      fallback,
    ]);
    expect(asked('policy', rule(['mapping'], ['subject-owner']))).toEqual([
      fallback,
    ]);
  });

  it('asks the owners of the data that a change reaches', () => {
    const run = concludeCheck({
      ...input,
      estate: {
        ...input.estate,
        integrations: [
          {
            ref: 'integration:default/expenses',
            dataObjects: ['dataobject:default/employee'],
            flags: [],
          },
        ],
        dataOwners: new Map([
          ['dataobject:default/employee', 'group:default/people'],
        ]),
      },
      policy: {
        ...input.policy,
        fallback: { people: 1, distinctGroups: 1, from: ['data-owner'] },
      },
    });
    expect(
      run.verdict.owed.map(({ groups, missing }) => [groups, missing]),
    ).toEqual([
      [
        ['group:default/people'],
        '0 of 1 approvals given, wanted from group:default/people',
      ],
    ]);
  });
});

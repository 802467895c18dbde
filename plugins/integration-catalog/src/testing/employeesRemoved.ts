import type {
  ChangeRequestDetail,
  ContractDetail,
  ContractVersion,
  Difference,
  VersionDocument,
} from '@interlock/plugin-integration-catalog-common';

const baseDigest = `sha256:${'b'.repeat(64)}`;
const revisionDigest = `sha256:${'a'.repeat(64)}`;
const file = 'contracts/vendor/xero/accounting/openapi.yaml';

export const baseText = `openapi: 3.0.0
info:
  title: Xero Accounting API
  version: 12.0.2
paths:
  /Accounts:
    get:
      operationId: getAccounts
  /Employees:
    get:
      operationId: getEmployees
      summary: Retrieves employees used in Xero payrun
    put:
      operationId: createEmployees
components: {}
`;

type Finding = Difference['findings'][number];

function operationRemoved(operation: string, line: number): Finding {
  const pointer = `/paths/~1Employees/${operation.split(' ')[0]?.toLowerCase()}`;
  const base = { file, pointer, line, column: 5 };
  return {
    ruleId: 'operation-removed',
    severity: 'error',
    direction: 'none',
    effect: 'none',
    proof: 'structural',
    message: `The operation was removed (\`${operation}\`).`,
    operation,
    base,
    revision: null,
    witness: null,
    sites: [
      {
        operation,
        direction: 'none',
        effect: 'narrower',
        path: '',
        witness: false,
        base,
        revision: null,
      },
    ],
    fingerprint: `removed ${operation}`,
  };
}

/** What the portal answers about Xero's removal of `/Employees`, in short. */
export const employeesRemoved = {
  findings: [
    operationRemoved('GET /Employees', 10),
    operationRemoved('PUT /Employees', 13),
  ],
  base: {
    file,
    format: 'openapi-3.0',
    digest: baseDigest,
    label: '12.0.2',
    title: 'Xero Accounting API',
  },
  revision: {
    file,
    format: 'openapi-3.0',
    digest: revisionDigest,
    label: '13.0.0',
    title: 'Xero Accounting API',
  },
} as const;

export const versions: ContractVersion[] = [
  {
    ...employeesRemoved.revision,
    bytes: 900_000,
    firstSeenAt: '2026-11-20T08:00:00Z',
    released: '2026-11-18',
    commit: null,
    current: false,
    breakingSincePrevious: 2,
  },
  {
    ...employeesRemoved.base,
    bytes: 922_000,
    firstSeenAt: '2026-10-01T08:00:00Z',
    released: null,
    commit: '0123456789abcdef',
    current: true,
    breakingSincePrevious: null,
  },
];

export const baseDocument: VersionDocument = {
  version: {
    ...employeesRemoved.base,
    bytes: 922_000,
    firstSeenAt: '2026-10-01T08:00:00Z',
    released: null,
    commit: '0123456789abcdef',
    current: true,
    breakingSincePrevious: null,
  },
  text: baseText,
  references: [],
};

const evidence: ChangeRequestDetail['evidence'] = {
  consumers: [
    {
      consumer: 'integration:default/employee-expense-sync',
      consumerTitle: 'Employee expense sync',
      owner: 'group:default/people-systems',
      criticality: 'medium',
      contract: 'api:default/xero-accounting',
      contractId: 'api:default/xero-accounting',
      status: 'broken',
      evidence: 'declared-use',
      knownBy: [
        {
          kind: 'declared-use',
          asOf: null,
          status: 'broken',
          operations: ['GET /Employees'],
          fields: ['Employees.EmployeeID'],
        },
      ],
      operations: ['GET /Employees'],
      fingerprints: ['removed GET /Employees'],
    },
    {
      consumer: 'integration:default/subscription-invoice-posting',
      consumerTitle: 'Subscription invoice posting',
      owner: 'group:default/crm-integration',
      criticality: 'high',
      contract: 'api:default/xero-accounting',
      contractId: 'api:default/xero-accounting',
      status: 'unaffected',
      evidence: 'declared-use',
      knownBy: [
        {
          kind: 'declared-use',
          asOf: null,
          status: 'unaffected',
          operations: [],
          fields: [],
        },
      ],
      operations: [],
      fingerprints: [],
    },
  ],
  blindSpots: ['Who is hit rests on declared use alone.'],
};

export const difference = {
  base: employeesRemoved.base,
  revision: employeesRemoved.revision,
  findings: [...employeesRemoved.findings],
  problems: [],
  summary: { error: 2, warn: 0, info: 0, undecided: 0 },
  evidence,
};

export const contractDetail: ContractDetail = {
  summary: {
    id: 'api:default/xero-accounting',
    ref: 'api:default/xero-accounting',
    title: 'Xero Accounting API',
    type: 'openapi',
    owner: 'group:default/finance-control',
    system: 'system:default/xero',
    lifecycle: 'production',
    file,
    current: versions[1] ?? null,
    versions: 2,
    consumers: 2,
    openChanges: 1,
  },
  versions,
  uses: [],
};

const xero = {
  kind: 'contract',
  id: 'api:default/xero-accounting',
  ref: 'api:default/xero-accounting',
  title: 'Xero Accounting API',
  file,
  owner: 'group:default/finance-control',
} as const;

/** An open request about it, as the architect who may decide sees it. */
export const openChange: ChangeRequestDetail = {
  summary: {
    id: '0d71ec63-3424-42cd-bff1-69588b3aeb0a',
    title: 'Xero Accounting API',
    subjects: [
      {
        ...xero,
        status: 'open',
        summary: { error: 2, warn: 0, info: 0, undecided: 0 },
        consumersHit: 1,
        sentence:
          'Undecided: 2 breaking changes touch 1 of 2 declared consumers; 0 of 1 approvals given.',
      },
    ],
    repository: 'interlock',
    branch: 'feature/xero-13',
    status: 'open',
    stale: false,
    headCommit: '20e849df0ff9f03e7be11c99a283562950c0ec77',
    summary: { error: 2, warn: 0, info: 0, undecided: 0 },
    consumersHit: 1,
    authors: { users: ['user:default/tom.okafor'], unmatched: [] },
    sentence:
      'Undecided: 2 breaking changes touch 1 of 2 declared consumers; 0 of 1 approvals given.',
    createdAt: '2026-11-21T06:00:00Z',
    updatedAt: '2026-11-21T06:00:00Z',
    mayDecide: true,
    waitsForMe: true,
  },
  subjects: [
    {
      status: 'open',
      check: {
        ...xero,
        conclusion: 'undecided',
        base: employeesRemoved.base,
        revision: employeesRemoved.revision,
        findings: [...employeesRemoved.findings],
        problems: [],
        contract: { diagnostics: [], lintBlocks: false },
        changeRequest: null,
      },
      evidence,
    },
  ],
  evidence,
  verdict: {
    conclusion: 'undecided',
    reasons: [
      {
        code: 'approval-required',
        message: 'Two breaking changes wait for approval.',
        remedy: 'Ask the people named to decide.',
      },
    ],
    waived: [],
    lacking: [],
    rejections: [],
    approvals: [],
    owed: [
      {
        subject: {
          kind: 'contract',
          id: 'api:default/xero-accounting',
          ref: 'api:default/xero-accounting',
        },
        groups: ['group:default/integration-architects'],
        ruleId: 'vendor-contract',
        ruleReason: 'A vendor changes its contract whether we like it or not.',
        requirement: {
          people: 1,
          distinctGroups: 1,
          from: ['group:default/integration-architects'],
        },
        fingerprints: ['removed GET /Employees', 'removed PUT /Employees'],
        approvedBy: [],
        missing: '0 of 1 approvals given',
      },
    ],
    subjects: [
      {
        kind: 'contract',
        id: 'api:default/xero-accounting',
        conclusion: 'undecided',
        rejected: false,
      },
    ],
  },
  rejections: [],
  decisions: [],
  earlierDecisions: [],
  mayDecide: true,
  mayNotDecideReason: '',
  checkRun: '5f0c1c58-3d49-4a45-9d1c-0a2f9d1f8f10',
};

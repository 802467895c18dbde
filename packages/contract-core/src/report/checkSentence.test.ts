import { describe, expect, it } from 'vitest';
import { contractChecks } from '../check-run';
import type {
  CheckRun,
  ContractSubjectCheck,
  SubjectCheck,
} from '../check-run';
import type { ConsumerHit } from '../impact';
import type { Finding } from '../model';
import type { OwedApproval } from '../review';
import { checkSentence } from './checkSentence';
import { renderCheck } from './renderCheck';

const removed: Finding = {
  ruleId: 'operation-removed',
  severity: 'error',
  direction: 'none',
  effect: 'narrower',
  proof: 'structural',
  message: 'The operation was removed.',
  operation: 'GET /Employees',
  base: {
    file: 'xero.yaml',
    pointer: '/paths/~1Employees/get',
    line: 7,
    column: 5,
  },
  revision: null,
  witness: null,
  sites: [],
  fingerprint: 'f1',
};

const xero: ContractSubjectCheck = {
  kind: 'contract',
  id: 'xero-accounting',
  ref: 'api:default/xero-accounting',
  title: 'Xero Accounting',
  file: 'xero.yaml',
  owner: 'group:default/finance-control',
  conclusion: 'undecided',
  base: {
    file: 'xero.yaml',
    format: 'openapi-3.0',
    digest: `sha256:${'a'.repeat(64)}`,
    label: '12.0.2',
    title: 'Xero',
    notes: [],
  },
  revision: {
    file: 'xero.yaml',
    format: 'openapi-3.0',
    digest: `sha256:${'b'.repeat(64)}`,
    label: '13.0.0',
    title: 'Xero',
    notes: [],
  },
  findings: [removed, removed, removed, removed],
  contract: {
    diagnostics: [],
    lintBlocks: false,
    outOfScope: 0,
    profile: { applied: [], scope: 'added', scopeProfile: '' },
    notes: [],
  },
  problems: [],
  changeRequest: { id: '1', url: 'https://portal.example.com/changes/1' },
};

function consumer(
  consumerTitle: string,
  status: ConsumerHit['status'],
): ConsumerHit {
  return {
    consumer: `integration:default/${consumerTitle}`,
    consumerTitle,
    owner: 'group:default/people-systems',
    criticality: 'medium',
    contract: xero.ref,
    contractId: xero.id,
    status,
    evidence: 'declared-use',
    knownBy: [
      { kind: 'declared-use', asOf: null, status, operations: [], fields: [] },
    ],
    operations: [],
    fingerprints: [],
  };
}

function owed(
  people: number,
  distinctGroups: number,
  from: readonly string[],
  approvedBy: readonly string[] = [],
): OwedApproval {
  return {
    subject: { kind: 'contract', id: xero.id, ref: xero.ref },
    groups: from,
    ruleId: 'rule',
    ruleReason: 'Because.',
    requirement: { people, distinctGroups, from },
    fingerprints: ['f1'],
    approvedBy,
    missing: '',
  };
}

interface RunParts {
  readonly conclusion: CheckRun['conclusion'];
  readonly contracts?: readonly SubjectCheck[];
  readonly consumers?: readonly ConsumerHit[];
  readonly owed?: readonly OwedApproval[];
  readonly approvals?: readonly string[];
  readonly errors?: number;
  readonly undecided?: number;
  readonly unmatched?: readonly string[];
}

function checkRun(parts: RunParts): CheckRun {
  const subjects = parts.contracts ?? [xero];
  return {
    schemaVersion: 2,
    command: 'check',
    conclusion: parts.conclusion,
    reasons: [],
    subjects,
    contracts: contractChecks(subjects),
    evidence: { consumers: parts.consumers ?? [], blindSpots: [] },
    authors: { users: [], unmatched: parts.unmatched ?? [] },
    verdict: {
      conclusion: parts.conclusion,
      reasons: [],
      waived: [],
      lacking: [],
      rejections: [],
      approvals: parts.approvals ?? [],
      owed: parts.owed ?? [],
      subjects: [],
    },
    summary: {
      error: parts.errors ?? 0,
      warn: 0,
      info: 0,
      undecided: parts.undecided ?? 0,
    },
  };
}

const architects = ['group:default/integration-architects'];
const unreadable = {
  code: 'syntax-error',
  message: 'The document is not valid YAML.',
  remedy: 'Correct it.',
  file: 'xero.yaml',
  pointer: '',
  line: 1,
  column: 1,
} as const;

describe('the verdict line names what changed, whom it hits and who must act', () => {
  it.each<[string, RunParts]>([
    [
      'Undecided: 4 breaking changes in xero-accounting hit 1 integration (Employee expense sync); 1 person of integration-architects must approve: https://portal.example.com/changes/1',
      {
        conclusion: 'undecided',
        errors: 4,
        consumers: [
          consumer('Employee expense sync', 'broken'),
          consumer('Subscription invoices', 'unaffected'),
        ],
        owed: [owed(1, 1, architects)],
      },
    ],
    [
      'Undecided: 1 breaking change in xero-accounting may hit 1 integration (Old sync); 1 more person of finance-control and contract-owner must approve: https://portal.example.com/changes/1',
      {
        conclusion: 'undecided',
        errors: 1,
        consumers: [consumer('Old sync', 'unknown')],
        owed: [
          owed(
            2,
            2,
            ['group:default/finance-control', 'contract-owner'],
            ['user:default/ana'],
          ),
        ],
      },
    ],
    [
      'Passed: 4 breaking changes in xero-accounting hit 5 integrations (a, b, c and 2 more); approved',
      {
        conclusion: 'success',
        errors: 4,
        approvals: ['d1'],
        consumers: ['a', 'b', 'c', 'd', 'e'].map(name =>
          consumer(name, 'potentially-affected'),
        ),
      },
    ],
    [
      'Blocked: 1 breaking change in xero-accounting hits no declared integration',
      { conclusion: 'failure', errors: 1, owed: [owed(1, 1, architects)] },
    ],
    [
      'Undecided: xero-accounting could not be judged',
      {
        conclusion: 'undecided',
        contracts: [{ ...xero, findings: [], problems: [unreadable] }],
      },
    ],
    [
      'Undecided: 2 changes could not be decided',
      { conclusion: 'undecided', undecided: 2 },
    ],
    [
      'Nothing to judge: no contract changed',
      { conclusion: 'neutral', contracts: [] },
    ],
    [
      'Passed: no breaking change in xero-accounting',
      { conclusion: 'success', contracts: [{ ...xero, findings: [] }] },
    ],
  ])('%s', (sentence, parts) => {
    expect(checkSentence(checkRun(parts))).toBe(sentence);
  });
});

describe('authors whom the estate does not know', () => {
  it('are named with the number of approvers that follows from them', () => {
    const text = renderCheck(
      checkRun({
        conclusion: 'undecided',
        errors: 4,
        owed: [owed(2, 1, architects)],
        unmatched: ['a@example.com', 'b@example.com'],
      }),
      'text',
    );
    expect(text.slice(text.indexOf('Authors'))).toBe(`Authors
  - a@example.com and b@example.com match no user of the estate, so 2 approvers are needed.

Next  Ask 2 people of integration-architects to decide at https://portal.example.com/changes/1, then run the same command again.
`);
  });

  it('are named where nothing breaks as well', () => {
    const text = renderCheck(
      checkRun({
        conclusion: 'success',
        contracts: [],
        unmatched: ['a@example.com'],
      }),
      'text',
    );
    expect(text).toBe(`Passed: no contract changed

Authors
  - a@example.com matches no user of the estate, so a breaking change needs another approver.
`);
  });
});

it('colours are put around words, never into them', () => {
  const run = checkRun({ conclusion: 'failure', errors: 4 });
  const coloured = renderCheck(run, 'text', { colours: true });
  expect(coloured).toContain('\u001b[1;31mBlocked: ');
  // eslint-disable-next-line no-control-regex -- the escapes are what is removed
  expect(coloured.replace(/\u001b\[[\d;]*m/gu, '')).toBe(
    renderCheck(run, 'text'),
  );
});

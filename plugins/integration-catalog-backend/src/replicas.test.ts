import { digestDocuments } from '@interlock/contract-core';
import { onDatabasesOf } from '@interlock/plugin-store/testing';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { migrate } from './store/migrate';
import {
  createEstateRepository,
  ledger,
  ledgerFile,
  type EstateRepository,
} from './testing/estateRepository';
import { startPortal, type TestPortal } from './testing/portal';

const ref = 'api:default/ledger';
const base = ledger('2.0.0', 'get /Employees', 'get /Invoices');
const withoutEmployees = ledger('3.0.0', 'get /Invoices');

// One pair of replicas for all tests; each test has a branch of its own.
onDatabasesOf(migrate, 'all-tests')('two replicas', on => {
  let repository: EstateRepository;
  let first: TestPortal;
  let second: TestPortal;

  beforeAll(async () => {
    repository = await createEstateRepository();
    const { root } = repository;
    first = await startPortal({ knex: on.knex, repository: root });
    second = await startPortal({ knex: on.connectAgain(), repository: root });
  });
  afterAll(async () => {
    await first.stop();
    await second.stop();
    await repository.remove();
  });
  afterEach(() => void vi.useRealTimers());

  const check = async (portal: TestPortal, branch: string) => {
    const { body } = await portal.asService().post('/check-runs', {
      repository: 'larkfield',
      branch,
      headCommit: 'c0ffee1',
      baseCommit: 'ba5e000',
      authors: ['tom@larkfield.example.com'],
      dryRun: false,
      contracts: [
        {
          ref,
          file: ledgerFile,
          base: digestDocuments([{ path: 'openapi.yaml', text: base }]),
          revision: { text: withoutEmployees, references: [] },
        },
      ],
    });
    const [contract] = body.run.contracts;
    return {
      conclusion: body.run.conclusion as string,
      id: (contract.changeRequest?.id ?? '') as string,
      fingerprints: contract.findings
        .filter((finding: { severity: string }) => finding.severity === 'error')
        .map(
          (finding: { fingerprint: string }) => finding.fingerprint,
        ) as string[],
    };
  };
  const decide = (
    portal: TestPortal,
    { id, fingerprints }: { id: string; fingerprints: string[] },
    decision: 'approve' | 'reject',
  ) =>
    portal.as('ana').post(`/change-requests/${id}/decisions`, {
      decision,
      reason: 'Finance is ready.',
      fingerprints,
    });
  const entriesAbout = async (id: string) =>
    (await on.knex('audit_entries').where({ subject: id }).orderBy('sequence'))
      .map(entry => entry.action)
      .filter(action => action.startsWith('decision.'));

  test('a rejection counts, though the clock of its replica is five seconds behind', async () => {
    const change = await check(first, 'skewed');
    const now = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now });
    const approval = await decide(first, change, 'approve');
    expect(approval.body.summary.status).toBe('approved');
    vi.setSystemTime(now - 5000);
    const rejection = await decide(second, change, 'reject');
    // Before: the approval, whose time is later, stood, and the gate was green.
    expect([rejection.status, rejection.body.summary.status]).toEqual([
      201,
      'rejected',
    ]);
    expect((await check(first, 'skewed')).conclusion).toBe('failure');
    expect(
      rejection.body.earlierDecisions.map(
        (decision: { decision: string }) => decision.decision,
      ),
    ).toEqual(['approve']);
  });

  test('a person who decides the same twice, on both replicas at once, has decided once', async () => {
    const change = await check(first, 'twice');
    const answers = await Promise.all([
      decide(first, change, 'approve'),
      decide(second, change, 'approve'),
    ]);
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 201]);
    expect(
      answers.map(answer => [
        answer.body.summary.status,
        answer.body.decisions.length,
        answer.body.earlierDecisions.length,
      ]),
    ).toEqual([
      ['approved', 1, 0],
      ['approved', 1, 0],
    ]);
    expect(await entriesAbout(change.id)).toEqual(['decision.approve']);
    // Another decision is another matter, and so is the first one after it.
    expect((await decide(second, change, 'reject')).status).toBe(201);
    expect((await decide(first, change, 'approve')).status).toBe(201);
    expect((await decide(second, change, 'approve')).status).toBe(200);
    expect(await entriesAbout(change.id)).toEqual([
      'decision.approve',
      'decision.reject',
      'decision.approve',
    ]);
  });
});

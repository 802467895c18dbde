import { digestDocuments } from '@interlock/contract-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  createEstateRepository,
  ledger,
  ledgerFile,
  policy,
  policyFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';

const ref = 'api:default/ledger';
const base = ledger('2.0.0', 'get /Employees', 'get /Invoices');
const withoutEmployees = ledger('3.0.0', 'get /Invoices');

describeOnDatabases('rejections', on => {
  let repository: EstateRepository;
  let portal: TestPortal;
  beforeEach(async () => {
    vi.useFakeTimers({
      toFake: ['Date'],
      now: new Date('2026-11-21T09:00:00Z'),
    });
    repository = await createEstateRepository();
    portal = await startPortal({ knex: on.knex, repository: repository.root });
  });
  afterEach(async () => {
    await portal.stop();
    await repository.remove();
    vi.useRealTimers();
  });

  const check = async (branch: string, more: object = {}) => {
    const response = await portal.asService().post('/check-runs', {
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
      ...more,
    });
    expect(response.status).toBe(201);
    return response.body.run;
  };
  const requestOf = (run: {
    contracts: { changeRequest: { id: string } | null }[];
  }) => run.contracts[0]?.changeRequest?.id ?? '';
  const said = (run: {
    conclusion: string;
    reasons: { code: string; message: string }[];
  }) => [run.conclusion, ...run.reasons.map(({ code }) => code)];
  const reject = async (branch: string) => {
    const run = await check(branch);
    const response = await portal
      .as('ana')
      .post(`/change-requests/${requestOf(run)}/decisions`, {
        decision: 'reject',
        reason: 'Payroll reads it on the 25th.',
        fingerprints: [run.contracts[0].findings[0].fingerprint],
      });
    expect([response.status, response.body.summary.status]).toEqual([
      201,
      'rejected',
    ]);
    return response.body.decisions[0].id as string;
  };
  const lift = (name: string, request: string, rejection: string) =>
    portal
      .as(name)
      .post(`/change-requests/${request}/rejections/${rejection}/lifts`, {
        reason: 'Payroll has moved.',
      });
  const read = async (request: string, name = 'jonas') =>
    (await portal.as(name).get(`/change-requests/${request}`)).body;

  test('stand on every branch and under every name of the repository, also after a withdrawal', async () => {
    const rejection = await reject('ledger-3');
    await check('ledger-3', { contracts: [], complete: true });
    // Both were undecided before, as if nobody had rejected.
    const other = await check('ledger-three');
    const fork = await check('ledger-3', { repository: 'larkfield-fork' });
    for (const run of [other, fork]) {
      expect(said(run)).toEqual(['failure', 'rejected']);
    }
    // The same name again asks again as well, and was undecided.
    expect(said(await check('ledger-3'))).toEqual(['failure', 'rejected']);
    expect(other.reasons[0].message).toBe(
      'user:default/ana rejected the change of Ledger API on ledger-3 of larkfield: Payroll reads it on the 25th.',
    );
    // Who is named as an author has still rejected it.
    const named = await check('ledger-4', {
      authors: ['ana@larkfield.example.com'],
    });
    expect(said(named)).toEqual(['failure', 'rejected']);

    const { rejections, summary } = await read(requestOf(other));
    expect([summary.status, rejections]).toEqual([
      'rejected',
      [
        {
          subject: { kind: 'contract', id: ref, ref },
          decision: rejection,
          rejectedBy: 'user:default/ana',
          reason: 'Payroll reads it on the 25th.',
          rejectedAt: '2026-11-21T09:00:00.000Z',
          until: '2027-02-18',
          origin: {
            repository: 'larkfield',
            branch: 'ledger-3',
            changeRequest: expect.any(String),
          },
          fingerprints: [other.contracts[0].findings[0].fingerprint],
          groups: ['group:default/architects'],
          missing:
            '0 of 1 approvals given, wanted from group:default/architects',
          lifts: [],
          mayLift: true,
          mayNotLiftReason: '',
        },
      ],
    ]);

    vi.setSystemTime(new Date('2027-02-18T23:00:00Z'));
    expect((await check('ledger-three')).conclusion).toBe('failure');
    vi.setSystemTime(new Date('2027-02-19T01:00:00Z'));
    // No check has to run for it to be over.
    await portal.refresh();
    expect((await read(requestOf(other))).summary.status).toBe('open');
  });

  test('are lifted by who gave them, or by as many others as the policy asks, on record', async () => {
    const rejection = await reject('ledger-3');
    const request = requestOf(await check('ledger-three'));
    const refusals = [];
    for (const name of ['tom', 'helen', 'rosa']) {
      const { status, body } = await lift(name, request, rejection);
      refusals.push([name, status, body.error.message]);
    }
    const machine = await portal
      .asService()
      .post(`/change-requests/${request}/rejections/${rejection}/lifts`, {
        reason: 'because',
      });
    expect([...refusals, ['ci', machine.status]]).toEqual([
      [
        'tom',
        403,
        'You are an author of this change. Somebody else must lift the rejection.',
      ],
      [
        'helen',
        403,
        'Your role may not decide about changes. Ask one of the groups that this request names.',
      ],
      [
        'rosa',
        403,
        'You are in none of the groups that decide about what was rejected: group:default/architects.',
      ],
      ['ci', 403],
    ]);
    const byOther = await lift('jonas', request, rejection);
    expect([byOther.status, byOther.body.summary.status]).toEqual([
      201,
      'open',
    ]);
    expect(said(await check('ledger-three'))).toEqual([
      'undecided',
      'approval-required',
    ]);
    // It is lifted for every branch, and the one where it was given says so.
    await portal.refresh();
    expect(said(await check('ledger-3'))).toEqual([
      'undecided',
      'approval-required',
    ]);
    expect((await lift('jonas', request, rejection)).status).toBe(404);

    // Given again, its giver takes it back.
    const again = await reject('ledger-5');
    const byGiver = await lift('ana', request, again);
    expect([byGiver.status, byGiver.body.rejections]).toEqual([201, []]);
    const { entries, chain } = (await portal.as('ana').get('/audit')).body;
    expect([
      chain.intact,
      entries
        .filter(
          ({ action }: { action: string }) => action === 'rejection.lifted',
        )
        .map(
          ({ actor, detail }: { actor: string; detail: { ends: boolean } }) => [
            actor,
            detail.ends,
          ],
        ),
    ]).toEqual([
      true,
      [
        ['user:default/ana', true],
        ['user:default/jonas', false],
      ],
    ]);
  });

  test('end with the merge, with the right of who gave them, and after the days of the policy', async () => {
    await reject('ledger-3');
    const short = `${policy('One architect confirms.')}rejections: { days: 7 }\n`;
    await repository.commit({ [policyFile]: short });
    await portal.refresh();
    vi.setSystemTime(new Date('2026-11-27T09:00:00Z'));
    expect(said(await check('ledger-4'))).toEqual(['failure', 'rejected']);
    vi.setSystemTime(new Date('2026-11-28T09:00:00Z'));
    expect(said(await check('ledger-4'))).toEqual([
      'undecided',
      'approval-required',
    ]);

    await reject('ledger-5');
    const finance = policy('Finance decides.').replaceAll(
      'group:default/architects',
      'group:default/finance',
    );
    await repository.commit({ [policyFile]: finance });
    await portal.refresh();
    expect(said(await check('ledger-6'))).toEqual([
      'undecided',
      'approval-required',
    ]);
    await repository.commit({ [policyFile]: short });
    await portal.refresh();
    expect(said(await check('ledger-6'))).toEqual(['failure', 'rejected']);

    await repository.commit({ [ledgerFile]: withoutEmployees });
    await portal.refresh();
    await repository.commit({ [ledgerFile]: base });
    await portal.refresh();
    expect(said(await check('ledger-7'))).toEqual([
      'undecided',
      'approval-required',
    ]);
  });
});

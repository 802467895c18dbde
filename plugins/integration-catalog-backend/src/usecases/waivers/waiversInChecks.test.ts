import { digestDocuments } from '@interlock/contract-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  createEstateRepository,
  ledger,
  ledgerFile,
  policyFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';

const ref = 'api:default/ledger';
/** Two people of two groups, of which the waiver policy names one. */
const twoSides = `
rules: []
fallback: { people: 2, distinctGroups: 2, from: [group:default/architects, group:default/auditors] }
unknownAuthor: { people: 2 }
`;

const base = ledger('2.0.0', 'get /Employees', 'get /Invoices');
const withoutEmployees = ledger('3.0.0', 'get /Invoices');

describeOnDatabases('waivers in check runs', on => {
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

  const check = async (revision: string) => {
    const response = await portal.asService().post('/check-runs', {
      repository: 'larkfield',
      branch: 'ledger-3',
      headCommit: 'c0ffee1',
      baseCommit: 'ba5e000',
      authors: ['tom@larkfield.example.com'],
      dryRun: false,
      contracts: [
        {
          ref,
          file: ledgerFile,
          base: digestDocuments([{ path: 'openapi.yaml', text: base }]),
          revision: { text: revision, references: [] },
        },
      ],
    });
    expect(response.status).toBe(201);
    return response.body.run;
  };
  const conclusionOf = (run: {
    conclusion: string;
    reasons: { code: string }[];
  }) => [run.conclusion, run.reasons.map(reason => reason.code)];
  const waive = async (more: object) => {
    const requested = await portal.as('rosa').post('/governance/waivers', {
      covers: { rule: 'operation-removed' },
      scope: { target: ref },
      reason: 'The vendor switches it off; nobody can keep it.',
      owner: 'group:default/finance',
      expiry: '2026-12-31',
      ...more,
    });
    expect(requested.status).toBe(201);
    return requested.body.waiver.id as string;
  };
  const approve = async (id: string, name = 'ana') => {
    const response = await portal
      .as(name)
      .post(`/governance/waivers/${id}/decisions`, {
        decision: 'approve',
        reason: 'Agreed.',
      });
    expect(response.status).toBe(201);
  };

  test('an approved waiver spares the approval until its last day, and then the same check is blocked again', async () => {
    const blocked = await check(withoutEmployees);
    expect(conclusionOf(blocked)).toEqual(['undecided', ['approval-required']]);
    const id = await waive({});
    // Asked for is not permitted.
    expect(conclusionOf(await check(withoutEmployees))).toEqual(
      conclusionOf(blocked),
    );
    await approve(id);
    const waived = await check(withoutEmployees);
    expect(conclusionOf(waived)).toEqual(['success', ['waived']]);
    expect(waived.verdict.waived).toEqual([
      {
        fingerprint: waived.contracts[0].findings[0].fingerprint,
        waiver: id,
      },
    ]);
    // The finding stays visible, and so does its change request.
    expect(waived.contracts[0].findings.length).toBe(1);
    const request = waived.contracts[0].changeRequest.id;
    const status = async () =>
      (await portal.as('helen').get(`/change-requests/${request}`)).body.summary
        .status;
    expect(await status()).toBe('approved');
    // What it permits is in a branch, so it is neither orphaned nor stale.
    const states = async () =>
      (await portal.as('helen').get('/governance/waivers')).body.waivers.map(
        (waiver: { state: string }) => waiver.state,
      );
    expect(await states()).toEqual(['active']);

    vi.setSystemTime(new Date('2026-12-31T23:00:00Z'));
    expect(conclusionOf(await check(withoutEmployees))).toEqual([
      'success',
      ['waived'],
    ]);
    vi.setSystemTime(new Date('2027-01-01T01:00:00Z'));
    // No check has to run for the request to wait for somebody again.
    await portal.refresh();
    expect(await status()).toBe('open');
    const again = await check(withoutEmployees);
    expect(conclusionOf(again)).toEqual([
      'undecided',
      ['approval-required', 'waiver-expired'],
    ]);
    expect(again.reasons[1].message).toContain('2026-12-31');
    expect(again.reasons[1].message).toContain(id);
  });

  test('a waiver permits only where it says', async () => {
    await approve(
      await waive({ scope: { target: ref, operation: 'GET /Invoices' } }),
    );
    expect(conclusionOf(await check(withoutEmployees))[0]).toBe('undecided');
    await approve(
      await waive({ scope: { target: ref, operation: 'GET /Employees' } }),
    );
    expect(conclusionOf(await check(withoutEmployees))[0]).toBe('success');
  });

  test('a withdrawn waiver permits nothing any more', async () => {
    const id = await waive({});
    await approve(id);
    expect((await check(withoutEmployees)).conclusion).toBe('success');
    await portal
      .as('rosa')
      .post(`/governance/waivers/${id}/withdrawal`, { reason: 'No longer.' });
    expect((await check(withoutEmployees)).conclusion).toBe('undecided');
  });

  test('a waiver by one person is no way round a policy that asks two', async () => {
    await repository.commit({ [policyFile]: twoSides });
    await portal.refresh();
    const id = await waive({});
    await approve(id, 'ana');
    // This was success before: one approver, whatever the policy asks.
    const checked = await check(withoutEmployees);
    expect(conclusionOf(checked)).toEqual([
      'undecided',
      ['approval-required', 'waiver-lacks-approval'],
    ]);
    const missing =
      '1 of 2 approvals given, wanted from 2 different groups of group:default/architects, group:default/auditors';
    expect(checked.reasons[1].message).toBe(
      `The waiver ${id} does not permit 1 finding of operation-removed in Ledger API yet: ${missing}.`,
    );
    const page = async (name: string) =>
      (await portal.as(name).get(`/governance/waivers/${id}`)).body;
    const { waiver: lacking } = await page('jonas');
    expect(lacking.lacking).toEqual([
      {
        changeRequest: checked.contracts[0].changeRequest.id,
        branch: 'ledger-3',
        fingerprints: [checked.contracts[0].findings[0].fingerprint],
        groups: ['group:default/architects', 'group:default/auditors'],
        missing,
      },
    ]);
    // Nobody of the waiver policy's groups alone, and nobody twice, makes it two.
    const refused = await portal
      .as('ana')
      .post(`/governance/waivers/${id}/decisions`, {
        decision: 'approve',
        reason: 'Again.',
      });
    expect([refused.status, refused.body.error.message]).toEqual([
      403,
      'You have approved this waiver. Somebody else must join you.',
    ]);
    await approve(id, 'jonas');
    expect((await check(withoutEmployees)).conclusion).toBe('undecided');
    await approve(id, 'eva');
    expect(conclusionOf(await check(withoutEmployees))).toEqual([
      'success',
      ['waived'],
    ]);
    const { waiver: enough } = await page('jonas');
    expect([enough.lacking, enough.approvers, enough.mayDecide]).toEqual([
      [],
      [
        { person: 'user:default/ana', groups: expect.anything() },
        { person: 'user:default/jonas', groups: expect.anything() },
        { person: 'user:default/eva', groups: expect.anything() },
      ],
      false,
    ]);
  });

  test('who works on the change does not approve its waiver', async () => {
    await portal.as('ana').post('/check-runs', {
      repository: 'larkfield',
      branch: 'ledger-3',
      headCommit: 'c0ffee1',
      baseCommit: 'ba5e000',
      authors: [],
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
    const id = await waive({});
    const refused = await portal
      .as('ana')
      .post(`/governance/waivers/${id}/decisions`, {
        decision: 'approve',
        reason: 'Agreed.',
      });
    expect([refused.status, refused.body.error.message]).toEqual([
      403,
      'An author of the change does not decide about a waiver for it.',
    ]);
  });
});

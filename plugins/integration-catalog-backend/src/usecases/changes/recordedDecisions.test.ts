import { digestDocuments, verifyAuditRecord } from '@interlock/contract-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  createEstateRepository,
  ledger,
  ledgerFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';

const ref = 'api:default/ledger';
const base = ledger('2.0.0', 'get /Employees', 'get /Invoices');

describeOnDatabases('decisions in the audit record', on => {
  let repository: EstateRepository;
  let portal: TestPortal;
  beforeEach(async () => {
    repository = await createEstateRepository();
    portal = await startPortal({ knex: on.knex, repository: repository.root });
  });
  afterEach(async () => {
    await portal.stop();
    await repository.remove();
  });

  const check = async (...operations: string[]) => {
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
          revision: { text: ledger('3.0.0', ...operations), references: [] },
        },
      ],
    });
    expect(response.status).toBe(201);
    return response.body.run;
  };
  const said = (run: { conclusion: string; reasons: { code: string }[] }) => [
    run.conclusion,
    ...run.reasons.map(({ code }) => code),
  ];
  const approve = async (run: {
    contracts: {
      changeRequest: { id: string };
      findings: { fingerprint: string }[];
    }[];
  }) => {
    const [contract] = run.contracts;
    const response = await portal
      .as('ana')
      .post(`/change-requests/${contract?.changeRequest.id}/decisions`, {
        decision: 'approve',
        reason: 'Agreed.',
        fingerprints: contract?.findings.map(({ fingerprint }) => fingerprint),
      });
    expect(response.status).toBe(201);
  };
  const verify = async () =>
    (await portal.as('ana').get('/audit/verify')).body as {
      intact: boolean;
      entries: number;
      firstBroken: number | null;
      head: { sequence: number; hash: string };
    };

  test('what SQL put there or changed does not count, and the verdict says so', async () => {
    const first = await check('get /Invoices');
    await approve(first);
    expect(said(await check('get /Invoices'))).toEqual(['success', 'approved']);
    const [approval] = await on.knex('decisions');

    // Widened to a finding that nobody saw: it was a success before.
    const wider = await check();
    expect(said(wider)[0]).toBe('undecided');
    const all = wider.contracts[0].findings.map(
      (finding: { fingerprint: string }) => finding.fingerprint,
    );
    await on
      .knex('decisions')
      .where({ id: approval.id })
      .update({ fingerprints: JSON.stringify(all) });
    const edited = await check();
    expect(said(edited)).toEqual([
      'undecided',
      'approval-required',
      'decision-unrecorded',
    ]);
    expect(edited.reasons[1].message).toBe(
      'The approval of Ledger API by user:default/ana does not count: the audit record says otherwise of its fingerprints.',
    );
    await on
      .knex('decisions')
      .where({ id: approval.id })
      .update({ fingerprints: approval.fingerprints });

    // Forged in the name of somebody who may decide: a success before.
    const forged = {
      ...approval,
      id: '11111111-1111-4111-8111-111111111111',
      decided_by: 'user:default/jonas',
      fingerprints: JSON.stringify(all),
    };
    for (const sequence of [null, approval.sequence]) {
      await on.knex('decisions').insert({ ...forged, sequence });
      const run = await check();
      expect(said(run)).toEqual([
        'undecided',
        'approval-required',
        'decision-unrecorded',
      ]);
      await on.knex('decisions').where({ id: forged.id }).delete();
    }
    expect(said(await check('get /Invoices'))).toEqual(['success', 'approved']);
    expect((await verify()).intact).toBe(true);
  });

  test('an entry that was edited takes its decision with it, and the chain names it', async () => {
    await approve(await check('get /Invoices'));
    const whole = await verify();
    expect(whole).toEqual({
      intact: true,
      entries: whole.head.sequence,
      firstBroken: null,
      head: { sequence: expect.any(Number), hash: expect.any(String) },
    });
    const exported = async () =>
      (await portal.as('ana').get('/audit?limit=1000')).body.entries;
    // What an auditor takes away says the same without the portal.
    expect(verifyAuditRecord(await exported(), whole.head)).toEqual({
      ...whole,
      holdsHead: true,
    });
    const [approval] = await on.knex('decisions');
    await on
      .knex('audit_entries')
      .where({ sequence: approval.sequence })
      .update({ actor: 'user:default/jonas' });
    await on
      .knex('decisions')
      .where({ id: approval.id })
      .update({ decided_by: 'user:default/jonas' });
    // A success before, as if jonas had approved.
    expect(said(await check('get /Invoices'))).toEqual([
      'undecided',
      'approval-required',
      'decision-unrecorded',
    ]);
    const broken = await verify();
    const offline = verifyAuditRecord(await exported(), whole.head);
    for (const { intact, firstBroken } of [broken, offline]) {
      expect([intact, firstBroken]).toEqual([false, approval.sequence]);
    }
  });
});

import { randomUUID } from 'node:crypto';
import { digestDocuments } from '@interlock/contract-core';
import { onDatabasesOf } from '@interlock/plugin-store/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../store/migrate';
import {
  createEstateRepository,
  ledger,
  ledgerFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';

const ref = 'api:default/ledger';
const base = ledger('2.0.0', 'get /Employees', 'get /Invoices', 'get /Tax');

// One portal for all; each test takes away another operation.
onDatabasesOf(migrate, 'all-tests')(
  'what ends a rejection, permits a waiver or names an author',
  on => {
    let repository: EstateRepository;
    let portal: TestPortal;
    beforeAll(async () => {
      repository = await createEstateRepository();
      await repository.commit({ [ledgerFile]: base });
      portal = await startPortal({
        knex: on.knex,
        repository: repository.root,
      });
    });
    afterAll(async () => {
      await portal.stop();
      await repository.remove();
    });

    const check = async (
      branch: string,
      kept: readonly string[],
      authors: readonly string[] = ['tom@larkfield.example.com'],
    ) => {
      const { status, body } = await portal.asService().post('/check-runs', {
        repository: 'larkfield',
        branch,
        headCommit: 'c0ffee1',
        baseCommit: 'ba5e000',
        authors,
        dryRun: false,
        contracts: [
          {
            ref,
            file: ledgerFile,
            base: digestDocuments([{ path: 'openapi.yaml', text: base }]),
            revision: { text: ledger('3.0.0', ...kept), references: [] },
          },
        ],
      });
      expect(status).toBe(201);
      const [contract] = body.run.contracts;
      return {
        said: [
          body.run.conclusion,
          ...body.run.reasons.map(({ code }: { code: string }) => code),
        ] as string[],
        request: (contract.changeRequest?.id ?? '') as string,
        fingerprints: contract.findings.map(
          ({ fingerprint }: { fingerprint: string }) => fingerprint,
        ) as string[],
      };
    };
    type Checked = Awaited<ReturnType<typeof check>>;
    const decide = (
      { request, fingerprints }: Checked,
      decision: 'approve' | 'reject',
    ) =>
      portal.as('ana').post(`/change-requests/${request}/decisions`, {
        decision,
        reason: 'Payroll reads it.',
        fingerprints,
      });

    test('a rejection that SQL ended or lifted stands, until its giver lifts it', async () => {
      const withoutTax = ['get /Employees', 'get /Invoices'];
      const rejected = await decide(await check('tax', withoutTax), 'reject');
      const rejection: string = rejected.body.decisions[0].id;
      const rows = () =>
        on.knex('rejections').where({ decision_id: rejection });
      const [entry] = await on.knex('audit_entries').where({ sequence: 1 });
      for (const end of [
        { ended_at: '2026-11-30T10:00:00.000Z', ended_by: 'user:default/ana' },
        // An entry of something else does not end it either.
        { ended_at: entry.at, ended_by: entry.actor, ended_sequence: 1 },
      ]) {
        await rows().update(end);
        // Before: nobody had rejected it on any other branch.
        expect((await check('tax-2', withoutTax)).said).toEqual([
          'failure',
          'rejected',
        ]);
        await rows().update({
          ended_at: null,
          ended_by: null,
          ended_sequence: null,
        });
      }
      for (const sequence of [null, 1]) {
        const id = randomUUID();
        await on.knex('rejection_lifts').insert({
          id,
          decision_id: rejection,
          lifted_by: 'user:default/jonas',
          groups: '["group:default/architects"]',
          reason: 'Payroll has moved.',
          at: '2026-11-30T10:00:00.000Z',
          sequence,
        });
        // Before: one architect is enough here, and jonas was one.
        expect((await check('tax-2', withoutTax)).said).toEqual([
          'failure',
          'rejected',
        ]);
        await on.knex('rejection_lifts').where({ id }).delete();
      }
      const { request } = await check('tax-2', withoutTax);
      const lifted = await portal
        .as('ana')
        .post(`/change-requests/${request}/rejections/${rejection}/lifts`, {
          reason: 'Payroll has moved.',
        });
      expect(lifted.status).toBe(201);
      expect((await check('tax-2', withoutTax)).said[0]).toBe('undecided');
    });

    test('a waiver that SQL approved or widened permits nothing', async () => {
      const withoutInvoices = ['get /Employees', 'get /Tax'];
      const asked = await portal.as('rosa').post('/governance/waivers', {
        covers: { rule: 'operation-removed' },
        scope: { target: ref, operation: 'GET /Invoices' },
        reason: 'The vendor switches it off; nobody can keep it.',
        owner: 'group:default/finance',
        expiry: new Date(Date.now() + 20 * 86_400_000)
          .toISOString()
          .slice(0, 10),
      });
      expect(asked.status).toBe(201);
      const id: string = asked.body.waiver.id;
      const waiver = () => on.knex('waivers').where({ id });
      await waiver().update({ decision: 'approved' });
      const [requested] = await on
        .knex('waiver_events')
        .where({ waiver_id: id });
      await on.knex('waiver_events').insert({
        ...requested,
        id: randomUUID(),
        step: 2,
        action: 'approved',
        acted_by: 'user:default/ana',
        groups: '["group:default/architects"]',
      });
      // Before: a success, as if ana had approved.
      expect((await check('invoices', withoutInvoices)).said).toEqual([
        'undecided',
        'approval-required',
      ]);
      await on.knex('waiver_events').where({ waiver_id: id, step: 2 }).delete();
      await waiver().update({ decision: 'requested' });
      const approved = await portal
        .as('ana')
        .post(`/governance/waivers/${id}/decisions`, {
          decision: 'approve',
          reason: 'Agreed.',
        });
      expect(approved.status).toBe(201);
      expect((await check('invoices', withoutInvoices)).said).toEqual([
        'success',
        'waived',
      ]);

      const [{ scope }] = await waiver();
      await waiver().update({ scope: JSON.stringify({ target: ref }) });
      // Before: a success, though nobody was asked about another operation.
      expect(
        (await check('employees', ['get /Invoices', 'get /Tax'])).said,
      ).toEqual(['undecided', 'approval-required']);
      await waiver().update({ scope });
      expect((await check('invoices', withoutInvoices)).said).toEqual([
        'success',
        'waived',
      ]);
    });

    test('an author whom SQL took out may not approve all the same', async () => {
      const kept = ['get /Tax'];
      const ana = 'ana@larkfield.example.com';
      await check('own', kept);
      // That authors join is written down, though nothing else has changed.
      const change = await check('own', kept, [ana]);
      const request = () =>
        on.knex('change_requests').where({ id: change.request });
      const [before] = await request();
      expect(JSON.parse(before.authors).users).toEqual([
        'user:default/ana',
        'user:default/tom',
      ]);
      await request().update({
        authors: '{"users":["user:default/tom"],"unmatched":[]}',
        requesters: '[]',
      });
      // Before: 201, and nobody but its author had approved it.
      const answer = await decide(change, 'approve');
      expect(answer.status).toBe(403);
      const again = await check('own', kept);
      expect(again.said.slice(0, 2)).toEqual([
        'undecided',
        'approval-required',
      ]);
      expect(JSON.parse((await request())[0].authors)).toEqual(
        JSON.parse(before.authors),
      );
    });
  },
);

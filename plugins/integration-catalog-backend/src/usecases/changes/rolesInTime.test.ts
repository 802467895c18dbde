import { digestDocuments } from '@interlock/contract-core';
import {
  databaseKinds,
  type TestDatabase,
} from '@interlock/plugin-store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createEstateRepository,
  estateFiles,
  ledger,
  ledgerFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';

const base = ledger('2.0.0', 'get /Employees', 'get /Invoices');
const breaking = ledger('3.0.0', 'get /Invoices');
const people = 'catalog-info/people.yaml';
const asTheyAre = estateFiles[people] ?? '';

/** The people with Ana in another group; null where she is no user any more. */
function withAnaIn(group: string | null): string {
  const users = asTheyAre.split('---');
  const isAna = (text: string) => text.includes('metadata: { name: ana }');
  return (
    group === null
      ? users.filter(text => !isAna(text))
      : users.map(text =>
          isAna(text)
            ? text.replace('group:default/architects', `group:default/${group}`)
            : text,
        )
  ).join('---');
}

for (const kind of databaseKinds) {
  const suffix = kind.missing ? ` (${kind.missing})` : '';
  describe.skipIf(kind.missing !== '')(
    `roles in time, on ${kind.name}${suffix}`,
    () => {
      let database: TestDatabase;
      let repository: EstateRepository;
      let portal: TestPortal;

      beforeAll(async () => {
        database = await kind.create();
        repository = await createEstateRepository();
        portal = await startPortal({
          knex: database.knex,
          repository: repository.root,
        });
      });
      afterAll(async () => {
        await portal.stop();
        await database.remove();
        await repository.remove();
      });

      const commit = async (files: Record<string, string>) => {
        await repository.commit(files);
        await portal.refresh();
      };
      const check = async (
        branch: string,
        author = 'tom@larkfield.example.com',
      ) => {
        const response = await portal.asService().post('/check-runs', {
          repository: 'larkfield',
          branch,
          headCommit: 'c0ffee1',
          baseCommit: 'ba5e000',
          authors: [author],
          contracts: [
            {
              ref: 'api:default/ledger',
              file: ledgerFile,
              base: digestDocuments([{ path: 'openapi.yaml', text: base }]),
              revision: { text: breaking, references: [] },
            },
          ],
        });
        const { run } = response.body;
        return {
          conclusion: run.conclusion,
          id: run.contracts[0].changeRequest.id as string,
          fingerprints: run.verdict.owed.flatMap(
            (owed: { fingerprints: string[] }) => owed.fingerprints,
          ) as string[],
        };
      };
      const approve = (
        name: string,
        { id, fingerprints }: Awaited<ReturnType<typeof check>>,
      ) =>
        portal.as(name).post(`/change-requests/${id}/decisions`, {
          decision: 'approve',
          reason: 'The vendor told us.',
          fingerprints,
        });
      const pageOf = async (id: string) =>
        (await portal.as('jonas').get(`/change-requests/${id}`)).body;

      test('an approval falls with the role of its giver, and stands again with it: it stood for ever before', async () => {
        const run = await check('falls');
        expect((await approve('ana', run)).body.summary.status).toBe(
          'approved',
        );
        const sent = portal.notifications.length;

        await commit({ [people]: withAnaIn('developers') });
        const page = await pageOf(run.id);
        expect({
          status: page.summary.status,
          approvals: page.verdict.approvals,
          fallen: page.verdict.fallen,
          reason: page.verdict.reasons.find(
            (reason: { code: string }) => reason.code === 'approval-fallen',
          ).message,
        }).toEqual({
          status: 'open',
          approvals: [],
          fallen: [
            {
              decision: page.decisions[0].id,
              decidedBy: 'user:default/ana',
              lostGroups: ['group:default/architects'],
              isMember: true,
            },
          ],
          reason:
            'The approval of Ledger API by user:default/ana counts no more: who gave it is no longer in group:default/architects.',
        });
        // Stored, for the list and for CI, though no check has run since.
        const listed = (
          await portal.as('jonas').get('/change-requests?status=open')
        ).body;
        expect(
          listed.changeRequests.map(({ id }: { id: string }) => id),
        ).toEqual([run.id]);
        expect(
          portal.notifications.slice(sent).map(({ payload }) => payload.title),
        ).toEqual(['Ledger API: an approval counts no more']);
        expect(portal.notifications[sent]?.payload.description).toContain(
          'by user:default/ana counts no more',
        );
        expect((await check('falls')).conclusion).toBe('undecided');

        await commit({ [people]: withAnaIn(null) });
        expect((await pageOf(run.id)).verdict.fallen[0].isMember).toBe(false);

        await commit({ [people]: asTheyAre });
        expect((await pageOf(run.id)).summary.status).toBe('approved');
      });

      test('a decision asks the estate for groups: an hour-old session was believed before', async () => {
        const run = await check('old-session');
        await commit({ [people]: withAnaIn('developers') });
        // The session of Ana says that she is an architect still.
        const moved = await approve('ana', run);
        expect([moved.status, moved.body.error.message]).toEqual([
          403,
          'You are in none of the groups that decide about this change: group:default/architects. Ask somebody who is, or let the estate list you in one of them.',
        ]);
        await commit({ [people]: withAnaIn(null) });
        const gone = await approve('ana', run);
        expect([gone.status, gone.body.error.message]).toEqual([
          403,
          'user:default/ana is no user of the estate, so nobody knows which groups you are in. Let a User entity be added to the estate.',
        ]);
        const seen = (await portal.as('ana').get(`/change-requests/${run.id}`))
          .body;
        expect(seen.mayDecide).toBe(false);
        await commit({ [people]: asTheyAre });
        expect((await approve('ana', run)).status).toBe(201);
      });

      test('a waiver falls with the role of its approver, and whoever works on the change is told: nobody was before', async () => {
        const asked = await portal.as('rosa').post('/governance/waivers', {
          covers: { rule: 'operation-removed' },
          scope: { target: 'api:default/ledger' },
          reason: 'The vendor switches it off; nobody can keep it.',
          owner: 'group:default/finance',
          expiry: new Date(Date.now() + 30 * 86_400_000)
            .toISOString()
            .slice(0, 10),
        });
        const { id } = asked.body.waiver;
        const act = (name: string, decision: string) =>
          portal.as(name).post(`/governance/waivers/${id}/decisions`, {
            decision,
            reason: 'Agreed.',
          });
        expect((await act('ana', 'approve')).status).toBe(201);
        const run = await check('waiver-falls');
        expect(run.conclusion).toBe('success');
        const sent = portal.notifications.length;

        await commit({ [people]: withAnaIn('developers') });
        const page = await pageOf(run.id);
        const reasons: { code: string; message: string }[] =
          page.verdict.reasons;
        expect([
          page.summary.status,
          ...reasons.map(({ code }) => code),
        ]).toEqual(['open', 'approval-required', 'waiver-fallen']);
        expect(reasons[1]?.message).toBe(
          `The waiver ${id} permits 1 finding of operation-removed in Ledger API no more: user:default/ana approved it and may not decide about it any more.`,
        );
        const news = portal.notifications.slice(sent);
        expect(news.map(({ payload }) => payload.title)).toContain(
          'Ledger API: a waiver counts no more',
        );
        expect(news.map(({ payload }) => payload.description).join()).toContain(
          `The waiver ${id} permits`,
        );

        await commit({ [people]: asTheyAre });
        expect((await pageOf(run.id)).summary.status).toBe('approved');
        const withdrawn = await portal
          .as('rosa')
          .post(`/governance/waivers/${id}/withdrawal`, {
            reason: 'No longer needed.',
          });
        expect(withdrawn.status).toBe(201);
        await portal.refresh();
        expect((await pageOf(run.id)).summary.status).toBe('open');
      });

      test('a request waits for whose decision is missing, and shows what they decided before: a member of the group was waited for ever', async () => {
        // Nobody of the estate, so that two people have to approve.
        const run = await check('two-people', 'somebody@elsewhere.example.com');
        const waitsFor = async () =>
          Promise.all(
            ['ana', 'jonas', 'rosa'].map(async name => {
              const { body } = await portal
                .as(name)
                .get('/change-requests?status=open');
              const listed = body.changeRequests.find(
                ({ id }: { id: string }) => id === run.id,
              );
              const page = (
                await portal.as(name).get(`/change-requests/${run.id}`)
              ).body;
              expect(page.summary).toEqual(listed);
              return [name, listed.mayDecide, listed.waitsForMe];
            }),
          );
        const countFor = async (name: string) =>
          (await portal.as(name).get('/change-requests')).body.waitingForMe;

        expect(await waitsFor()).toEqual([
          ['ana', true, true],
          ['jonas', true, true],
          ['rosa', false, false],
        ]);
        const before = await countFor('ana');
        await approve('ana', run);
        expect(await waitsFor()).toEqual([
          ['ana', true, false],
          ['jonas', true, true],
          ['rosa', false, false],
        ]);
        expect(await countFor('ana')).toBe(before - 1);

        await portal.as('ana').post(`/change-requests/${run.id}/decisions`, {
          decision: 'approve',
          reason: 'The vendor told us again.',
          fingerprints: run.fingerprints,
        });
        const page = await pageOf(run.id);
        const inShort = (
          decisions: { reason: string; counts: boolean; whyNot: string }[],
        ) => decisions.map(each => [each.reason, each.counts, each.whyNot]);
        expect([
          inShort(page.decisions),
          inShort(page.earlierDecisions),
        ]).toEqual([
          [['The vendor told us again.', true, '']],
          [
            [
              'The vendor told us.',
              false,
              'The same person has decided again since.',
            ],
          ],
        ]);
        await approve('jonas', run);
        expect((await pageOf(run.id)).summary.status).toBe('approved');
        expect(await countFor('jonas')).toBe(before - 1);
      });

      test('what is merged is not judged again', async () => {
        const run = await check('merges');
        await approve('ana', run);
        await commit({ [ledgerFile]: breaking });
        await commit({ [people]: withAnaIn('developers') });
        const page = await pageOf(run.id);
        expect([
          page.summary.status,
          page.verdict.conclusion,
          page.verdict.fallen,
        ]).toEqual(['merged', 'success', undefined]);
        expect((await portal.as('helen').get('/audit')).body.chain.intact).toBe(
          true,
        );
      });
    },
  );
}

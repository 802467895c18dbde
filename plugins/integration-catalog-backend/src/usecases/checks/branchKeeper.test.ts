import { digestDocuments } from '@interlock/contract-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  databaseKinds,
  type TestDatabase,
} from '@interlock/plugin-store/testing';
import {
  createEstateRepository,
  ledger,
  ledgerFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';

const base = ledger('2.0.0', 'get /Employees', 'get /Invoices');
const breaking = ledger('3.0.0', 'get /Invoices');
const otherBreak = ledger('4.0.0', 'get /Employees');

for (const kind of databaseKinds) {
  const suffix = kind.missing ? ` (${kind.missing})` : '';
  describe.skipIf(kind.missing !== '')(
    `nobody else's branch, on ${kind.name}${suffix}`,
    () => {
      let database: TestDatabase;
      let repository: EstateRepository;
      let portal: TestPortal;
      let branches = 0;

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

      const newBranch = () => `feature-${++branches}`;
      const change = (text: string) => ({
        contracts: [
          {
            ref: 'api:default/ledger',
            file: ledgerFile,
            base: digestDocuments([{ path: 'openapi.yaml', text: base }]),
            revision: { text, references: [] },
          },
        ],
      });
      const nothing = { contracts: [], complete: true };
      const check = (by: string | null, branch: string, more: object) =>
        (by === null ? portal.asService() : portal.as(by)).post('/check-runs', {
          repository: 'larkfield',
          branch,
          headCommit: 'c0ffee1',
          baseCommit: 'ba5e000',
          authors: [],
          dryRun: false,
          ...more,
        });
      const requestOf = (answer: Awaited<ReturnType<typeof check>>) =>
        answer.body.run.contracts[0].changeRequest.id as string;
      const standing = async (id: string) => {
        const { body } = await portal.as('ana').get(`/change-requests/${id}`);
        return {
          status: body.summary.status,
          label: body.subjects[0]?.check.revision?.label,
        };
      };

      test.each([
        ['an empty list', nothing, 'it withdrew the request'],
        ['another text', change(otherBreak), 'it replaced what was judged'],
      ])(
        '%s from a stranger is refused; before, it was stored and %s',
        async (_, sent) => {
          const branch = newBranch();
          const id = requestOf(await check(null, branch, change(breaking)));
          const refused = await check('rosa', branch, sent);
          expect([refused.status, refused.body.error.message]).toEqual([
            403,
            `The change request of ${branch} of larkfield is kept by service:external:ci, and a check by user:default/rosa would replace it. Let CI check the branch with its service token, ask service:external:ci to run the check, or run it with --dry-run, which stores nothing.`,
          ]);
          expect(await standing(id)).toEqual({
            status: 'open',
            label: '3.0.0',
          });
        },
      );

      test('a dry run of a stranger judges and leaves the request as it is', async () => {
        const branch = newBranch();
        const id = requestOf(await check(null, branch, change(breaking)));
        const dry = await check('rosa', branch, { ...nothing, dryRun: true });
        expect([dry.status, dry.body.run.conclusion]).toEqual([201, 'neutral']);
        expect((await standing(id)).status).toBe('open');
      });

      test('whoever opened it may go on and take it back; another person may not', async () => {
        const branch = newBranch();
        const id = requestOf(await check('rosa', branch, change(breaking)));
        expect((await check('tom', branch, nothing)).status).toBe(403);
        expect((await check('rosa', branch, change(otherBreak))).status).toBe(
          201,
        );
        expect(await standing(id)).toEqual({ status: 'open', label: '4.0.0' });
        expect((await check('rosa', branch, nothing)).status).toBe(201);
        expect((await standing(id)).status).toBe('withdrawn');
        // Nothing stands any more, so there is nobody to take it from.
        expect((await check('tom', branch, change(breaking))).status).toBe(201);
      });

      test('who occupies a branch before its CI is out once CI has checked it', async () => {
        const branch = newBranch();
        const id = requestOf(await check('rosa', branch, change(otherBreak)));
        expect(requestOf(await check(null, branch, change(breaking)))).toBe(id);
        expect((await check('rosa', branch, nothing)).status).toBe(403);
        expect(await standing(id)).toEqual({ status: 'open', label: '3.0.0' });
        const { entries } = (await portal.as('ana').get('/audit?limit=1')).body;
        expect([entries[0].action, entries[0].detail.keptBy]).toEqual([
          'change-request.updated',
          'service:external:ci',
        ]);
      });

      test('whoever is locked out by a claim reads who claimed it; before, it was somebody', async () => {
        const branch = newBranch();
        const answer = await check('rosa', branch, {
          ...change(breaking),
          authors: ['ana@larkfield.example.com'],
        });
        const id = requestOf(answer);
        expect(answer.body.run.authors).toEqual({
          users: [],
          unmatched: [],
          senders: ['user:default/rosa'],
          claimed: ['user:default/ana'],
          claimedBy: ['user:default/rosa'],
        });
        const page = (await portal.as('ana').get(`/change-requests/${id}`))
          .body;
        expect([page.mayDecide, page.mayNotDecideReason]).toEqual([
          false,
          'user:default/rosa names you as an author, which nobody could verify, and whoever may be an author does not decide. Somebody else must decide, or the change goes on a branch that CI checks.',
        ]);
      });
    },
  );
}

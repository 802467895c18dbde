import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  databaseKinds,
  type TestDatabase,
} from '@interlock/plugin-store/testing';
import { digestText } from '@interlock/contract-core';
import {
  createEstateRepository,
  estateFiles,
  ledger,
  policyFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, tipOfMain, type TestPortal } from '../../testing/portal';

const peopleFile = 'catalog-info/people.yaml';
const people = estateFiles[peopleFile] ?? '';
const withRosa = people.replace(
  'memberOf: [group:default/finance]',
  'memberOf: [group:default/finance, group:default/architects]',
);
const owned = `${estateFiles[policyFile]}owners: [group:default/architects]\n`;

for (const kind of databaseKinds) {
  const suffix = kind.missing ? ` (${kind.missing})` : '';
  describe.skipIf(kind.missing !== '')(
    `files that no contract is, on ${kind.name}${suffix}`,
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

      const sent = (
        kindOf: 'policy' | 'document',
        file: string,
        base: string | null,
        text: string | null,
      ) => ({
        kind: kindOf,
        id: file,
        ref: '',
        file,
        base: base === null ? null : digestText(base),
        revision: text === null ? null : { text, references: [] },
      });
      const post = (subjects: readonly object[], branch: string) =>
        portal.asService().post('/check-runs', {
          repository: 'larkfield',
          branch,
          headCommit: 'c0ffee1',
          baseCommit: tipOfMain,
          authors: ['tom@larkfield.example.com'],
          complete: true,
          subjects,
        });
      const check = async (
        subjects: readonly object[],
        branch = `branch-${++branches}`,
      ) => {
        const response = await post(subjects, branch);
        expect([response.status, response.body.error?.message]).toEqual([
          201,
          undefined,
        ]);
        const { run } = response.body;
        const [subject] = run.subjects;
        return {
          conclusion: run.conclusion as string,
          reasons: run.reasons.map(({ code }: { code: string }) => code),
          messages: subject.findings.map(
            (finding: { severity: string; message: string }) =>
              `${finding.severity} ${finding.message}`,
          ) as string[],
          owed: run.verdict.owed.map(
            ({ ruleId, groups }: { ruleId: string; groups: string[] }) => [
              ruleId,
              groups,
            ],
          ) as [string, string[]][],
          id: (subject.changeRequest?.id ?? '') as string,
          fingerprints: subject.findings.map(
            (finding: { fingerprint: string }) => finding.fingerprint,
          ) as string[],
        };
      };
      const approve = async (
        name: string,
        { id, fingerprints }: Awaited<ReturnType<typeof check>>,
      ) => {
        const { status, body } = await portal
          .as(name)
          .post(`/change-requests/${id}/decisions`, {
            decision: 'approve',
            reason: 'Rosa leads them now.',
            fingerprints,
          });
        return body.summary?.status ?? `${status} ${body.error.message}`;
      };
      const joining = () => sent('policy', peopleFile, people, withRosa);

      test('a branch that makes somebody an approver is a warning without owners; it was nothing before', async () => {
        expect(await check([joining()])).toMatchObject({
          conclusion: 'success',
          reasons: ['policy-changed'],
          messages: [
            `warn Whom a policy can ask is another: user:default/rosa joins group:default/architects (${peopleFile}, ${digestText(people).slice(0, 19)} to ${digestText(withRosa).slice(0, 19)}).`,
          ],
          id: '',
        });
      });

      test('a file that reads as a contract waits for an approval; it was nothing before', async () => {
        const file = 'contracts/vendor/ledger/hidden.yaml';
        const text = ledger('9', 'get /Secret');
        const run = await check([sent('document', file, null, text)]);
        expect([run.conclusion, run.reasons]).toEqual([
          'undecided',
          ['unnamed-contract'],
        ]);
        expect(run.id).not.toBe('');
        const page = await portal.as('ana').get(`/change-requests/${run.id}`);
        expect(page.body.subjects[0].check).toMatchObject({
          kind: 'document',
          id: file,
          base: null,
          revision: { file, digest: digestText(text) },
        });
        // Merged with an entity or without one: the branch has nothing to ask any more.
        await repository.commit({ [file]: text });
        await portal.refresh();
        const after = await portal.as('ana').get(`/change-requests/${run.id}`);
        expect(after.body.summary.status).toBe('merged');
        await repository.commit({ [file]: null });
        await portal.refresh();
      });

      test('a portal that reads the repository believes no base that is sent', async () => {
        const run = await check([
          sent('policy', peopleFile, withRosa, withRosa),
        ]);
        expect(run.messages).toHaveLength(1);
      });

      test.each([
        [
          { ref: 'api:default/ledger' },
          'is a policy, which is known by its file',
        ],
        [{ id: 'other' }, 'is a policy, which is known by its file'],
        [{ base: null, revision: null }, 'neither a base nor a revision'],
      ])('a subject with %j is refused', async (more, message) => {
        const response = await post([{ ...joining(), ...more }], 'refused');
        expect(response.status).toBe(400);
        expect(response.body.error.message).toContain(message);
      });

      describe('with owners', () => {
        beforeAll(async () => {
          await repository.commit({ [policyFile]: owned });
          await portal.refresh();
        });

        test('they decide, as many as the fallback asks for, and nobody else does', async () => {
          const run = await check([joining()]);
          expect([run.conclusion, run.reasons, run.owed]).toEqual([
            'undecided',
            ['approval-required'],
            [['owners', ['group:default/architects']]],
          ]);
          expect(run.messages[0]).toMatch(/^error /);
          expect(await approve('rosa', run)).toMatch(
            /^403 You are in none of the groups/,
          );
          expect(await approve('ana', run)).toBe('open');
          expect(await approve('jonas', run)).toBe('approved');
          // It is used up once the branch is merged.
          await repository.commit({ [peopleFile]: withRosa });
          await portal.refresh();
          const page = await portal.as('eva').get(`/change-requests/${run.id}`);
          expect(page.body.summary.status).toBe('merged');
          await repository.commit({ [peopleFile]: people });
          await portal.refresh();
        });

        test('an owner who wrote the change does not decide about it', async () => {
          const branch = 'by-ana';
          const body = {
            repository: 'larkfield',
            branch,
            headCommit: 'c0ffee1',
            baseCommit: tipOfMain,
            authors: ['ana@larkfield.example.com'],
            subjects: [joining()],
          };
          const { run } = (await portal.asService().post('/check-runs', body))
            .body;
          const answer = await portal
            .as('ana')
            .post(
              `/change-requests/${run.subjects[0].changeRequest.id}/decisions`,
              {
                decision: 'approve',
                reason: 'Mine.',
                fingerprints: run.verdict.owed[0].fingerprints,
              },
            );
          expect([answer.status, answer.body.error.message]).toEqual([
            403,
            'You are an author of this change. Somebody else must decide.',
          ]);
        });

        test.each([
          ['interlock.yaml', 'larkfield', 'larkfield2'],
          [policyFile, 'owners: [group:default/architects]', ''],
          ['rulesets/governance.yaml', 'mostRenewals: 2', 'mostRenewals: 9'],
          ['rulesets/openapi.yaml', 'severity: warn', 'severity: off'],
        ])('%s is theirs as well', async (file, from, to) => {
          const base = file === policyFile ? owned : (estateFiles[file] ?? '');
          const run = await check([
            sent('policy', file, base, base.replace(from, to)),
          ]);
          expect([run.conclusion, run.owed[0]?.[0]]).toEqual([
            'undecided',
            'owners',
          ]);
        });

        test('taking the change back withdraws the request', async () => {
          const branch = 'taken-back';
          const run = await check([joining()], branch);
          await post([], branch);
          const page = await portal.as('eva').get(`/change-requests/${run.id}`);
          expect(page.body.summary.status).toBe('withdrawn');
        });
      });
    },
  );
}

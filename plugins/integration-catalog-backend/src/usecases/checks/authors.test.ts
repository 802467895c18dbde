import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestDocuments } from '@interlock/contract-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  databaseKinds,
  type TestDatabase,
} from '@interlock/plugin-store/testing';
import {
  createEstateRepository,
  estateFiles,
  ledger,
  ledgerFile,
  policy,
  policyFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';

const base = ledger('2.0.0', 'get /Employees', 'get /Invoices');
const breaking = ledger('3.0.0', 'get /Invoices');
const tom = 'tom@larkfield.example.com';

/** Tom has two addresses and a name at the forge; an unknown author adds one. */
const files = {
  [policyFile]: policy('One architect confirms it.').replace(
    'unknownAuthor: { people: 2 }',
    'unknownAuthor: { add: 1 }',
  ),
  'catalog-info/people.yaml': (
    estateFiles['catalog-info/people.yaml'] ?? ''
  ).replace(
    'metadata: { name: tom }',
    "metadata: { name: tom, annotations: { interlock.dev/emails: 'tom@home.example', github.com/user-login: TomO } }",
  ),
};

for (const kind of databaseKinds) {
  const suffix = kind.missing ? ` (${kind.missing})` : '';
  describe.skipIf(kind.missing !== '')(
    `who wrote a change, on ${kind.name}${suffix}`,
    () => {
      let database: TestDatabase;
      let repository: EstateRepository;
      let portal: TestPortal;
      let branches = 0;

      beforeAll(async () => {
        database = await kind.create();
        repository = await createEstateRepository();
        await repository.commit(files);
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

      const bodyOf = (branch: string, more: object) => ({
        repository: 'larkfield',
        branch,
        headCommit: 'c0ffee1',
        baseCommit: 'ba5e000',
        authors: [tom],
        dryRun: false,
        contracts: [
          {
            ref: 'api:default/ledger',
            file: ledgerFile,
            base: digestDocuments([{ path: 'openapi.yaml', text: base }]),
            revision: { text: breaking, references: [] },
          },
        ],
        ...more,
      });
      /** A check on a branch of its own, and what it says. */
      const check = async (
        more: object,
        { by = null as string | null, branch = `branch-${++branches}` } = {},
      ) => {
        const caller = by === null ? portal.asService() : portal.as(by);
        const response = await caller.post('/check-runs', bodyOf(branch, more));
        expect(response.status).toBe(201);
        const { run } = response.body;
        return {
          authors: run.authors,
          added: run.verdict.owed[0]?.addedPeople ?? 0,
          id: run.contracts[0]?.changeRequest?.id as string,
          fingerprints: run.verdict.owed.flatMap(
            (owed: { fingerprints: string[] }) => owed.fingerprints,
          ) as string[],
        };
      };
      type Checked = Awaited<ReturnType<typeof check>>;
      const approve = async (name: string, { id, fingerprints }: Checked) => {
        const response = await portal
          .as(name)
          .post(`/change-requests/${id}/decisions`, {
            decision: 'approve',
            reason: 'The vendor told us.',
            fingerprints,
          });
        return (
          response.body.summary?.status ??
          `${response.status} ${response.body.error.message}`
        );
      };
      test('nobody known: one approval was enough before, now one more person is asked', async () => {
        const run = await check({ authors: [] });
        expect([run.authors, run.added]).toEqual([
          { users: [], unmatched: [] },
          1,
        ]);
        expect(await approve('ana', run)).toBe('open');
        expect(await approve('jonas', run)).toBe('approved');
      });

      test('the added one may come from the fallback, whom the rule does not name', async () => {
        const run = await check({ authors: ['eve@elsewhere.example'] });
        expect(await approve('ana', run)).toBe('open');
        // Finance owns the contract; `fallback.from` names the owner.
        expect(await approve('rosa', run)).toBe('approved');
      });

      test.each([
        'tom@home.example',
        'Tom+laptop@Larkfield.Example.com',
        'TOM@larkfield.example.com',
      ])('%s is Tom: a stranger before, an author now', async email => {
        const run = await check({ authors: [email] });
        expect([run.authors.users, run.added]).toEqual([
          ['user:default/tom'],
          0,
        ]);
      });

      test('authors whom a person names only exclude: they counted as known before', async () => {
        const run = await check({ authors: [tom] }, { by: 'rosa' });
        expect([run.authors, run.added]).toEqual([
          {
            users: [],
            unmatched: [],
            senders: ['user:default/rosa'],
            claimed: ['user:default/tom'],
            claimedBy: ['user:default/rosa'],
          },
          1,
        ]);
        const page = await portal.as('ana').get(`/change-requests/${run.id}`);
        expect(page.body.summary.authors.claimed).toEqual(['user:default/tom']);
        expect(await approve('ana', run)).toBe('open');
      });

      test('authors are remembered over a withdrawn request: they were forgotten before', async () => {
        const branch = 'ana-and-then-tom';
        const first = await check(
          { authors: ['ana@larkfield.example.com'] },
          { branch },
        );
        const withdrawn = bodyOf(branch, { contracts: [], complete: true });
        await portal.asService().post('/check-runs', withdrawn);
        const second = await check({ authors: [tom] }, { branch });
        expect(second.id).not.toBe(first.id);
        expect(second.authors.users).toEqual([
          'user:default/ana',
          'user:default/tom',
        ]);
        expect(await approve('ana', second)).toBe(
          '403 You are an author of this change. Somebody else must decide.',
        );
      });

      test('whoever CI says has pushed does not decide; before, only authors did not', async () => {
        const run = await check({
          authors: [tom],
          pusher: 'ana@larkfield.example.com',
        });
        expect(run.authors.senders).toEqual(['user:default/ana']);
        expect(await approve('ana', run)).toBe(
          '403 You pushed this branch, or asked for a check of it. Somebody else must decide.',
        );
        const known = await check({ authors: [], pusher: 'tomo' });
        expect(known.authors.senders).toEqual(['user:default/tom']);
        // Who is nobody here is recorded all the same, and is no author by that.
        const robot = await check({ authors: [tom], pusher: 'robot[bot]' });
        expect([robot.authors.senders, robot.added]).toEqual([
          ['robot[bot]'],
          0,
        ]);
      });

      test('a pusher whom a person names is not believed', async () => {
        const run = await check({ pusher: 'ana' }, { by: 'rosa' });
        expect(run.authors.senders).toEqual(['user:default/rosa']);
      });

      test('the audit entry has the authors as they were known', async () => {
        const run = await check({ authors: [tom], pusher: 'robot[bot]' });
        const { entries } = (await portal.as('ana').get('/audit?limit=1')).body;
        expect([entries[0].subject, entries[0].detail.authors]).toEqual([
          run.id,
          run.authors,
        ]);
      });

      describe('from commits that the portal has', () => {
        const vera = 'Vera <vera@elsewhere.example>';

        /** The breaking revision on a branch that left main; gives its head. */
        const commitBreak = async (
          author: string,
          message = 'Follow the vendor',
          text = breaking,
        ) => {
          const { git, root } = repository;
          git('checkout', '--quiet', '-B', `work-${++branches}`, 'main');
          await writeFile(join(root, ledgerFile), text);
          const by = ['--author', author];
          git('commit', '--quiet', '--all', '--message', message, ...by);
          return git('rev-parse', 'HEAD');
        };
        afterEach(() => {
          repository.git('checkout', '--quiet', 'main');
        });

        test('nobody has to be believed: before, a person could name somebody else', async () => {
          const headCommit = await commitBreak(
            'Ana <ana+git@larkfield.example.com>',
          );
          const run = await check({ authors: [], headCommit }, { by: 'rosa' });
          expect([run.authors, run.added]).toEqual([
            {
              // Tom committed it.
              users: ['user:default/ana', 'user:default/tom'],
              unmatched: [],
              senders: ['user:default/rosa'],
            },
            0,
          ]);
          expect(await approve('ana', run)).toMatch(/^403 You are an author/);
          expect(await approve('jonas', run)).toBe('approved');
        });

        test('a commit vouches for what it holds, and for nothing else that is sent with it', async () => {
          const headCommit = await commitBreak(
            `Tom <${tom}>`,
            'Else',
            base + '# other',
          );
          const run = await check({ authors: [], headCommit }, { by: 'rosa' });
          expect([run.authors.users, run.added]).toEqual([[], 1]);
        });

        test('whoever a service leaves out is an author all the same, and so are co-authors', async () => {
          const headCommit = await commitBreak(
            vera,
            'Follow\n\nCo-authored-by: Jonas <jonas@larkfield.example.com>',
          );
          const run = await check({ authors: [tom], headCommit });
          expect(run.authors).toEqual({
            users: ['user:default/jonas', 'user:default/tom'],
            unmatched: ['vera@elsewhere.example'],
          });
        });

        test('a pull request of a forge needs one approver; it needed two, because the forge matched no user', async () => {
          const { git } = repository;
          await commitBreak(`Tom <${tom}>`);
          const branch = git('rev-parse', '--abbrev-ref', 'HEAD');
          // Main goes on, and the forge merges it into what CI checks out.
          git('checkout', '--quiet', '-B', 'trunk-ahead', 'main');
          git('commit', '--quiet', '--allow-empty', '--message', 'Later work');
          git(
            '-c',
            'user.name=GitHub',
            '-c',
            'user.email=noreply@github.com',
            'merge',
            '--quiet',
            '--no-ff',
            '--no-edit',
            branch,
          );
          const headCommit = git('rev-parse', 'HEAD');
          const run = await check({ authors: [], headCommit });
          expect([run.authors, run.added]).toEqual([
            { users: ['user:default/tom'], unmatched: [] },
            0,
          ]);
        });

        test('who committed to the trunk since the portal looked is no author of a branch that took it over; they were, for good', async () => {
          const { git } = repository;
          await commitBreak(`Tom <${tom}>`);
          const branch = git('rev-parse', '--abbrev-ref', 'HEAD');
          git('checkout', '--quiet', 'main');
          const by = ['--author', 'Ana <ana@larkfield.example.com>'];
          git('commit', '--quiet', '--allow-empty', '--message', 'Else', ...by);
          git('checkout', '--quiet', branch);
          git('merge', '--quiet', '--no-ff', '--no-edit', 'main');
          const headCommit = git('rev-parse', 'HEAD');
          const run = await check({ authors: [], headCommit });
          expect(run.authors.users).toEqual(['user:default/tom']);
          expect(await approve('ana', run)).toBe('approved');
        });

        test('a merge that hides an edit has an author', async () => {
          const { git, root } = repository;
          await commitBreak(
            `Tom <${tom}>`,
            'Nothing yet',
            `${base}\n# later\n`,
          );
          const branch = git('rev-parse', '--abbrev-ref', 'HEAD');
          git('checkout', '--quiet', '-B', 'hiding', 'main');
          git('merge', '--quiet', '--no-ff', '--no-commit', branch);
          await writeFile(join(root, ledgerFile), breaking);
          git(
            'commit',
            '--quiet',
            '--all',
            '--message',
            'Merge',
            '--author',
            vera,
          );
          const headCommit = git('rev-parse', 'HEAD');
          const run = await check({ authors: [], headCommit });
          expect(run.authors.unmatched).toEqual(['vera@elsewhere.example']);
        });
      });
    },
  );
}

import { digestDocuments } from '@interlock/contract-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  createEstateRepository,
  ledger,
  ledgerFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';

const withBoth = ledger('2.0.0', 'get /Employees', 'get /Invoices');
const withoutEmployees = ledger('3.0.0', 'get /Invoices');
const digestOf = (text: string) =>
  digestDocuments([{ path: 'openapi.yaml', text }]);

interface Sent {
  readonly baseCommit: string;
  readonly headCommit?: string;
  /** What the client says about its base. */
  readonly base?: string | null;
}

/** Attacks on the base of a check; each says what it gave before. */
describeOnDatabases('the base of a check', on => {
  let repository: EstateRepository;
  let portal: TestPortal;
  let main: string;
  beforeEach(async () => {
    repository = await createEstateRepository();
    main = repository.git('rev-parse', 'HEAD');
    portal = await startPortal({ knex: on.knex, repository: repository.root });
  });
  afterEach(async () => {
    await portal.stop();
    await repository.remove();
  });

  const check = async ({ baseCommit, headCommit = 'c0ffee1', base }: Sent) => {
    const { status, body } = await portal.asService().post('/check-runs', {
      repository: 'larkfield',
      branch: 'ledger-3',
      headCommit,
      baseCommit,
      authors: ['tom@larkfield.example.com'],
      contracts: [
        {
          ref: 'api:default/ledger',
          file: ledgerFile,
          base: base === undefined ? digestOf(withBoth) : base,
          revision: { text: withoutEmployees, references: [] },
        },
      ],
      dryRun: false,
    });
    expect(status).toBe(201);
    return {
      conclusion: body.run.conclusion,
      reasons: body.run.reasons.map(({ code }: { code: string }) => code),
      errors: body.run.summary.error,
      message: body.run.reasons[0].message,
    };
  };
  const asked = {
    conclusion: 'undecided',
    reasons: ['approval-required'],
    errors: 1,
  };
  const unknown = (message: string) => ({
    conclusion: 'undecided',
    reasons: ['base-unknown'],
    errors: 0,
    message,
  });

  test('is read from git, whatever a client says of it: before, base-unknown', async () => {
    expect(await check({ baseCommit: main })).toMatchObject(asked);
    for (const base of [null, digestOf(withoutEmployees)]) {
      expect(await check({ baseCommit: main, base })).toMatchObject(asked);
    }
  });

  test('lies on the protected branch: before, any commit was taken', async () => {
    repository.git('checkout', '--quiet', '-b', 'ledger-3');
    const side = await repository.commit({ [ledgerFile]: withoutEmployees });
    repository.git('checkout', '--quiet', 'main');
    expect(await check({ baseCommit: side })).toEqual(
      unknown(
        `The base ${side.slice(0, 12)} does not lie on main, which the portal reads.`,
      ),
    );
  });

  test('is known to git: before, a commit that nobody has was taken', async () => {
    expect(await check({ baseCommit: '1'.repeat(40) })).toEqual(
      unknown(
        'The base 111111111111 is no commit of the repository that the portal reads.',
      ),
    );
  });

  test('is where the branch left, and no older one: before, success', async () => {
    await repository.commit({
      [ledgerFile]: ledger(
        '2.1.0',
        'get /Employees',
        'get /Invoices',
        'get /New',
      ),
    });
    const left = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '--quiet', '-b', 'ledger-3');
    const head = await repository.commit({ 'README.md': 'Work.' });
    repository.git('checkout', '--quiet', 'main');
    await portal.refresh();
    expect(await check({ baseCommit: main, headCommit: head })).toEqual(
      unknown(
        `The base ${main.slice(0, 12)} is not where ${head.slice(0, 12)} left main, which is ${left.slice(0, 12)}.`,
      ),
    );
    expect(await check({ baseCommit: left, headCommit: head })).toMatchObject({
      ...asked,
      errors: 2,
    });
  });

  test('is not what a tag called main says: before, the portal read the tag', async () => {
    repository.git('checkout', '--quiet', '-b', 'ledger-3');
    const side = await repository.commit({ [ledgerFile]: withoutEmployees });
    repository.git('checkout', '--quiet', 'main');
    repository.git('tag', 'main', side);
    await portal.refresh();
    const { body } = await portal.as('helen').get('/estate');
    expect(body.sources[0]).toMatchObject({
      ref: 'main',
      commit: main,
      note: 'There is a tag called main, too; the branch is read, and refs/tags/main would be the tag.',
    });
    expect(await check({ baseCommit: side })).toMatchObject({
      reasons: ['base-unknown'],
    });
  });

  test('is digested anew where a better collector came: before, only with the next commit', async () => {
    const versions = () =>
      on.knex('contract_versions').where({ is_current: true });
    const [current] = await versions();
    await on
      .knex('contract_versions')
      .where({ is_current: true })
      .update({ digest: `sha256:${'0'.repeat(64)}` });
    await portal.refresh();
    expect(await versions()).toMatchObject([
      { digest: `sha256:${'0'.repeat(64)}` },
    ]);
    await on.knex('sources').update({ collector_version: 1 });
    await portal.refresh();
    expect(await versions()).toMatchObject([{ digest: current.digest }]);
  });
});

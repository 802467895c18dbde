import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases';
import {
  createEstateRepository,
  estateFiles,
  ledger,
  ledgerFile,
  type EstateRepository,
} from '../testing/estateRepository';
import { startPortal, type TestPortal } from '../testing/portal';

describeOnDatabases('reading the sources', on => {
  let repository: EstateRepository;
  let portal: TestPortal;
  beforeEach(async () => {
    repository = await createEstateRepository();
    portal = await startPortal({
      knex: on.knex,
      repository: repository.root,
    });
  });
  afterEach(async () => {
    await portal.stop();
    await repository.remove();
  });

  const contract = async () =>
    (await portal.as('ana').get('/contracts/default/ledger')).body;
  const versions = async () =>
    (await contract()).versions.map(
      (version: {
        label: string;
        current: boolean;
        breakingSincePrevious: number | null;
      }) => [version.label, version.current, version.breakingSincePrevious],
    );
  const source = async () =>
    (await portal.as('ana').get('/estate')).body.sources[0];
  const commitAndRead = async (files: Record<string, string | null>) => {
    const commit = await repository.commit(files);
    await portal.refresh();
    return commit;
  };

  test('past releases stand before the current version, announced ones nowhere', async () => {
    const { summary, versions: all, uses } = await contract();
    expect(summary).toMatchObject({
      ref: 'api:default/ledger',
      title: 'Ledger API',
      type: 'openapi',
      owner: 'group:default/finance',
      versions: 2,
      consumers: 2,
      openChanges: 0,
    });
    expect(all).toEqual([
      {
        digest: expect.stringMatching(/^sha256:/),
        label: '2.0.0',
        format: 'openapi-3.0',
        title: 'Ledger API',
        file: ledgerFile,
        bytes: Buffer.byteLength(estateFiles[ledgerFile] ?? ''),
        firstSeenAt: expect.any(String),
        released: null,
        commit: expect.stringMatching(/^[0-9a-f]{40}$/),
        current: true,
        breakingSincePrevious: 1,
      },
      expect.objectContaining({
        label: '1.0.0',
        released: '2025-03-01',
        current: false,
        breakingSincePrevious: null,
      }),
    ]);
    expect(uses.map((use: { consumer: string }) => use.consumer)).toEqual([
      'integration:default/expense-sync',
      'integration:default/invoice-view',
    ]);
  });

  test('documents, lint and difference of stored versions', async () => {
    const [current, previous] = (await contract()).versions;
    const path = '/contracts/default/ledger';
    const document = await portal
      .as('ana')
      .get(`${path}/versions/${current.digest}/document`);
    expect(document.body).toEqual({
      version: current,
      text: estateFiles[ledgerFile],
      references: [],
    });
    const lint = await portal
      .as('ana')
      .get(`${path}/versions/${current.digest}/lint`);
    expect({
      ruleset: lint.body.ruleset,
      codes: lint.body.diagnostics.map((entry: { code: string }) => entry.code),
      problems: lint.body.problems,
    }).toEqual({
      ruleset: 'rulesets/openapi.yaml',
      codes: ['operation-described', 'operation-described'],
      problems: [],
    });
    const difference = await portal
      .as('ana')
      .get(
        `${path}/difference?base=${previous.digest}&revision=${current.digest}`,
      );
    expect({
      summary: difference.body.summary,
      operations: difference.body.findings.map(
        (finding: { operation: string }) => finding.operation,
      ),
      consumers: difference.body.evidence.consumers.map(
        (consumer: { status: string }) => consumer.status,
      ),
    }).toEqual({
      summary: { error: 1, warn: 0, info: 0, undecided: 0 },
      operations: ['GET /Journals'],
      consumers: ['unaffected', 'unaffected'],
    });
  });

  test('a new commit brings a new current version; without one nothing is written', async () => {
    const audit = async () =>
      (await portal.as('ana').get('/audit')).body.entries.length;
    expect(await audit()).toBe(2);
    await portal.refresh();
    const [before] = await on.knex('sources');
    await portal.refresh();
    expect(await on.knex('sources')).toEqual([before]);
    const commit = await commitAndRead({
      [ledgerFile]: ledger(
        '2.1.0',
        'get /Employees',
        'get /Invoices',
        'get /Journals',
      ),
    });
    expect(await versions()).toEqual([
      ['2.1.0', true, 0],
      ['2.0.0', false, 1],
      ['1.0.0', false, null],
    ]);
    expect((await source()).commit).toBe(commit);
    expect(await audit()).toBe(3);
  });

  test.each<[string, Record<string, string | null>, string]>([
    ['a contract that is no YAML', { [ledgerFile]: 'openapi: [3' }, ledgerFile],
    ['an empty contract', { [ledgerFile]: '' }, ledgerFile],
    ['a contract that is missing', { [ledgerFile]: null }, ledgerFile],
    [
      'a contract of no known format',
      { [ledgerFile]: 'hello: world\n' },
      ledgerFile,
    ],
    [
      'entities that are no YAML',
      { 'catalog-info/ledger.yaml': 'kind: [API' },
      'catalog-info/ledger.yaml',
    ],
    [
      'a policy that nobody can meet',
      { 'rulesets/policy/approval.yaml': 'rules: []\n' },
      'rulesets/policy/approval.yaml',
    ],
    [
      'a broken configuration',
      { 'interlock.yaml': 'name: 7' },
      'interlock.yaml',
    ],
    ['a missing configuration', { 'interlock.yaml': null }, 'interlock.yaml'],
  ])('%s leaves the last good state and says so', async (_, files, file) => {
    const before = await contract();
    await commitAndRead(files);
    expect(await contract()).toEqual(before);
    const { problems } = await source();
    expect(problems.map((problem: { file: string }) => problem.file)).toContain(
      file,
    );
    // The rest of the estate is judged as before.
    const run = await portal.asService().post('/check-runs', {
      repository: 'larkfield',
      branch: 'ledger-3',
      headCommit: 'c0ffee1',
      baseCommit: 'ba5e000',
      authors: ['tom@larkfield.example.com'],
      dryRun: true,
      contracts: [
        {
          ref: 'api:default/ledger',
          file: ledgerFile,
          base: before.summary.current.digest,
          revision: { text: ledger('3.0.0', 'get /Invoices'), references: [] },
        },
      ],
    });
    expect([run.status, run.body.run?.reasons[0].code]).toEqual([
      201,
      'approval-required',
    ]);
    // And the correction takes effect.
    await commitAndRead(
      Object.fromEntries(
        Object.keys(files).map(path => [path, estateFiles[path] ?? null]),
      ),
    );
    expect((await source()).problems).toEqual([]);
  });

  test('a removed contract that was asked for is merged, and its versions stay', async () => {
    const { summary } = await contract();
    const { body } = await portal.asService().post('/check-runs', {
      repository: 'larkfield',
      branch: 'no-ledger',
      headCommit: 'c0ffee1',
      baseCommit: 'ba5e000',
      authors: ['tom@larkfield.example.com'],
      dryRun: false,
      contracts: [
        {
          ref: summary.ref,
          file: ledgerFile,
          base: summary.current.digest,
          revision: null,
        },
      ],
    });
    expect(body.run.conclusion).toBe('undecided');
    const { id } = body.run.contracts[0].changeRequest;
    await commitAndRead({
      'catalog-info/ledger.yaml': null,
      [ledgerFile]: null,
    });
    const detail = await portal.as('ana').get(`/change-requests/${id}`);
    expect(detail.body.summary.status).toBe('merged');
    expect((await on.knex('contract_versions')).length).toBe(2);
    expect((await portal.as('ana').get('/contracts')).body).toEqual({
      contracts: [],
    });
  });

  test('a ruleset that no lint takes does not come into force: every check failed by it before', async () => {
    const ruleset = 'rulesets/openapi.yaml';
    const good = estateFiles[ruleset] ?? '';
    await commitAndRead({ [ruleset]: good.replace('truthy', 'trothy') });
    expect((await source()).problems).toEqual([
      expect.objectContaining({
        file: ruleset,
        message:
          'The rule uses the function "trothy", which is not one of Spectral\'s core functions.',
      }),
    ]);
    const { versions: all } = await contract();
    const lint = (
      await portal
        .as('ana')
        .get(`/contracts/default/ledger/versions/${all[0].digest}/lint`)
    ).body;
    // By the last good ruleset.
    expect([lint.problems, lint.diagnostics.length > 0]).toEqual([[], true]);
    await commitAndRead({ [ruleset]: good });
    expect((await source()).problems).toEqual([]);
  });

  test('what is wrong with a contract is said until a commit mends it; before, the next commit hid it', async () => {
    const files = async () =>
      (await source()).problems.map(
        (problem: { code: string; file: string }) =>
          `${problem.code} ${problem.file}`,
      );
    const broken = 'openapi: 3.0.3\ninfo: { title: Ledger }\npaths: [1]\n';
    await commitAndRead({ [ledgerFile]: broken });
    const found = await files();
    expect(found).toEqual([`invalid-structure ${ledgerFile}`]);
    await commitAndRead({ 'notes.md': 'Nothing to do with it.' });
    expect(await files()).toEqual(found);
    // As in a database from before problems were kept.
    await on.knex('contract_versions').update({ problems: null });
    await commitAndRead({ 'notes.md': 'Nothing again.' });
    expect(await files()).toEqual(found);
    await commitAndRead({ [ledgerFile]: ledger('2.1.0', 'get /Employees') });
    expect(await files()).toEqual([]);
  });

  test('a source that cannot be read keeps the problems in it; before, its trouble replaced them', async () => {
    await commitAndRead({ [ledgerFile]: null });
    const [missing] = (await source()).problems;
    expect(missing).toMatchObject({ code: 'missing-file', file: ledgerFile });
    await on.knex('source_replicas').delete();
    const gone = await startPortal({
      knex: on.knex,
      repository: `${repository.root}/nowhere`,
    });
    for (let turn = 0; turn < 2; turn += 1) {
      const [state] = (await gone.as('ana').get('/estate')).body.sources;
      expect(state.problems).toEqual([
        expect.objectContaining({ file: 'main' }),
        missing,
      ]);
      await gone.refresh();
    }
    await gone.stop();
    await portal.refresh();
    expect((await source()).problems).toEqual([missing]);
  });

  test('a repository that is gone leaves everything and says why', async () => {
    const before = await contract();
    // Nobody else can read it either: then it is no trouble of one replica.
    await on.knex('source_replicas').delete();
    const gone = await startPortal({
      knex: on.knex,
      repository: `${repository.root}/nowhere`,
    });
    const response = await gone.as('ana').get('/contracts/default/ledger');
    expect(response.body).toEqual(before);
    const [state] = (await gone.as('ana').get('/estate')).body.sources;
    expect(state.problems.length).toBeGreaterThan(0);
    await gone.stop();
  });
});

import { digestDocuments } from '@interlock/contract-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases';
import {
  createEstateRepository,
  ledger,
  ledgerFile,
  type EstateRepository,
} from '../testing/estateRepository';
import { startPortal, type TestPortal } from '../testing/portal';

const base = ledger('2.0.0', 'get /Employees', 'get /Invoices');
const withoutEmployees = ledger('3.0.0', 'get /Invoices');

const digestOf = (text: string) =>
  digestDocuments([{ path: 'openapi.yaml', text }]);

/** The API entity under a name, with an id of its own where one is given. */
const entity = (name: string, id?: string) => `
apiVersion: backstage.io/v1alpha1
kind: API
metadata:
  name: ${name}
  title: Ledger API
  annotations:
    interlock.dev/contract: ${ledgerFile}
${id === undefined ? '' : `    interlock.dev/id: ${id}`}
spec:
  type: openapi
  lifecycle: production
  owner: group:default/finance
  system: system:default/ledger
  definition: See the contract.
`;

const uses = (name: string) =>
  [
    ['expense-sync', 'finance', 'GET /Employees'],
    ['invoice-view', 'developers', 'GET /Invoices'],
  ]
    .map(
      ([integration, owner, operation]) => `
apiVersion: interlock.dev/v1alpha1
kind: Integration
metadata: { name: ${integration}, title: ${integration} }
spec:
  owner: group:default/${owner}
  criticality: medium
  contracts:
    - { ref: api:default/${name}, role: consumes, operations: ['${operation}'] }
  dataObjects: [dataobject:default/employee]
`,
    )
    .join('---');

interface Sent {
  readonly id?: string;
  readonly ref: string;
  readonly file?: string;
  readonly base?: string | null;
  readonly branch?: string;
}

describeOnDatabases('a contract is its id, not its name', on => {
  let repository: EstateRepository;
  let portal: TestPortal;

  beforeEach(async () => {
    repository = await createEstateRepository();
    await repository.commit({
      'catalog-info/ledger.yaml': entity('ledger', 'ledger-contract'),
    });
    portal = await startPortal({ knex: on.knex, repository: repository.root });
  });
  afterEach(async () => {
    await portal.stop();
    await repository.remove();
  });

  /** As the command sends a branch, be it of before ids: by the ref alone. */
  const check = async (sent: Sent) => {
    const subject = {
      ref: sent.ref,
      file: sent.file ?? ledgerFile,
      base: sent.base === undefined ? digestOf(base) : sent.base,
      revision: { text: withoutEmployees, references: [] },
    };
    const response = await portal.asService().post('/check-runs', {
      repository: 'larkfield',
      branch: sent.branch ?? 'cut-before',
      headCommit: 'c0ffee1',
      baseCommit: 'ba5e000',
      authors: ['tom@larkfield.example.com'],
      complete: true,
      dryRun: false,
      ...(sent.id === undefined
        ? { contracts: [subject] }
        : { subjects: [{ kind: 'contract', id: sent.id, ...subject }] }),
    });
    expect(response.status).toBe(201);
    return response.body.run;
  };

  const renameOnMain = async () => {
    await repository.commit({
      'catalog-info/ledger.yaml': entity('general-ledger', 'ledger-contract'),
      'catalog-info/integrations.yaml': uses('general-ledger'),
    });
    await portal.refresh();
  };

  /** What decides: who is hit, by which rule somebody is asked, and who. */
  const decisive = (run: {
    conclusion: string;
    evidence: { consumers: { consumer: string; status: string }[] };
    verdict: { owed: { ruleId: string; groups: string[] }[] };
  }) => ({
    conclusion: run.conclusion,
    consumers: run.evidence.consumers.map(({ consumer, status }) => [
      consumer,
      status,
    ]),
    asked: run.verdict.owed.map(({ ruleId, groups }) => [ruleId, groups]),
  });

  const hit = {
    conclusion: 'undecided',
    consumers: [
      ['integration:default/expense-sync', 'broken'],
      ['integration:default/invoice-view', 'unaffected'],
    ],
    asked: [['vendor-contract', ['group:default/architects']]],
  };

  const approve = async (run: {
    subjects: {
      changeRequest: { id: string };
      findings: { severity: string; fingerprint: string }[];
    }[];
  }) => {
    const [subject] = run.subjects;
    const response = await portal
      .as('ana')
      .post(`/change-requests/${subject?.changeRequest.id}/decisions`, {
        decision: 'approve',
        reason: 'The vendor told us.',
        fingerprints: subject?.findings
          .filter(({ severity }) => severity === 'error')
          .map(({ fingerprint }) => fingerprint),
      });
    expect(response.status).toBe(201);
    return response.body;
  };

  test('a branch cut before the rename and checked after it: consumers, rule and history unchanged', async () => {
    const before = await check({
      id: 'ledger-contract',
      ref: 'api:default/ledger',
    });
    expect(decisive(before)).toEqual(hit);
    const versions = async (name: string) =>
      (await portal.as('ana').get(`/contracts/default/${name}`)).body.versions;
    const history = await versions('ledger');
    const { decisions } = await approve(before);

    await renameOnMain();
    expect(await versions('general-ledger')).toEqual(history);
    // The approval was given for this contract, whatever it is called now.
    const after = await check({
      id: 'ledger-contract',
      ref: 'api:default/ledger',
    });
    expect(decisive(after)).toEqual({
      ...hit,
      conclusion: 'success',
      asked: [],
    });
    expect(after.subjects[0].ref).toBe('api:default/general-ledger');
    const id = after.subjects[0].changeRequest.id;
    const detail = await portal.as('ana').get(`/change-requests/${id}`);
    expect(detail.body.decisions).toEqual(decisions);

    // A client from before ids sends the name of then.
    const other = await check({ ref: 'api:default/ledger', branch: 'older' });
    expect(decisive(other)).toEqual(hit);
    expect((await portal.as('ana').get('/audit')).body.chain.intact).toBe(true);
  });

  test('a waiver survives the rename, and shows the name of now', async () => {
    const asked = await portal.as('tom').post('/governance/waivers', {
      covers: { rule: 'operation-removed' },
      scope: { target: 'api:default/ledger' },
      reason: 'The vendor mends it.',
      owner: 'group:default/finance',
      expiry: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10),
    });
    expect(asked.status).toBe(201);
    await renameOnMain();
    const { waivers } = (await portal.as('ana').get('/governance/waivers'))
      .body;
    expect(waivers.map((waiver: { scope: object }) => waiver.scope)).toEqual([
      { target: 'api:default/general-ledger', targetId: 'ledger-contract' },
    ]);
  });

  test('an entity that gains an id keeps its history, and its old key leads to it', async () => {
    await repository.commit({ 'catalog-info/ledger.yaml': entity('ledger') });
    const without = await startPortal({
      knex: on.knex,
      repository: repository.root,
    });
    await without.stop();
    await portal.refresh();
    const versions = await on.knex('contract_versions').select('contract_id');
    expect(new Set(versions.map(row => row.contract_id))).toContain(
      'api:default/ledger',
    );
    const run = await check({ ref: 'api:default/ledger' });
    expect(run.subjects[0].id).toBe('api:default/ledger');
    await approve(run);
    const [{ check_run_id: firstRun }] = await on
      .knex('change_request_subjects')
      .select('check_run_id');
    await repository.commit({
      'catalog-info/ledger.yaml': entity('ledger', 'books'),
    });
    await portal.refresh();
    const again = await check({ ref: 'api:default/ledger' });
    expect([again.conclusion, again.subjects[0].id]).toEqual([
      'success',
      'books',
    ]);
    // What was found out under the first name is found under the third.
    const { id } = run.subjects[0].changeRequest;
    await on.knex('change_request_subjects').update({
      check_run_id: firstRun,
    });
    await repository.commit({
      'catalog-info/ledger.yaml': entity('general-ledger', 'books'),
    });
    await portal.refresh();
    for (const _ of ['once', 'again']) {
      const detail = await portal.as('ana').get(`/change-requests/${id}`);
      expect([detail.status, detail.body.summary.status]).toEqual([
        200,
        'approved',
      ]);
    }
  });

  test('an entity without an id that is renamed is another contract; the old name is undecided', async () => {
    await repository.commit({
      'catalog-info/ledger.yaml': entity('general-ledger'),
      'catalog-info/integrations.yaml': uses('general-ledger'),
    });
    const fresh = await startPortal({
      knex: on.knex,
      repository: repository.root,
    });
    await fresh.stop();
    await portal.refresh();
    const run = await check({
      id: 'api:default/ledger',
      ref: 'api:default/ledger',
      file: 'contracts/own/anything.yaml',
    });
    expect(run.conclusion).toBe('undecided');
  });

  test.each([
    ['a ref', { ref: 'api:default/nobody' }],
    ['an id', { id: 'nobody', ref: 'api:default/ledger' }],
  ])(
    '%s that the estate does not know is undecided, whatever file it names',
    async (_, names) => {
      const run = await check({
        ...names,
        file: 'contracts/weak/openapi.yaml',
      });
      expect([
        run.conclusion,
        run.reasons.map((reason: { code: string }) => reason.code),
        run.verdict.owed,
        run.subjects[0].changeRequest,
      ]).toEqual(['undecided', ['subject-unknown'], [], null]);
    },
  );

  test('two entities with one id are told, and changes of neither are judged', async () => {
    await repository.commit({
      'catalog-info/other.yaml': entity('other', 'ledger-contract'),
    });
    await portal.refresh();
    const [source] = (await portal.as('ana').get('/estate')).body.sources;
    expect(
      source.problems.map((problem: { message: string }) => problem.message),
    ).toContain(
      'api:default/ledger and api:default/other have one contract id, ledger-contract, so api:default/other was not read.',
    );
    const run = await check({
      id: 'ledger-contract',
      ref: 'api:default/ledger',
    });
    expect(run.conclusion).toBe('undecided');
  });

  test('requests that were joined lead to the one that stays', async () => {
    const id = '11111111-1111-4111-8111-000000000002';
    const former = '11111111-1111-4111-8111-000000000001';
    await on.knex('change_request_redirects').insert({
      id: former,
      change_request_id: id,
    });
    const response = await portal.as('ana').get(`/change-requests/${former}`);
    expect([response.status, response.headers.location]).toEqual([
      308,
      `./${id}`,
    ]);
  });
});

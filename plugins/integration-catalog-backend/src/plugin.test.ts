import { digestDocuments } from '@interlock/contract-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeOnDatabases } from './testing/describeOnDatabases';
import {
  createEstateRepository,
  estateFiles,
  ledger,
  ledgerFile,
  policy,
  policyFile,
  type EstateRepository,
} from './testing/estateRepository';
import { startPortal, type TestPortal } from './testing/portal';

const ref = 'api:default/ledger';
const digestOf = (text: string) =>
  digestDocuments([{ path: 'openapi.yaml', text }]);

const base = ledger('2.0.0', 'get /Employees', 'get /Invoices');
const withoutEmployees = ledger('3.0.0', 'get /Invoices');
const withNothing = ledger('4.0.0', 'get /Reports');

const about = { kind: 'contract', id: ref };

const checkOf = (revision: string | null, more: object = {}) => ({
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
      base: digestOf(base),
      revision: revision === null ? null : { text: revision, references: [] },
    },
  ],
  ...more,
});

describeOnDatabases('the integration catalog', on => {
  let repository: EstateRepository;
  let portal: TestPortal;
  const start = async (config?: object) =>
    startPortal({ knex: on.knex, repository: repository.root, config });

  beforeEach(async () => {
    repository = await createEstateRepository();
    portal = await start();
  });
  afterEach(async () => {
    await portal.stop();
    await repository.remove();
  });

  const check = async (revision: string | null, more: object = {}) => {
    const response = await portal
      .asService()
      .post('/check-runs', checkOf(revision, more));
    expect(response.status).toBe(201);
    return response.body.run;
  };
  const requestOf = (run: {
    contracts: { changeRequest: { id: string } | null }[];
  }) => run.contracts[0]?.changeRequest?.id ?? '';
  const fingerprintsOf = (run: {
    contracts: { findings: { severity: string; fingerprint: string }[] }[];
  }) =>
    (run.contracts[0]?.findings ?? [])
      .filter(finding => finding.severity === 'error')
      .map(finding => finding.fingerprint);
  const decide = (
    name: string,
    id: string,
    fingerprints: readonly string[],
    decision = 'approve',
  ) =>
    portal.as(name).post(`/change-requests/${id}/decisions`, {
      decision,
      reason: 'The vendor told us; finance is ready.',
      fingerprints,
    });
  const statusOf = async (id: string) =>
    (await portal.as('helen').get(`/change-requests/${id}`)).body.summary
      .status;

  test('the whole story: undecided, who may not decide, approved, success, and undecided again', async () => {
    const undecided = await check(withoutEmployees);
    const id = requestOf(undecided);
    const fingerprints = fingerprintsOf(undecided);
    expect({
      conclusion: undecided.conclusion,
      reasons: undecided.reasons.map((reason: { code: string }) => reason.code),
      hit: undecided.evidence.consumers.map(
        (consumer: { consumer: string; status: string }) => [
          consumer.consumer,
          consumer.status,
        ],
      ),
      findings: fingerprints.length,
      url: undecided.contracts[0].changeRequest.url,
    }).toEqual({
      conclusion: 'undecided',
      reasons: ['approval-required'],
      hit: [
        ['integration:default/expense-sync', 'broken'],
        ['integration:default/invoice-view', 'unaffected'],
      ],
      findings: 1,
      url: `http://portal.example/changes/${id}`,
    });

    const refusals = [];
    for (const name of ['tom', 'helen', 'rosa']) {
      const response = await decide(name, id, fingerprints);
      refusals.push([name, response.status, response.body.error.message]);
    }
    const machine = await portal
      .asService()
      .post(`/change-requests/${id}/decisions`, {
        decision: 'approve',
        reason: 'because',
        fingerprints,
      });
    refusals.push(['ci', machine.status, machine.body.error.message]);
    expect(refusals).toEqual([
      [
        'tom',
        403,
        'You are an author of this change. Somebody else must decide.',
      ],
      [
        'helen',
        403,
        "The portal's configuration keeps you from deciding about changes: let interlock.permissions.grants name one of your groups, or ask group:default/architects.",
      ],
      [
        'rosa',
        403,
        'You are in none of the groups that decide about this change: group:default/architects. Ask somebody who is, or let the estate list you in one of them.',
      ],
      [
        'ci',
        403,
        'Only a signed-in person decides about a change; external:ci is a service token. Sign in to the portal and do it there.',
      ],
    ]);
    expect(await statusOf(id)).toBe('open');
    expect(
      (await portal.as('ana').get('/change-requests')).body.waitingForMe,
    ).toBe(1);

    const approved = await decide('ana', id, fingerprints);
    expect(approved.status).toBe(201);
    expect(approved.body.summary.status).toBe('approved');
    expect(approved.body.decisions).toEqual([
      {
        id: expect.any(String),
        subject: { ...about, ref },
        decision: 'approve',
        decidedBy: 'user:default/ana',
        groups: ['group:default/architects', 'user:default/ana'],
        reason: 'The vendor told us; finance is ready.',
        fingerprints,
        fingerprintVersion: 2,
        decidedAt: expect.any(String),
        conditions: {
          consumers: ['integration:default/expense-sync'],
          dataClasses: ['personal'],
          policyDigest: expect.stringMatching(/^sha256:/),
        },
        counts: true,
        whyNot: '',
      },
    ]);

    const success = await check(withoutEmployees);
    expect([success.conclusion, success.reasons[0].code]).toEqual([
      'success',
      'approved',
    ]);
    expect(requestOf(success)).toBe(id);

    // Reworded only: the meaning is the approved one.
    const reworded = await check(
      withoutEmployees.replace('Ledger API', 'The Ledger API'),
    );
    expect(reworded.conclusion).toBe('success');

    const again = await check(withNothing);
    expect([again.conclusion, fingerprintsOf(again).length]).toEqual([
      'undecided',
      2,
    ]);
    expect(again.verdict.owed[0].fingerprints.length).toBe(1);
    expect(await statusOf(id)).toBe('open');
  });

  test('merging uses the approval up: the same edit needs a new decision', async () => {
    const first = await check(withoutEmployees);
    const id = requestOf(first);
    await decide('ana', id, fingerprintsOf(first));
    await repository.commit({ [ledgerFile]: withoutEmployees });
    await portal.refresh();
    expect(await statusOf(id)).toBe('merged');
    const late = await decide('ana', id, fingerprintsOf(first));
    expect([late.status, late.body.error.message]).toEqual([
      409,
      'This change request is merged; there is nothing left to decide.',
    ]);

    await repository.commit({ [ledgerFile]: base });
    await portal.refresh();
    const second = await check(withoutEmployees);
    expect(second.conclusion).toBe('undecided');
    expect(requestOf(second)).not.toBe(id);
  });

  test('a request is withdrawn when the branch no longer changes the contract', async () => {
    const id = requestOf(await check(withoutEmployees));
    expect(
      (await check(null, { contracts: [], complete: true })).conclusion,
    ).toBe('neutral');
    expect(await statusOf(id)).toBe('withdrawn');
  });

  test('a request is withdrawn when the breaking edit is taken back', async () => {
    const id = requestOf(await check(withoutEmployees));
    const compatible = ledger(
      '2.1.0',
      'get /Employees',
      'get /Invoices',
      'get /Journals',
    );
    const run = await check(compatible);
    expect([run.conclusion, run.contracts[0].changeRequest]).toEqual([
      'success',
      null,
    ]);
    expect(await statusOf(id)).toBe('withdrawn');
  });

  test('versions, decisions and audit survive a restart', async () => {
    const run = await check(withoutEmployees);
    const id = requestOf(run);
    await decide('ana', id, fingerprintsOf(run));
    const state = async () => ({
      contract: (await portal.as('ana').get('/contracts/default/ledger')).body,
      request: (await portal.as('ana').get(`/change-requests/${id}`)).body,
      runs: (await portal.as('ana').get('/check-runs')).body,
      audit: (await portal.as('ana').get('/audit')).body,
    });
    const before = await state();
    await portal.stop();
    portal = await start();
    expect(await state()).toEqual(before);
    expect((await check(withoutEmployees)).conclusion).toBe('success');
    expect(before.audit.chain).toMatchObject({
      intact: true,
      entries: 5,
      firstBroken: null,
    });
    expect(
      before.audit.entries.map((entry: { action: string }) => entry.action),
    ).toEqual([
      'decision.approve',
      'change-request.opened',
      'check-run.created',
      'contract-version.ingested',
      'contract-version.ingested',
    ]);
  });

  test('identical checks at once end with one change request', async () => {
    const runs = await Promise.all(
      Array.from({ length: 4 }, () => check(withoutEmployees)),
    );
    expect(new Set(runs.map(requestOf)).size).toBe(1);
    const { changeRequests } = (await portal.as('ana').get('/change-requests'))
      .body;
    expect(changeRequests.length).toBe(1);
    expect((await portal.as('ana').get('/audit')).body.chain.intact).toBe(true);
  });

  const documentOf = async (text: string) =>
    (
      await portal
        .as('ana')
        .get(`/contracts/default/ledger/versions/${digestOf(text)}/document`)
    ).body;

  test('the revision of a request can be read as long as the request is about it', async () => {
    const id = requestOf(await check(withoutEmployees));
    const { createdAt } = (await portal.as('ana').get(`/change-requests/${id}`))
      .body.summary;
    const handedIn = {
      version: {
        digest: digestOf(withoutEmployees),
        label: '3.0.0',
        format: 'openapi-3.0',
        title: 'Ledger API',
        file: ledgerFile,
        bytes: Buffer.byteLength(withoutEmployees),
        firstSeenAt: createdAt,
        released: null,
        commit: 'c0ffee1',
        current: false,
        breakingSincePrevious: null,
      },
      text: withoutEmployees,
      references: [],
    };
    expect(await documentOf(withoutEmployees)).toEqual(handedIn);
    // It is no version of the contract.
    const { versions } = (
      await portal.as('ana').get('/contracts/default/ledger')
    ).body;
    expect(versions.map((version: { label: string }) => version.label)).toEqual(
      ['2.0.0', '1.0.0'],
    );

    // A later head with the same content changes nothing about it.
    await check(withoutEmployees, { headCommit: 'c0ffee2' });
    expect(await documentOf(withoutEmployees)).toEqual(handedIn);

    await check(withNothing, { headCommit: 'c0ffee3' });
    expect((await documentOf(withNothing)).text).toBe(withNothing);
    expect((await documentOf(withoutEmployees)).error.message).toBe(
      `The portal has never ingested version ${digestOf(withoutEmployees)} of api:default/ledger, and no change request is about it; see the versions of the contract.`,
    );

    // A withdrawn request can still be looked at.
    await check(null, {
      contracts: [],
      complete: true,
      headCommit: 'c0ffee4',
    });
    expect(await statusOf(id)).toBe('withdrawn');
    expect((await documentOf(withNothing)).text).toBe(withNothing);

    // Merged, it is the ingested version.
    await repository.commit({ [ledgerFile]: withNothing });
    await portal.refresh();
    expect((await documentOf(withNothing)).version).toMatchObject({
      label: '4.0.0',
      current: true,
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
  });

  test('the revision of a request comes with its references, once for all branches', async () => {
    const revision = {
      text: withoutEmployees.replace(
        '{ description: Done }',
        '{ $ref: responses/done.yaml }',
      ),
      references: [
        { path: 'responses/done.yaml', text: 'description: Done\n' },
      ],
    };
    const contracts = [{ ...checkOf(null).contracts[0], revision }];
    const run = await check(null, { contracts });
    const { digest } = run.contracts[0].revision;
    const document = async () =>
      (
        await portal
          .as('ana')
          .get(`/contracts/default/ledger/versions/${digest}/document`)
      ).body;
    const first = await document();
    expect({ text: first.text, references: first.references }).toEqual(
      revision,
    );
    await check(null, { contracts, branch: 'ledger-again' });
    expect(await document()).toEqual(first);
    expect((await on.knex('handed_in_revisions')).length).toBe(2);
    expect(
      (await on.knex('blobs')).filter(blob => blob.text === revision.text)
        .length,
    ).toBe(1);
  });

  test('a revision that asks for no decision is not kept', async () => {
    const compatible = ledger(
      '2.1.0',
      'get /Employees',
      'get /Invoices',
      'get /Journals',
    );
    const stored = async () => ({
      revisions: await on.knex('handed_in_revisions'),
      blobs: await on.knex('blobs'),
    });
    const before = await stored();
    await check(compatible);
    await check(withoutEmployees, { dryRun: true });
    expect(await stored()).toEqual(before);
    expect((await documentOf(compatible)).error.name).toBe('NotFoundError');
  });

  test('a dry run says the same and stores nothing', async () => {
    const before = (await portal.as('ana').get('/audit')).body;
    const run = await check(withoutEmployees, { dryRun: true });
    expect([run.conclusion, run.contracts[0].changeRequest]).toEqual([
      'undecided',
      null,
    ]);
    expect((await portal.as('ana').get('/audit')).body).toEqual(before);
    expect((await portal.as('ana').get('/check-runs')).body).toEqual({
      checkRuns: [],
    });
  });

  test('a base that a client makes up, or denies, changes nothing: git has it', async () => {
    const contract = checkOf(withoutEmployees).contracts[0];
    for (const claimed of [digestOf('openapi: 3.0.3\n'), null]) {
      const run = await check(withoutEmployees, {
        contracts: [{ ...contract, base: claimed }],
      });
      expect([run.conclusion, run.reasons[0].code]).toEqual([
        'undecided',
        'approval-required',
      ]);
    }
  });

  test('a base that was committed a moment ago is known', async () => {
    const fresh = ledger('2.0.1', 'get /Employees', 'get /Invoices');
    await repository.commit({ [ledgerFile]: fresh });
    const contract = checkOf(withoutEmployees).contracts[0];
    const run = await check(withoutEmployees, {
      contracts: [{ ...contract, base: digestOf(fresh) }],
    });
    expect(run.reasons[0].code).toBe('approval-required');
  });

  test('an author who is nobody in the estate makes two approvals necessary', async () => {
    const stranger = { authors: ['someone@elsewhere.example'] };
    const run = await check(withoutEmployees, stranger);
    const id = requestOf(run);
    expect(run.authors).toEqual({
      users: [],
      unmatched: ['someone@elsewhere.example'],
    });
    const first = await decide('ana', id, fingerprintsOf(run));
    expect(first.body.summary.status).toBe('open');
    const second = await decide('jonas', id, fingerprintsOf(run));
    expect(second.body.summary.status).toBe('approved');
    expect((await check(withoutEmployees, stranger)).conclusion).toBe(
      'success',
    );
  });

  test('who asks for a check as a person does not decide about it', async () => {
    const response = await portal
      .as('ana')
      .post('/check-runs', checkOf(withoutEmployees));
    const { run } = response.body;
    expect(run.authors).toEqual({
      users: [],
      unmatched: [],
      senders: ['user:default/ana'],
      claimed: ['user:default/tom'],
      claimedBy: ['user:default/ana'],
    });
    const refused = await decide('ana', requestOf(run), fingerprintsOf(run));
    expect([refused.status, refused.body.error.message]).toEqual([
      403,
      'You asked for this check yourself. Somebody else must decide.',
    ]);
    // CI runs the same check later; that does not make ana impartial.
    await check(withoutEmployees);
    expect(
      (await decide('ana', requestOf(run), fingerprintsOf(run))).status,
    ).toBe(403);
    expect(
      (await decide('jonas', requestOf(run), fingerprintsOf(run))).status,
    ).toBe(201);
  });

  test('a decision about what the branch no longer says is a conflict', async () => {
    const first = await check(withoutEmployees);
    const id = requestOf(first);
    await check(withNothing);
    const response = await decide('ana', id, fingerprintsOf(first));
    expect([response.status, response.body.error.message]).toEqual([
      409,
      'The branch ledger-3 has changed since you looked: 1 finding that you did not see, 0 that are gone. Load the change request again and decide about what it shows.',
    ]);
  });

  test('a person who rejects replaces their approval; both stay on record', async () => {
    const run = await check(withoutEmployees);
    const id = requestOf(run);
    await decide('ana', id, fingerprintsOf(run));
    const rejected = await decide('ana', id, fingerprintsOf(run), 'reject');
    expect({
      status: rejected.body.summary.status,
      decisions: rejected.body.decisions.map(
        (entry: { decision: string }) => entry.decision,
      ),
      earlier: rejected.body.earlierDecisions.map(
        (entry: { decision: string }) => entry.decision,
      ),
    }).toEqual({
      status: 'rejected',
      decisions: ['reject'],
      earlier: ['approve'],
    });
    expect((await check(withoutEmployees)).conclusion).toBe('failure');
  });

  test('an approval asked for one new finding keeps what was approved before', async () => {
    const first = await check(withoutEmployees);
    const id = requestOf(first);
    await decide('ana', id, fingerprintsOf(first));
    const second = await check(withNothing);
    const [owed] = second.verdict.owed;
    const response = await decide('ana', id, owed.fingerprints);
    expect(response.body.summary.status).toBe('approved');
    expect((await check(withNothing)).conclusion).toBe('success');
  });

  test('an approval does not outlive the policy it was given under', async () => {
    const run = await check(withoutEmployees);
    await decide('ana', requestOf(run), fingerprintsOf(run));
    await repository.commit({ [policyFile]: policy('We look harder now.') });
    await portal.refresh();
    expect((await check(withoutEmployees)).conclusion).toBe('undecided');
  });

  test('the settings of rules are those of the ref that the portal reads', async () => {
    await repository.commit({
      'interlock.yaml': `${estateFiles['interlock.yaml']}rules:
  levels:
    - { rule: operation-removed, level: warn, reason: The vendor told us. }
  checks:
    - id: tell-payroll
      when: { operation: ['* /Employees'] }
      level: info
      message: Payroll reads employees here
`,
    });
    await portal.refresh();
    const run = await check(withoutEmployees);
    expect({
      conclusion: run.conclusion,
      reasons: run.reasons.map(({ code, message }: Record<string, string>) => [
        code,
        message,
      ]),
      findings: run.contracts[0].findings.map(
        ({ severity, ruleId }: Record<string, string>) => [severity, ruleId],
      ),
    }).toEqual({
      conclusion: 'success',
      reasons: [
        ['compatible', expect.any(String)],
        [
          'rules-adjusted',
          'interlock.yaml, line 10, makes operation-removed warn (The vendor told us.): 1 finding changed.',
        ],
      ],
      findings: [
        ['warn', 'operation-removed'],
        ['info', 'tell-payroll'],
      ],
    });
  });

  test('two replicas on one database behave as one', async () => {
    const replica = await startPortal({
      knex: on.connectAgain(),
      repository: repository.root,
    });
    const run = await check(withoutEmployees);
    const id = requestOf(run);
    const seen = await replica.as('ana').get(`/change-requests/${id}`);
    expect(seen.body.mayDecide).toBe(true);
    const decided = await replica
      .as('ana')
      .post(`/change-requests/${id}/decisions`, {
        decision: 'approve',
        reason: 'Decided on the other replica.',
        fingerprints: fingerprintsOf(run),
      });
    expect(decided.status).toBe(201);
    expect((await check(withoutEmployees)).conclusion).toBe('success');
    // Both read the merged commit at the same time; it is noticed once.
    await repository.commit({ [ledgerFile]: withoutEmployees });
    await Promise.all([portal.refresh(), replica.refresh()]);
    const { entries, chain } = (await portal.as('ana').get('/audit')).body;
    expect(chain.intact).toBe(true);
    expect(
      entries
        .map((entry: { action: string }) => entry.action)
        .filter((action: string) =>
          ['contract-version.ingested', 'change-request.merged'].includes(
            action,
          ),
        ),
    ).toEqual([
      'change-request.merged',
      'contract-version.ingested',
      'contract-version.ingested',
      'contract-version.ingested',
    ]);
    await replica.stop();
  });

  test('people are told: deciders and owners that are hit, then the author', async () => {
    const run = await check(withoutEmployees);
    const id = requestOf(run);
    await decide('ana', id, fingerprintsOf(run));
    expect(portal.notifications).toEqual([
      {
        recipients: {
          type: 'entity',
          entityRef: ['group:default/architects', 'group:default/finance'],
          excludeEntityRef: ['user:default/tom'],
        },
        payload: {
          title: 'Ledger API: a change waits for a decision',
          description: expect.stringContaining('Branch ledger-3 of larkfield.'),
          link: `/changes/${id}`,
          severity: 'normal',
          topic: 'integration-catalog:changes',
          scope: `integration-catalog:change-request:${id}`,
        },
      },
      {
        recipients: {
          type: 'entity',
          entityRef: ['user:default/tom'],
          excludeEntityRef: ['user:default/ana'],
        },
        payload: {
          title: 'Ledger API: approved by user:default/ana',
          description: expect.stringContaining(
            'The vendor told us; finance is ready.',
          ),
          link: `/changes/${id}`,
          severity: 'normal',
          topic: 'integration-catalog:changes',
          scope: `integration-catalog:change-request:${id}`,
        },
      },
    ]);
    expect(portal.signals.map(signal => signal.message)).toEqual([
      { action: 'opened', id, subjects: [about], status: 'open' },
      { action: 'decided', id, subjects: [about], status: 'approved' },
    ]);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestDocuments } from '@interlock/contract-core';
import { onDatabasesOf } from '@interlock/plugin-store/testing';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { migrate } from './store/migrate';
import {
  createEstateRepository,
  ledger,
  ledgerFile,
  policy,
  policyFile,
  type EstateRepository,
} from './testing/estateRepository';
import { startPortal, type TestPortal } from './testing/portal';

const ref = 'api:default/ledger';
const base = ledger('2.0.0', 'get /Employees', 'get /Invoices');
const withoutEmployees = ledger('3.0.0', 'get /Invoices');

// One pair of replicas for all tests; each test has a branch of its own.
onDatabasesOf(migrate, 'all-tests')('two replicas', on => {
  let repository: EstateRepository;
  let first: TestPortal;
  let second: TestPortal;

  beforeAll(async () => {
    repository = await createEstateRepository();
    const { root } = repository;
    first = await startPortal({ knex: on.knex, repository: root });
    second = await startPortal({ knex: on.connectAgain(), repository: root });
  });
  afterAll(async () => {
    await first.stop();
    await second.stop();
    await repository.remove();
  });
  afterEach(() => void vi.useRealTimers());

  const check = async (portal: TestPortal, branch: string) => {
    const { body } = await portal.asService().post('/check-runs', {
      repository: 'larkfield',
      branch,
      headCommit: 'c0ffee1',
      baseCommit: 'ba5e000',
      authors: ['tom@larkfield.example.com'],
      dryRun: false,
      contracts: [
        {
          ref,
          file: ledgerFile,
          base: digestDocuments([{ path: 'openapi.yaml', text: base }]),
          revision: { text: withoutEmployees, references: [] },
        },
      ],
    });
    const [contract] = body.run.contracts;
    return {
      conclusion: body.run.conclusion as string,
      id: (contract.changeRequest?.id ?? '') as string,
      fingerprints: contract.findings
        .filter((finding: { severity: string }) => finding.severity === 'error')
        .map(
          (finding: { fingerprint: string }) => finding.fingerprint,
        ) as string[],
    };
  };
  const decide = (
    portal: TestPortal,
    { id, fingerprints }: { id: string; fingerprints: string[] },
    decision: 'approve' | 'reject',
  ) =>
    portal.as('ana').post(`/change-requests/${id}/decisions`, {
      decision,
      reason: 'Finance is ready.',
      fingerprints,
    });
  const entriesAbout = async (id: string) =>
    (await on.knex('audit_entries').where({ subject: id }).orderBy('sequence'))
      .map(entry => entry.action)
      .filter(action => action.startsWith('decision.'));

  test('a rejection counts, though the clock of its replica is five seconds behind', async () => {
    const change = await check(first, 'skewed');
    const now = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now });
    const approval = await decide(first, change, 'approve');
    expect(approval.body.summary.status).toBe('approved');
    vi.setSystemTime(now - 5000);
    const rejection = await decide(second, change, 'reject');
    // Before: the approval, whose time is later, stood, and the gate was green.
    expect([rejection.status, rejection.body.summary.status]).toEqual([
      201,
      'rejected',
    ]);
    expect((await check(first, 'skewed')).conclusion).toBe('failure');
    expect(
      rejection.body.earlierDecisions.map(
        (decision: { decision: string }) => decision.decision,
      ),
    ).toEqual(['approve']);
  });

  test('a person who decides the same twice, on both replicas at once, has decided once', async () => {
    const change = await check(first, 'twice');
    const answers = await Promise.all([
      decide(first, change, 'approve'),
      decide(second, change, 'approve'),
    ]);
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 201]);
    expect(
      answers.map(answer => [
        answer.body.summary.status,
        answer.body.decisions.length,
        answer.body.earlierDecisions.length,
      ]),
    ).toEqual([
      ['approved', 1, 0],
      ['approved', 1, 0],
    ]);
    expect(await entriesAbout(change.id)).toEqual(['decision.approve']);
    // Another decision is another matter, and so is the first one after it.
    expect((await decide(second, change, 'reject')).status).toBe(201);
    expect((await decide(first, change, 'approve')).status).toBe(201);
    expect((await decide(second, change, 'approve')).status).toBe(200);
    expect(await entriesAbout(change.id)).toEqual([
      'decision.approve',
      'decision.reject',
      'decision.approve',
    ]);
  });

  test('a copy that lags puts no former policy back into force, and /estate shows it', async () => {
    const lagging = await mkdtemp(join(tmpdir(), 'lagging-'));
    const behind = await repository.commit({});
    // Its copy has this commit, and none of what comes after it.
    execFileSync('git', ['clone', '--quiet', repository.root, lagging]);
    const inForce = await repository.commit({
      [policyFile]: policy('We look harder now.'),
    });
    await first.refresh();
    const third = await startPortal({
      knex: on.connectAgain(),
      repository: lagging,
    });
    await third.refresh();
    await third.stop();
    const { sources } = (await second.as('ana').get('/estate')).body;
    const [source] = sources;
    // Before: the last one to read won, and the lagging copy's policy was back.
    expect([source.commit, source.inForce]).toEqual([inForce, inForce]);
    expect(source.problems).toEqual([]);
    const files = await on
      .knex('source_files')
      .join('blobs', 'blobs.digest', 'source_files.digest')
      .where({ path: policyFile });
    expect(files[0].text).toContain('We look harder now.');
    const seen = source.replicas.filter(
      (replica: { commit: string }) => replica.commit === behind,
    );
    expect(seen.map((replica: { note: string }) => replica.note)).toEqual([
      `origin/main stands here at ${behind.slice(0, 12)}, which came before ${inForce.slice(0, 12)}, the commit in force; it is not taken. Bring this copy of the repository up to date; where the branch was set back on purpose, put a commit on it.`,
    ]);
    await rm(lagging, { recursive: true });
  });

  test('a replica that is killed while it takes a commit in changes nothing, and the other takes it whole', async context => {
    if (on.knex.client.config.client !== 'pg') {
      context.skip('SQLite serves one process, which is killed as a whole.');
    }
    const text = ledger('2.1.0', 'get /Employees', 'get /Invoices', 'get /Tax');
    const digest = digestDocuments([{ path: 'openapi.yaml', text }]);
    const stored = () =>
      on.knex('contract_versions').where({ digest }).select('is_current');
    await first.refresh();
    await repository.commit({
      [ledgerFile]: text,
      [policyFile]: policy('Nobody sees this halfway.'),
    });
    const holding = await on.connectAgain().transaction();
    const [{ pid }] = await holding('audit_head')
      .select(holding.raw('pg_backend_pid() as pid'))
      .forUpdate();
    const killed = first.refresh();
    // It has stored the version by now and wants to write its audit entry.
    for (let victims = []; victims.length === 0;) {
      ({ rows: victims } = await on.knex.raw(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where ? = any(pg_blocking_pids(pid))`,
        [pid],
      ));
    }
    await holding.rollback();
    await killed;
    expect(await stored()).toEqual([]);
    await second.refresh();
    expect(await stored()).toEqual([{ is_current: true }]);
    const { chain } = (await second.as('ana').get('/audit')).body;
    expect(chain.intact).toBe(true);
  });

  test('a replica under whose feet a newer version has changed the tables answers 503', async () => {
    const newer = { name: '29990101_newer.js', batch: 99 };
    await on.knex('knex_migrations').insert(newer);
    const answer = await second.asService().post('/check-runs', {});
    await on.knex('knex_migrations').where({ name: newer.name }).delete();
    expect([answer.status, answer.body.error.message]).toEqual([
      503,
      'A newer version of the portal has changed the database (29990101_newer.js), so this replica no longer answers. Replace it by the newer version.',
    ]);
    expect((await second.asService().post('/check-runs', {})).status).toBe(400);
  });
});

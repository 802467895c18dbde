import { basename } from 'node:path/posix';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestDocuments } from '@interlock/contract-core';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  createEstateRepository,
  ledger,
  ledgerFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';

const broken =
  'openapi: 3.0.3\ninfo: { title: Ledger, version: 2.0.0 }\npaths: []\n';
const digest = digestDocuments([{ path: basename(ledgerFile), text: broken }]);

describeOnDatabases('a base that cannot be read', on => {
  let repository: EstateRepository;
  let portal: TestPortal;
  beforeEach(async () => {
    repository = await createEstateRepository();
    await repository.commit({ [ledgerFile]: broken });
    portal = await startPortal({ knex: on.knex, repository: repository.root });
  });
  afterEach(async () => {
    await portal.stop();
    await repository.remove();
  });

  const check = async () => {
    const { body } = await portal.asService().post('/check-runs', {
      repository: 'larkfield',
      branch: 'mended',
      headCommit: 'c0ffee1',
      baseCommit: 'ba5e000',
      authors: ['tom@larkfield.example.com'],
      contracts: [
        {
          ref: 'api:default/ledger',
          file: ledgerFile,
          base: digest,
          revision: { text: ledger('2.1.0', 'get /Invoices'), references: [] },
        },
      ],
      dryRun: false,
    });
    return body.run;
  };

  const told = (run: {
    conclusion: string;
    reasons: { code: string }[];
    contracts: { findings: { ruleId: string }[]; problems: unknown[] }[];
  }) => ({
    conclusion: run.conclusion,
    reasons: run.reasons.map(({ code }) => code),
    findings: run.contracts[0]?.findings.map(({ ruleId }) => ruleId),
    // Nothing of the base is linted, so nobody hears of it twice.
    problems: run.contracts[0]?.problems,
  });

  test('counts as a first version with one approval', async () => {
    const run = await check();
    expect(told(run)).toEqual({
      conclusion: 'undecided',
      reasons: ['approval-required', 'base-unreadable'],
      findings: ['base-unreadable'],
      problems: [],
    });
    const [contract] = run.contracts;
    const response = await portal
      .as('ana')
      .post(`/change-requests/${contract.changeRequest.id}/decisions`, {
        decision: 'approve',
        reason: 'It keeps what the ledger promised.',
        fingerprints: [contract.findings[0].fingerprint],
      });
    expect(response.status).toBe(201);
    expect(told(await check())).toEqual({
      conclusion: 'success',
      reasons: ['approved'],
      findings: ['base-unreadable'],
      problems: [],
    });
  });
});

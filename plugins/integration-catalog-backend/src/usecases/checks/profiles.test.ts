import { basename } from 'node:path/posix';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestDocuments } from '@interlock/contract-core';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  createEstateRepository,
  estateFiles,
  ledger,
  ledgerFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';

/** The ledger carries personal data, because a flow that uses it does. */
const governance = `
profiles:
  - id: base
    reason: Every contract keeps the rules.
    rulesets: { openapi: [rulesets/openapi.yaml, rulesets/more.yaml] }
  - id: personal-data
    reason: People read what is done with their data.
    when: { dataClasses: [personal] }
    levels:
      - { rule: operation-described, blockFrom: '2027-01-01', reason: Time to mend. }
waivers:
  longestDays: { error: 90, warn: 180, info: 365 }
  mostRenewals: 2
  approvers: [target-owner]
  never: []
  controlRequired: []
scorecards: []
`;

const more = `
rules:
  info-has-contact:
    description: Somebody can be asked.
    severity: info
    given: $.info
    then: { field: contact, function: truthy }
`;

const digestOf = (text: string) =>
  digestDocuments([{ path: basename(ledgerFile), text }]);

describeOnDatabases('rules by the profiles of the portal', on => {
  let repository: EstateRepository;
  let portal: TestPortal;
  beforeEach(async () => {
    vi.useFakeTimers({
      toFake: ['Date'],
      now: new Date('2026-12-31T23:00:00Z'),
    });
    repository = await createEstateRepository();
    await repository.commit({
      'rulesets/governance.yaml': governance,
      'rulesets/more.yaml': more,
    });
    portal = await startPortal({ knex: on.knex, repository: repository.root });
  });
  afterEach(async () => {
    await portal.stop();
    await repository.remove();
    vi.useRealTimers();
  });

  const check = async () => {
    const base = estateFiles[ledgerFile] ?? '';
    const text = ledger(
      '2.1.0',
      'get /Employees',
      'get /Invoices',
      'get /Journals',
    );
    const { body } = await portal.asService().post('/check-runs', {
      repository: 'larkfield',
      branch: 'journals',
      headCommit: 'c0ffee1',
      baseCommit: 'ba5e000',
      authors: ['tom@larkfield.example'],
      contracts: [
        {
          ref: 'api:default/ledger',
          file: ledgerFile,
          base: digestOf(base),
          revision: { text, references: [] },
        },
      ],
      dryRun: false,
    });
    const [contract] = body.run.contracts;
    return {
      conclusion: body.run.conclusion,
      reasons: body.run.reasons.map((reason: { code: string }) => reason.code),
      diagnostics: contract.diagnostics.map(
        (one: { severity: string; code: string; level: unknown }) => [
          one.severity,
          one.code,
          one.level,
        ],
      ),
      lintBlocks: contract.lintBlocks,
      outOfScope: contract.outOfScope,
      profile: contract.profile,
    };
  };

  const profile = {
    applied: [
      { id: 'base', reason: 'Every contract keeps the rules.' },
      {
        id: 'personal-data',
        reason: 'People read what is done with their data.',
      },
    ],
    scope: 'added',
    scopeProfile: '',
  };
  const level = {
    ruleSeverity: 'warn',
    profile: 'personal-data',
    reason: 'Time to mend.',
    blockFrom: '2027-01-01',
  };

  test('a new violation warns on the day before it blocks, and blocks on the day', async () => {
    expect(await check()).toEqual({
      conclusion: 'success',
      reasons: ['compatible'],
      diagnostics: [['warn', 'operation-described', level]],
      lintBlocks: false,
      // Two operations without a description; a missing contact is style.
      outOfScope: 2,
      profile,
    });
    vi.setSystemTime(new Date('2027-01-01T01:00:00Z'));
    expect(await check()).toEqual({
      conclusion: 'failure',
      reasons: ['lint-error'],
      diagnostics: [['error', 'operation-described', level]],
      lintBlocks: true,
      outOfScope: 2,
      profile,
    });
  });

  test('the lint of a version says by which rulesets, profiles and levels', async () => {
    const digest = digestOf(estateFiles[ledgerFile] ?? '');
    const { body } = await portal
      .as('ana')
      .get(`/contracts/default/ledger/versions/${digest}/lint`);
    expect({
      ...body,
      diagnostics: body.diagnostics.map(
        (one: {
          code: string;
          severity: string;
          level: { profile: string };
        }) => [one.code, one.severity, one.level.profile],
      ),
    }).toEqual({
      digest,
      ruleset: 'rulesets/openapi.yaml',
      rulesets: ['rulesets/openapi.yaml', 'rulesets/more.yaml'],
      profiles: profile.applied,
      diagnostics: [
        ['info-has-contact', 'info', ''],
        ['operation-described', 'warn', 'personal-data'],
        ['operation-described', 'warn', 'personal-data'],
      ],
      problems: [],
    });
  });

  test('a policy that nobody can read leaves the last good one in force', async () => {
    await repository.commit({ 'rulesets/governance.yaml': 'profiles: 7' });
    await portal.refresh();
    expect((await check()).profile).toEqual(profile);
    const { body } = await portal.as('ana').get('/estate');
    expect(
      body.sources[0].problems.map(
        (problem: { file: string; line: number; code: string }) =>
          `${problem.file}:${problem.line} ${problem.code}`,
      ),
    ).toEqual(
      expect.arrayContaining(['rulesets/governance.yaml:1 schema-violation']),
    );
  });
});

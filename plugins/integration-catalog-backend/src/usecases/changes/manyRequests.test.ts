import { randomUUID } from 'node:crypto';
import { digestDocuments } from '@interlock/contract-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  createEstateRepository,
  ledger,
  ledgerFile,
  policy,
  policyFile,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';

describeOnDatabases('many open requests', on => {
  let repository: EstateRepository;
  let portal: TestPortal;

  beforeEach(async () => {
    repository = await createEstateRepository();
    portal = await startPortal({
      knex: on.knex,
      repository: repository.root,
    });
    await check('branch-1');
  });
  afterEach(async () => {
    await portal.stop();
    await repository.remove();
  });

  /** Opens a request that breaks the ledger. */
  const check = async (branch: string) => {
    const base = ledger('2.0.0', 'get /Employees', 'get /Invoices');
    const { status } = await portal.asService().post('/check-runs', {
      repository: 'larkfield',
      branch,
      headCommit: 'c0ffee1',
      baseCommit: 'ba5e000',
      authors: ['tom@larkfield.example.com'],
      dryRun: false,
      contracts: [
        {
          ref: 'api:default/ledger',
          file: ledgerFile,
          base: digestDocuments([{ path: 'openapi.yaml', text: base }]),
          revision: { text: ledger('3.0.0', 'get /Invoices'), references: [] },
        },
      ],
    });
    expect(status).toBe(201);
  };

  /** Fills up to `count` requests, each a copy of the one that a check opened. */
  const fillUpTo = async (count: number) => {
    const request = await on.knex('change_requests').first();
    const subjects = await on
      .knex('change_request_subjects')
      .where({ change_request_id: request.id });
    const judgement = await on
      .knex('judgements')
      .where({ change_request_id: request.id })
      .first();
    const present = (await on.knex('change_requests').select('id')).length;
    for (let number = present + 1; number <= count; number += 1) {
      const id = randomUUID();
      const copy = { ...request, id, branch: `branch-${number}`, open_key: id };
      await on.knex('change_requests').insert(copy);
      for (const subject of subjects) {
        await on
          .knex('change_request_subjects')
          .insert({ ...subject, change_request_id: id });
      }
      await on
        .knex('judgements')
        .insert({ ...judgement, change_request_id: id });
    }
  };

  /** Queries, rows and bytes of answers while `work` is done. */
  const counted = async (work: () => Promise<unknown>) => {
    const statements: string[] = [];
    let rows = 0;
    let bytes = 0;
    const onAnswer = (answer: unknown, { sql }: { sql: string }) => {
      // Whether the tables are still ours is asked at most every other second.
      if (sql.includes('knex_migrations')) return;
      statements.push(sql.replace(/\((\?|\$\d+)(, (\?|\$\d+))*\)/gu, '(…)'));
      const list = Array.isArray(answer)
        ? answer
        : ((answer as { rows?: unknown[] } | undefined)?.rows ?? []);
      rows += list.length;
      bytes += JSON.stringify(list).length;
    };
    on.knex.on('query-response', onAnswer);
    await work();
    on.knex.removeListener('query-response', onAnswer);
    return { statements, rows, bytes };
  };

  test('are listed with as many queries as three, and none of them is judged again', async () => {
    const list = async () => {
      const { body } = await portal.as('ana').get('/change-requests');
      return [body.changeRequests.length, body.waitingForMe];
    };
    await fillUpTo(3);
    const few = await counted(async () => expect(await list()).toEqual([3, 3]));
    await fillUpTo(60);
    const many = await counted(async () =>
      expect(await list()).toEqual([60, 60]),
    );
    // Before: four queries and the facts of a check run for each request.
    expect(many.statements).toEqual(few.statements);
    expect(many.statements.join()).not.toMatch(/check_runs|blobs|decisions/u);
    expect(many.rows - few.rows).toBe(57 * 3);
    expect((many.bytes - few.bytes) / 57).toBeLessThan(8 * 1024);
  });

  test('cost governance and its waivers as many queries as three, and no verdict', async () => {
    const govern = async () => {
      expect((await portal.as('ana').get('/governance/waivers')).status).toBe(
        200,
      );
    };
    await fillUpTo(3);
    await govern();
    const few = await counted(govern);
    await fillUpTo(60);
    const many = await counted(govern);
    // Before: each request was judged anew whenever any branch was checked.
    expect(many.statements).toEqual(few.statements);
    expect(many.statements.join()).not.toMatch(/check_runs|blobs/u);
    expect((many.bytes - few.bytes) / 57).toBeLessThan(24 * 1024);
  });

  test('leave the report on the estate as it is when another one is opened', async () => {
    await portal.refresh();
    await check('branch-2');
    const { statements } = await counted(() => portal.refresh());
    // Before: every rule was asked about every entity again after each check.
    expect(statements.join()).toMatch(/count\(\*\).* from .lint_results/u);
    expect(statements.join()).not.toMatch(/\* from .lint_results/u);
  });

  test('rest while nothing changes, and are judged again once when the policy does', async () => {
    await fillUpTo(3);
    const judged = async () => {
      const { statements } = await counted(() => portal.refresh());
      return statements.filter(sql => /insert into .judgements/u.test(sql))
        .length;
    };
    expect(await judged()).toBe(0);
    await repository.commit({ [policyFile]: policy('We look harder now.') });
    expect(await judged()).toBe(3);
    expect(await judged()).toBe(0);
  });
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeOnDatabases } from '../../testing/describeOnDatabases';
import {
  createEstateRepository,
  type EstateRepository,
} from '../../testing/estateRepository';
import { startPortal, type TestPortal } from '../../testing/portal';
import { operationsOfParts } from './operationsOfParts';

test('operations are read from the anchors of a contract', () => {
  expect(
    operationsOfParts([
      '',
      '/paths/~1invoices~1{id}/get',
      '/webhooks/invoicePaid/post',
      '/components/schemas/Invoice',
      '/channels/orders.placed',
      '/operations/receive~0Orders',
      '/channels/orders/messages/Placed',
    ]),
  ).toEqual([
    'GET /invoices/{id}',
    'POST invoicePaid',
    'orders.placed',
    'receive~Orders',
  ]);
});

describeOnDatabases('what the search finds', on => {
  let repository: EstateRepository;
  let portal: TestPortal;
  beforeEach(async () => {
    repository = await createEstateRepository();
    portal = await startPortal({ knex: on.knex, repository: repository.root });
  });
  afterEach(async () => {
    await portal.stop();
    await repository.remove();
  });

  const documents = async (type: string) =>
    (await portal.asService().get(`/search-documents?type=${type}`)).body
      .documents;

  test('contracts, data objects and integrations, with what they are about', async () => {
    expect(await documents('contract')).toEqual([
      {
        title: 'Ledger API',
        text: [
          'api:default/ledger',
          'api:default/ledger',
          'openapi contract of system:default/ledger, owned by group:default/finance',
          'contracts/vendor/ledger/openapi.yaml',
          '2.0.0',
          'GET /Employees',
          'GET /Invoices',
        ].join('\n'),
        location: '/contracts/default/ledger',
      },
    ]);
    expect(await documents('data-object')).toEqual([
      {
        title: 'employee',
        text: 'Data object, owned by finance\npersonal',
        location: '/data/default/employee',
      },
    ]);
    expect(
      (await documents('integration')).map(
        ({ title, location }: Record<string, string>) => [title, location],
      ),
    ).toEqual([
      ['expense-sync', '/integrations/default/expense-sync'],
      ['invoice-view', '/integrations/default/invoice-view'],
    ]);
  });

  test('rules of governance and of comparison', async () => {
    const rules: { title: string; text: string; location: string }[] =
      await documents('rule');
    const textOf = (id: string) =>
      rules.find(rule => rule.location === `/rules/${id}`)?.text ?? '';
    expect(textOf('flow-review-dated')).toMatch(/^Governance rule\. /);
    expect(textOf('operation-removed')).toMatch(/^Rule of comparison\. /);
    expect(new Set(rules.map(rule => rule.location)).size).toBe(rules.length);
  });
});

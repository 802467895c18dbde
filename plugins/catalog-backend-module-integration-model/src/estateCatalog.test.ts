import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createEstateRepository,
  eventually,
  relationsOf,
  startEstateCatalog,
} from './testing/estateCatalog';
import type { EstateCatalog, EstateRepository } from './testing/estateCatalog';

let repository: EstateRepository;
let catalog: EstateCatalog;

const expensePath = 'catalog-info/integrations/employee-expense-sync.yaml';
const expenseSync = () => catalog.find('integration', 'employee-expense-sync');

beforeAll(async () => {
  repository = createEstateRepository();
  catalog = await startEstateCatalog(repository);
  await eventually(async () => {
    const entities = await catalog.list();
    return (
      entities.length >= 278 &&
      entities.every(entity => (entity.relations ?? []).length > 0)
    );
  });
});

afterAll(async () => {
  await catalog?.stop();
  repository?.remove();
});

describe('the example estate in a real catalog', () => {
  it('is there as a whole, with no processing error', async () => {
    const counts: Record<string, number> = {};
    for (const { kind } of await catalog.list())
      counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({
      API: 57,
      DataObject: 30,
      Domain: 13,
      Group: 25,
      Integration: 65,
      System: 58,
      User: 30,
    });
    expect(catalog.processingErrors).toEqual([]);
  });

  it('joins an integration to what it names, in both directions', async () => {
    expect(relationsOf(await expenseSync())).toEqual([
      'carries dataobject:default/employee',
      'carries dataobject:default/expense-claim',
      'consumesApi api:default/xero-accounting',
      'dependsOn system:default/claimwise',
      'dependsOn system:default/integration-platform',
      'dependsOn system:default/xero',
      'ownedBy group:default/people-systems',
      'partOf domain:default/people',
    ]);
    expect(relationsOf(await catalog.find('api', 'xero-accounting'))).toEqual([
      'apiConsumedBy integration:default/employee-expense-sync',
      'apiConsumedBy integration:default/invoice-status-service',
      'apiConsumedBy integration:default/subscription-invoice-posting',
      'ownedBy group:default/finance-control',
      'partOf system:default/xero',
    ]);
    expect(relationsOf(await catalog.find('system', 'claimwise'))).toContain(
      'dependencyOf integration:default/employee-expense-sync',
    );
    expect(relationsOf(await catalog.find('domain', 'people'))).toContain(
      'hasPart integration:default/employee-expense-sync',
    );
    expect(
      relationsOf(await catalog.find('group', 'people-systems')),
    ).toContain('ownerOf integration:default/employee-expense-sync');
    expect(relationsOf(await catalog.find('api', 'invoice-events'))).toEqual([
      'apiConsumedBy integration:default/distributor-order-checks',
      'apiConsumedBy integration:default/einvoice-clearance',
      'apiConsumedBy integration:default/group-reporting-load',
      'apiConsumedBy integration:default/weekly-forecast-load',
      'apiConsumedBy integration:default/works-erp-parity-check',
      'apiProvidedBy integration:default/invoice-status-visibility',
      'ownedBy group:default/erp-product-team',
      'partOf system:default/integration-platform',
    ]);
  });

  it('joins a data object to its systems of record, each once', async () => {
    expect(relationsOf(await catalog.find('dataobject', 'contact'))).toEqual([
      'carriedBy integration:default/approved-customer-onboarding',
      'carriedBy integration:default/campaign-response-attribution',
      'carriedBy integration:default/crm-analytics-extract',
      'carriedBy integration:default/customer-account-service',
      'carriedBy integration:default/customer-master-sync',
      'carriedBy integration:default/lead-enrichment-routing',
      'carriedBy integration:default/portal-account-self-service',
      'hasSystemOfRecord system:default/customer-portal',
      'hasSystemOfRecord system:default/marketing-automation',
      'hasSystemOfRecord system:default/salesforce-crm',
      'ownedBy group:default/crm-integration',
      'partOf domain:default/customer',
    ]);
    expect(relationsOf(await catalog.find('system', 'peoplehub'))).toContain(
      'systemOfRecordOf dataobject:default/employee',
    );
    // By a route of the coexistence, beside the system that owns it in the end.
    expect(relationsOf(await catalog.find('dataobject', 'invoice'))).toEqual(
      expect.arrayContaining([
        'hasSystemOfRecord system:default/sap-s4hana',
        'hasSystemOfRecord system:default/works-erp',
      ]),
    );
  });

  it('leaves owner and system to APIs of the types that we add', async () => {
    expect(
      relationsOf(await catalog.find('api', 'sap-business-partner')),
    ).toEqual(
      expect.arrayContaining([
        'ownedBy group:default/erp-product-team',
        'partOf system:default/sap-s4hana',
      ]),
    );
    expect(
      relationsOf(await catalog.find('api', 'salesforce-account')),
    ).toEqual(
      expect.arrayContaining([
        'ownedBy group:default/crm-integration',
        'partOf system:default/salesforce-crm',
      ]),
    );
  });

  it('keeps lists in the order in which they are written', async () => {
    const posting = await catalog.find(
      'integration',
      'invoice-status-visibility',
    );
    expect(posting?.spec?.dataObjects).toEqual([
      'dataobject:default/invoice',
      'dataobject:default/payment',
      'dataobject:default/account',
    ]);
  });

  it('says where an entity is written, and keeps contract text out', async () => {
    const entity = await catalog.find('api', 'xero-accounting');
    expect(entity?.metadata.annotations).toMatchObject({
      'backstage.io/managed-by-location':
        'interlock:example/catalog-info/apis/xero-accounting.yaml#L1',
      'backstage.io/managed-by-origin-location': 'interlock:example',
      'interlock.dev/contract': 'contracts/vendor/xero/accounting/openapi.yaml',
    });
    expect(String(entity?.spec?.definition).length).toBeLessThan(200);
    const domain = await catalog.find('domain', 'finance');
    expect(
      domain?.metadata.annotations?.['backstage.io/managed-by-location'],
    ).toBe('interlock:example/catalog-info/domains/domains.yaml#L30');
  });
});

describe('a change of the estate', () => {
  it('arrives when it is committed, not when it is written', async () => {
    const edited = repository
      .read(expensePath)
      .replace('criticality: medium', 'criticality: high');
    repository.edit(expensePath, edited);
    // More than two turns of the provider.
    await new Promise(resolve => setTimeout(resolve, 2_500));
    expect((await expenseSync())?.spec?.criticality).toBe('medium');
    repository.write(expensePath, edited);
    await eventually(
      async () => (await expenseSync())?.spec?.criticality === 'high',
    );
  });

  it('keeps the last good state of a file that became bad, and says why', async () => {
    const good = repository.read(expensePath);
    repository.write(
      expensePath,
      good.replace('layer: process', 'layer: middle'),
    );
    repository.write(
      'catalog-info/groups/newcomers.yaml',
      [
        'apiVersion: backstage.io/v1alpha1',
        'kind: Group',
        'metadata: { name: newcomers }',
        'spec: { type: team, children: [], parent: group:default/larkfield-group }',
        '',
      ].join('\n'),
    );
    await eventually(
      async () => (await catalog.find('group', 'newcomers')) !== undefined,
    );
    await eventually(
      async () =>
        (await expenseSync())?.metadata.annotations?.[
          'interlock.dev/estate-problem'
        ] !== undefined,
    );
    const kept = await expenseSync();
    const line = good.split('\n').indexOf('  layer: process') + 1;
    expect(kept?.spec?.layer).toBe('process');
    expect(kept?.metadata.annotations?.['interlock.dev/estate-problem']).toBe(
      `${expensePath}, line ${line}: Integration \`integration:default/employee-expense-sync\`: ` +
        '`/spec/layer` must be one of `experience`, `process`, `system`. Use one of the listed values.',
    );
    expect(catalog.processingErrors).toEqual([]);
  });

  it('takes the file again once it is good, and drops what was removed', async () => {
    const bad = repository.read(expensePath);
    repository.git('rm', '--quiet', 'catalog-info/groups/newcomers.yaml');
    repository.write(
      expensePath,
      bad.replace('layer: middle', 'layer: system'),
    );
    await eventually(
      async () => (await expenseSync())?.spec?.layer === 'system',
    );
    await eventually(
      async () => (await catalog.find('group', 'newcomers')) === undefined,
    );
    expect(
      (await expenseSync())?.metadata.annotations?.[
        'interlock.dev/estate-problem'
      ],
    ).toBeUndefined();
  });

  it('survives a configuration that nobody can read', async () => {
    const good = repository.read('interlock.yaml');
    repository.write('interlock.yaml', `${good}\nunknown: true\n`);
    const text = repository.read(expensePath);
    repository.write(
      expensePath,
      text.replace('criticality: high', 'criticality: low'),
    );
    await eventually(
      async () => (await expenseSync())?.spec?.criticality === 'low',
    );
    repository.write('interlock.yaml', good);
  });
});

import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  type DefinitivePolicyDecision,
} from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import type {
  SearchDocument,
  SearchDocumentType,
} from '@interlock/plugin-integration-catalog-common';
import request from 'supertest';
import { afterEach, expect, it } from 'vitest';
import searchModuleIntegrationCatalog from './index';

const documents: Readonly<Record<SearchDocumentType, SearchDocument[]>> = {
  contract: [
    {
      title: 'Ledger API',
      text: 'api:default/ledger\ncontracts/vendor/ledger/openapi.yaml\nGET /Employees',
      location: '/contracts/default/ledger',
    },
  ],
  rule: [
    {
      title: 'int-owner-present',
      text: 'Governance rule. Every contract names its owner.',
      location: '/rules/int-owner-present',
    },
  ],
  'data-object': [
    {
      title: 'Customer account',
      text: 'goldenId system:default/mdm-hub Number of the golden record.',
      location: '/data/default/account',
    },
  ],
  integration: [
    {
      title: 'Expense sync',
      text: 'Somebody hands in a receipt\nsystem:default/ledger',
      location: '/integrations/default/expense-sync',
    },
  ],
};

/** The integration catalog as far as the search asks it. */
function catalogAnswering(status: () => number) {
  const callers: string[] = [];
  const plugin = createBackendPlugin({
    pluginId: 'integration-catalog',
    register(registration) {
      registration.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        async init({ httpAuth, httpRouter }) {
          httpRouter.use(async (incoming, response) => {
            const credentials = await httpAuth.credentials(incoming, {
              allow: ['service'],
            });
            callers.push(credentials.principal.subject);
            const type = String(incoming.query.type) as SearchDocumentType;
            response.status(status()).json({ documents: documents[type] });
          });
        },
      });
    },
  });
  return { plugin, callers };
}

/** Helen may not read governance; everybody else may read everything. */
async function authorize(
  requests: readonly { readonly permission: { readonly name: string } }[],
  options?: { readonly credentials?: object },
): Promise<DefinitivePolicyDecision[]> {
  const isHelen = JSON.stringify(options?.credentials).includes('helen');
  return requests.map(({ permission }) => ({
    result:
      isHelen && permission.name === 'integration-catalog.governance.read'
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW,
  }));
}

let stop = async () => {};
afterEach(() => stop());

async function start(status = () => 200) {
  const scheduler = mockServices.scheduler();
  const catalog = catalogAnswering(status);
  const backend = await startTestBackend({
    features: [
      catalog.plugin,
      searchPlugin,
      searchModuleIntegrationCatalog,
      mockServices.rootConfig.factory({
        data: { permission: { enabled: true } },
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      createServiceFactory({
        service: coreServices.permissions,
        deps: {},
        factory: () => ({ authorize, authorizeConditional: authorize }),
      }),
    ],
  });
  stop = async () => {
    await backend.stop();
  };
  const index = async () => {
    for (const type of Object.keys(documents)) {
      await scheduler.triggerTask(`search_index_${type.replace('-', '_')}`);
    }
  };
  const find = async (term: string, name = 'ana') => {
    const { body } = await request(backend.server)
      .get(`/api/search/query?term=${encodeURIComponent(term)}`)
      .set(
        'authorization',
        mockCredentials.user.header(`user:default/${name}`),
      );
    return body.results.map(
      (result: { type: string; document: SearchDocument }) => [
        result.type,
        result.document.title,
        result.document.location,
      ],
    );
  };
  return { index, find, callers: catalog.callers };
}

it('finds contracts, rules, data objects and integrations by name and content', async () => {
  const { index, find, callers } = await start();
  await index();
  expect(callers).toEqual(Array(4).fill('plugin:search'));
  const ledger = ['contract', 'Ledger API', '/contracts/default/ledger'];
  const rule = ['rule', 'int-owner-present', '/rules/int-owner-present'];
  expect(await find('ledger api')).toContainEqual(ledger);
  expect(await find('employees')).toEqual([ledger]);
  expect(await find('int-owner-present')).toContainEqual(rule);
  expect(await find('golden')).toEqual([
    ['data-object', 'Customer account', '/data/default/account'],
  ]);
  expect(await find('receipt')).toEqual([
    ['integration', 'Expense sync', '/integrations/default/expense-sync'],
  ]);
});

it('shows results only to people who may read what they lead to', async () => {
  const { index, find } = await start();
  await index();
  expect(await find('owner', 'ana')).toEqual([
    ['rule', 'int-owner-present', '/rules/int-owner-present'],
  ]);
  expect(await find('owner', 'helen')).toEqual([]);
  expect((await find('employees', 'helen')).length).toBe(1);
});

it('keeps what it knows while the catalog does not answer', async () => {
  let status = 200;
  const { index, find } = await start(() => status);
  await index();
  status = 503;
  await index().catch((error: Error) => error.message);
  expect((await find('employees')).length).toBe(1);
});

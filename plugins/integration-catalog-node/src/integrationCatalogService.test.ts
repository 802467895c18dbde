import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import { afterEach, expect, it } from 'vitest';
import {
  integrationCatalogServiceRef,
  type IntegrationCatalogService,
} from './index';

let stop = async () => {};
afterEach(() => stop());

/** A plugin that uses the service, beside a catalog that notes what it is asked. */
async function start(status: number) {
  const asked: string[] = [];
  let service: IntegrationCatalogService | undefined;
  const catalog = createBackendPlugin({
    pluginId: 'integration-catalog',
    register(registration) {
      registration.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        async init({ httpAuth, httpRouter }) {
          httpRouter.use(async (request, response) => {
            const { principal } = await httpAuth.credentials(request, {
              allow: ['service'],
            });
            asked.push(`${principal.subject} ${request.url}`);
            response.status(status).json({ contracts: [] });
          });
        },
      });
    },
  });
  const asking = createBackendPlugin({
    pluginId: 'asking',
    register(registration) {
      registration.registerInit({
        deps: { integrations: integrationCatalogServiceRef },
        async init({ integrations }) {
          service = integrations;
        },
      });
    },
  });
  const backend = await startTestBackend({ features: [catalog, asking] });
  stop = async () => {
    await backend.stop();
  };
  if (!service) throw new Error('The plugin was not given the service.');
  return { service, asked };
}

it('asks the catalog as the plugin that uses it, each name as one part of the path', async () => {
  const { service, asked } = await start(200);
  expect(await service.listContracts()).toEqual({ contracts: [] });
  await service.getContract({ namespace: 'default', name: 'a/../b' });
  await service.listSearchDocuments('data-object');
  expect(asked).toEqual([
    'plugin:asking /contracts',
    'plugin:asking /contracts/default/a%2F..%2Fb',
    'plugin:asking /search-documents?type=data-object',
  ]);
});

it('rejects where the catalog does not answer', async () => {
  const { service } = await start(503);
  await expect(service.listContracts()).rejects.toThrow('503');
});

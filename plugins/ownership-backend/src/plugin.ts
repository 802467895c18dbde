import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { integrationCatalogServiceRef } from '@interlock/plugin-integration-catalog-node';
import { createModelReader } from './model/modelInForce';
import {
  mappingRunnerServiceRef,
  ownershipModellerServiceRef,
} from './childServices';
import { createRouter } from './router';

/** Systems of record, mapping sheets and lineage of the commits in force. */
export const ownershipPlugin = createBackendPlugin({
  pluginId: 'ownership',
  register(env) {
    env.registerInit({
      deps: {
        catalog: integrationCatalogServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        modeller: ownershipModellerServiceRef,
        permissions: coreServices.permissions,
        runner: mappingRunnerServiceRef,
      },
      async init({ catalog, modeller, runner, ...services }) {
        const { httpAuth, httpRouter, permissions } = services;
        httpRouter.use(
          createRouter({
            models: createModelReader(catalog, modeller, () => new Date()),
            runner,
            httpAuth,
            permissions,
          }),
        );
      },
    });
  },
});

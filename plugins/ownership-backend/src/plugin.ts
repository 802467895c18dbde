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
import { migrate } from './store/migrate';
import { storeUsages } from './store/usages';

/** Systems of record, mapping sheets and lineage of the commits in force. */
export const ownershipPlugin = createBackendPlugin({
  pluginId: 'ownership',
  register(env) {
    env.registerInit({
      deps: {
        catalog: integrationCatalogServiceRef,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        modeller: ownershipModellerServiceRef,
        permissions: coreServices.permissions,
        runner: mappingRunnerServiceRef,
      },
      async init({ catalog, database, modeller, runner, ...services }) {
        const knex = await database.getClient();
        if (!database.migrations?.skip) await migrate(knex);
        const { httpAuth, httpRouter, permissions } = services;
        httpRouter.use(
          createRouter({
            database: knex,
            models: createModelReader(
              catalog,
              modeller,
              () => new Date(),
              (commits, { usages, edges }) =>
                storeUsages(knex, commits, usages, edges),
            ),
            runner,
            httpAuth,
            permissions,
          }),
        );
      },
    });
  },
});

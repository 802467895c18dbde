import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { readSourceConfigurations } from '@interlock/contract-io';
import { EstateEntityProvider } from './estate/estateEntityProvider';
import { readRefreshInterval } from './estate/refreshInterval';
import { TakenStates, migrateTakenStates } from './estate/takenStates';
import { integrationModelLayer } from './model/integrationModelLayer';
import { NestedReferenceProcessor } from './relations/nestedReferenceProcessor';

/** The estate in the catalog: its kinds, its relations and its entities. */
export const catalogModuleIntegrationModel = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'integration-model',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        database: coreServices.database,
        logger: coreServices.logger,
        model: catalogModelExtensionPoint,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ config, database, logger, model, processing, scheduler }) {
        model.addModelSource(
          CatalogModelSources.static([integrationModelLayer]),
        );
        processing.addProcessor(new NestedReferenceProcessor());
        const taskRunner = scheduler.createScheduledTaskRunner({
          frequency: readRefreshInterval(config),
          timeout: { minutes: 5 },
          // Every replica looks at its own copy of the repository; what stands in
          // the catalog, all of them ask the database.
          scope: 'local',
        });
        const client = await database.getClient();
        await migrateTakenStates(client);
        const taken = new TakenStates(client);
        for (const source of readSourceConfigurations(config)) {
          processing.addEntityProvider(
            new EstateEntityProvider(source, taken, taskRunner, logger),
          );
        }
      },
    });
  },
});

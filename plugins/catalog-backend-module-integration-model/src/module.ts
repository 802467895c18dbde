import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { EstateEntityProvider } from './estate/estateEntityProvider';
import {
  readRefreshInterval,
  readSourceConfigurations,
} from './estate/sourceConfiguration';
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
        logger: coreServices.logger,
        model: catalogModelExtensionPoint,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ config, logger, model, processing, scheduler }) {
        model.addModelSource(
          CatalogModelSources.static([integrationModelLayer]),
        );
        processing.addProcessor(new NestedReferenceProcessor());
        const taskRunner = scheduler.createScheduledTaskRunner({
          frequency: readRefreshInterval(config),
          timeout: { minutes: 5 },
          // Every replica looks for itself: what it last applied is in its
          // memory, and applying the same state twice changes nothing.
          scope: 'local',
        });
        for (const source of readSourceConfigurations(config)) {
          processing.addEntityProvider(
            new EstateEntityProvider(source, taskRunner, logger),
          );
        }
      },
    });
  },
});

import {
  coreServices,
  createBackendModule,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  contractReadPermission,
  governanceReadPermission,
} from '@interlock/plugin-integration-catalog-common';
import { integrationCatalogServiceRef } from '@interlock/plugin-integration-catalog-node';
import { IntegrationCatalogCollatorFactory } from './IntegrationCatalogCollatorFactory';

/** Contracts, rules, data objects and integrations in the search. */
export const searchModuleIntegrationCatalog = createBackendModule({
  pluginId: 'search',
  moduleId: 'integration-catalog',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        indexRegistry: searchIndexRegistryExtensionPoint,
        integrations: integrationCatalogServiceRef,
        scheduler: coreServices.scheduler,
      },
      async init({ config, indexRegistry, integrations, scheduler }) {
        const schedule = readSchedule(config);
        for (const [type, visibilityPermission] of indexed) {
          indexRegistry.addCollator({
            schedule: scheduler.createScheduledTaskRunner(schedule),
            factory: new IntegrationCatalogCollatorFactory({
              type,
              visibilityPermission,
              integrations,
            }),
          });
        }
      },
    });
  },
});

/** What is found, and the permission of those who may find it. */
const indexed = [
  ['contract', contractReadPermission],
  ['rule', governanceReadPermission],
  ['data-object', contractReadPermission],
  ['integration', contractReadPermission],
] as const;

const scheduleKey = 'search.collators.integrationCatalog.schedule';

function readSchedule(config: Config): SchedulerServiceTaskScheduleDefinition {
  return config.has(scheduleKey)
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
        config.getConfig(scheduleKey),
      )
    : {
        // After a first start the estate has been read by then.
        initialDelay: { seconds: 15 },
        frequency: { minutes: 5 },
        timeout: { minutes: 3 },
      };
}

import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { integrationCatalogPermissions } from '@interlock/plugin-integration-catalog-common';
import { contractAnalyserServiceRef } from './analysis/contractAnalyserService';
import { createStoredAnalyses } from './analysis/storedAnalyses';
import { readCatalogConfiguration } from './catalogConfiguration';
import type { CatalogContext } from './catalogContext';
import { createBaseReader } from './estate/committedBase';
import { createEstateReader } from './estate/estateReader';
import { createMappingUsesReader } from './estate/mappingUsesInForce';
import { gitProcessServiceRef } from './estate/gitProcessService';
import { createAccess } from './http/access';
import { BackstageChangeNotifier } from './notifications/changeNotifier';
import { schedulePeriodicWork, type PeriodicWork } from './periodicWork';
import { createRouter } from './router';
import { migrate, newerMigrations } from './store/migrate';
import { analyseStoredVersions } from './usecases/analyseStoredVersions';
import { createRequestJudge } from './usecases/changes/rejudgeRequests';
import {
  createEstateGovernor,
  type EstateGovernor,
} from './usecases/governance/governEstate';
import { createGovernanceMemory } from './usecases/governance/rememberGovernance';
import { refreshSources } from './usecases/refreshSources';

/** Contract versions, check runs, change requests, decisions and audit. */
export const integrationCatalogPlugin = createBackendPlugin({
  pluginId: 'integration-catalog',
  register(env) {
    env.registerInit({
      deps: {
        analyser: contractAnalyserServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        database: coreServices.database,
        // Started by being asked for; everything that reads git goes through it.
        git: gitProcessServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
        notifications: notificationService,
        signals: signalsServiceRef,
      },
      async init(services) {
        const { analyser, logger } = services;
        const configuration = readCatalogConfiguration(services.config);
        const database = await services.database.getClient();
        if (!services.database.migrations?.skip) {
          await migrate(database);
        }
        const estate = createEstateReader(
          database,
          configuration.sources.map(source => source.name),
        );
        const context: CatalogContext = {
          ...configuration,
          database,
          estate,
          ...readersOf(database, configuration, analyser),
          notifier: new BackstageChangeNotifier(services),
          logger,
          replica: `${hostname()} ${randomUUID().slice(0, 8)}`,
          now: () => new Date(),
          newId: randomUUID,
        };
        services.permissionsRegistry.addPermissions(
          integrationCatalogPermissions,
        );
        const governor = createEstateGovernor(context);
        services.httpRouter.use(
          createRouter({
            context,
            governor,
            access: createAccess({
              ...services,
              users: async () => (await estate.read()).users,
            }),
            auditor: services.auditor,
            bodyLimit: configuration.bodyLimit,
            checkBounds: configuration.checkBounds,
          }),
        );
        for (const [id, run] of periodicWork(context, governor)) {
          const { refresh: schedule } = configuration;
          const { scheduler, lifecycle } = services;
          await schedulePeriodicWork(
            { scheduler, lifecycle, database, replica: context.replica },
            {
              id,
              schedule,
              // A newer version that has changed the tables does the work now.
              run: async signal => {
                if ((await newerMigrations(database)).length === 0) {
                  await run(signal);
                }
              },
            },
          );
        }
      },
    });
  },
});

/** Each apart from the others, so that none waits until another is done. */
function periodicWork(
  context: CatalogContext,
  governor: EstateGovernor,
): readonly (readonly [id: string, run: PeriodicWork['run']])[] {
  return [
    ['refresh-sources', signal => refreshSources(context, signal)],
    ['analyse-versions', signal => analyseStoredVersions(context, signal)],
    ['remember-governance', createGovernanceMemory(context, governor)],
    ['rejudge-requests', createRequestJudge(context)],
  ];
}

/** What reads contracts and sheets, in git and in children. */
function readersOf(
  database: CatalogContext['database'],
  { sources }: Pick<CatalogContext, 'sources'>,
  analyser: CatalogContext['analyser'],
): Pick<CatalogContext, 'bases' | 'mappings' | 'analyser' | 'analyses'> {
  return {
    bases: createBaseReader(sources),
    mappings: createMappingUsesReader(database, sources, analyser),
    analyser,
    analyses: createStoredAnalyses(database, analyser),
  };
}

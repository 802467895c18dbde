import type { Router } from 'express';
import { createApiRouter } from './http/apiRouter';
import { addAuditRoutes } from './http/auditRoutes';
import { boundedWork } from './http/boundedWork';
import { addChangeRequestRoutes } from './http/changeRequestRoutes';
import { addCheckRunRoutes, onlyChecks } from './http/checkRunRoutes';
import { addContractRoutes } from './http/contractRoutes';
import { explainDatabaseErrors } from './http/databaseErrors';
import { addGovernanceRoutes } from './http/governanceRoutes';
import { requirePresentSchema } from './http/presentSchema';
import { addMappingRoutes } from './http/mappingRoutes';
import { addRejectionRoutes } from './http/rejectionRoutes';
import type { RouterOptions } from './http/routerOptions';
import { addSearchRoutes } from './http/searchRoutes';
import { addSourceRoutes } from './http/sourceRoutes';
import { addWaiverRoutes } from './http/waiverRoutes';
import { newerMigrations } from './store/migrate';

/** The API of openapi.yaml: parse, ask for permission, one use case, answer. */
export function createRouter(options: RouterOptions): Router {
  const { database, logger } = options.context;
  const bounds = {
    bodyLimit: options.bodyLimit,
    first: [
      requirePresentSchema(() => newerMigrations(database)),
      onlyChecks(boundedWork(options.checkBounds)),
    ],
    last: [explainDatabaseErrors(logger)],
  };
  return createApiRouter(bounds, routes => {
    addSourceRoutes(routes, options);
    addSearchRoutes(routes, options);
    addContractRoutes(routes, options);
    addMappingRoutes(routes, options);
    addCheckRunRoutes(routes, options);
    addChangeRequestRoutes(routes, options);
    addRejectionRoutes(routes, options);
    addAuditRoutes(routes, options);
    addGovernanceRoutes(routes, options);
    addWaiverRoutes(routes, options);
  });
}

import type { AuditorService } from '@backstage/backend-plugin-api';
import {
  auditReadPermission,
  changeRequestDecidePermission,
  checkRunCreatePermission,
  contractReadPermission,
  type SearchDocumentType,
} from '@interlock/plugin-integration-catalog-common';
import type { RequestHandler, Router } from 'express';
import type { CatalogContext } from './catalogContext';
import { audited, type Access } from './http/access';
import { answer, createApiRouter } from './http/apiRouter';
import { boundedWork, type WorkBounds } from './http/boundedWork';
import { explainDatabaseErrors } from './http/databaseErrors';
import { addGovernanceRoutes, addWaiverRoutes } from './http/governanceRoutes';
import { requirePresentSchema } from './http/presentSchema';
import { findRedirect } from './store/changeRequests';
import { newerMigrations } from './store/migrate';
import { decideChangeRequest } from './usecases/changes/decideChangeRequest';
import { getChangeRequest } from './usecases/changes/getChangeRequest';
import { liftRejection } from './usecases/changes/liftRejection';
import { listChangeRequests } from './usecases/changes/listChangeRequests';
import { createCheckRun } from './usecases/checks/createCheckRun';
import { getCheckRun, listCheckRuns } from './usecases/checks/readCheckRuns';
import { getContract } from './usecases/contracts/getContract';
import { getDifference } from './usecases/contracts/getDifference';
import { getVersionDocument } from './usecases/contracts/getVersionDocument';
import { lintVersion } from './usecases/contracts/lintVersion';
import { listContracts } from './usecases/contracts/listContracts';
import { describeSources } from './usecases/describeSources';
import type { EstateGovernor } from './usecases/governance/governEstate';
import { listSearchDocuments } from './usecases/search/searchDocuments';
import { listAudit } from './usecases/listAudit';
import { verifyAudit } from './usecases/verifyAudit';

export interface RouterOptions {
  readonly context: CatalogContext;
  readonly governor: EstateGovernor;
  readonly access: Access;
  readonly auditor: AuditorService;
  /** Largest request body, in bytes. */
  readonly bodyLimit: number;
  /** How many check runs are made at a time, and how many wait. */
  readonly checkBounds: WorkBounds;
}

const versionPath = '/contracts/:namespace/:name/versions/:digest';

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
    addContractRoutes(routes, options);
    addCheckRoutes(routes, options);
    addChangeRoutes(routes, options);
    addRejectionRoutes(routes, options);
    addGovernanceRoutes(routes, options);
    addWaiverRoutes(routes, options);
  });
}

/** Making a check run is what costs: documents are parsed, compared and linted. */
function onlyChecks(handler: RequestHandler): RequestHandler {
  return (request, response, next) =>
    request.method === 'POST' && request.path === '/check-runs'
      ? handler(request, response, next)
      : next();
}

function addContractRoutes(
  routes: Router,
  { context, access }: RouterOptions,
): void {
  routes.get('/estate', async (request, response) => {
    await access.admit(request, contractReadPermission);
    answer<'getEstate'>(response, await describeSources(context));
  });
  routes.get('/search-documents', async (request, response) => {
    await access.admit(request, contractReadPermission);
    const { type }: { type?: SearchDocumentType } = request.query;
    const body = await listSearchDocuments(context, type ?? 'contract');
    answer<'listSearchDocuments'>(response, body);
  });
  routes.get('/contracts', async (request, response) => {
    await access.admit(request, contractReadPermission);
    answer<'listContracts'>(response, await listContracts(context));
  });
  routes.get('/contracts/:namespace/:name', async (request, response) => {
    await access.admit(request, contractReadPermission);
    answer<'getContract'>(response, await getContract(context, request.params));
  });
  routes.get(`${versionPath}/document`, async (request, response) => {
    await access.admit(request, contractReadPermission);
    const { digest = '', ...name } = request.params;
    const body = await getVersionDocument(context, contractName(name), digest);
    answer<'getVersionDocument'>(response, body);
  });
  routes.get(`${versionPath}/lint`, async (request, response) => {
    await access.admit(request, contractReadPermission);
    const { digest = '', ...name } = request.params;
    const body = await lintVersion(context, contractName(name), digest);
    answer<'lintVersion'>(response, body);
  });
  routes.get(
    '/contracts/:namespace/:name/difference',
    async (request, response) => {
      await access.admit(request, contractReadPermission);
      const body = await getDifference(context, request.params, {
        base: String(request.query.base),
        revision: String(request.query.revision),
      });
      answer<'getDifference'>(response, body);
    },
  );
}

function addCheckRoutes(
  routes: Router,
  { context, access, auditor }: RouterOptions,
): void {
  routes.post('/check-runs', async (request, response) => {
    const caller = await access.admit(request, checkRunCreatePermission);
    const { repository, branch } = request.body;
    const event = { eventId: 'check-run-create', meta: { repository, branch } };
    const body = await audited(auditor, request, event, () =>
      createCheckRun(context, request.body, caller),
    );
    answer<'createCheckRun'>(response, body, 201);
  });
  routes.get('/check-runs', async (request, response) => {
    await access.admit(request, contractReadPermission);
    const limit = Number(request.query.limit ?? 50);
    answer<'listCheckRuns'>(response, await listCheckRuns(context, limit));
  });
  routes.get('/check-runs/:id', async (request, response) => {
    await access.admit(request, contractReadPermission);
    const body = await getCheckRun(context, request.params.id);
    answer<'getCheckRun'>(response, body);
  });
}

function addChangeRoutes(
  routes: Router,
  { context, access, auditor }: RouterOptions,
): void {
  routes.get('/change-requests', async (request, response) => {
    const { caller, permitted } = await access.admitAsking(
      request,
      contractReadPermission,
      changeRequestDecidePermission,
    );
    const filter = request.query;
    const body = await listChangeRequests(context, filter, caller, permitted);
    answer<'listChangeRequests'>(response, body);
  });
  routes.get('/change-requests/:id', async (request, response) => {
    const { caller, permitted } = await access.admitAsking(
      request,
      contractReadPermission,
      changeRequestDecidePermission,
    );
    const { id } = request.params;
    const now = await findRedirect(context.database, id);
    if (now !== null) {
      response.redirect(308, `./${now}`);
      return;
    }
    const body = await getChangeRequest(context, id, caller, permitted);
    answer<'getChangeRequest'>(response, body);
  });
  routes.post('/change-requests/:id/decisions', async (request, response) => {
    const { id } = request.params;
    const now = await findRedirect(context.database, id);
    if (now !== null) {
      response.redirect(308, `../${now}/decisions`);
      return;
    }
    const event = { eventId: 'change-request-decide', meta: { id } };
    const { detail, isNew } = await audited(
      auditor,
      request,
      event,
      async () => {
        const { caller, permitted } = await access.admitPerson(
          request,
          changeRequestDecidePermission,
          'decides about a change',
        );
        return decideChangeRequest(
          context,
          id,
          request.body,
          caller,
          permitted,
        );
      },
    );
    answer<'decideChangeRequest'>(response, detail, isNew ? 201 : 200);
  });
  routes.get('/audit/verify', async (request, response) => {
    await access.admit(request, auditReadPermission);
    answer<'verifyAudit'>(response, await verifyAudit(context));
  });
  routes.get('/audit', async (request, response) => {
    await access.admit(request, auditReadPermission);
    const { limit = 100, before } = request.query;
    const page = {
      limit: Number(limit),
      before: before === undefined ? null : Number(before),
    };
    answer<'listAudit'>(response, await listAudit(context, page));
  });
}

function addRejectionRoutes(
  routes: Router,
  { context, access, auditor }: RouterOptions,
): void {
  routes.post(
    '/change-requests/:id/rejections/:decision/lifts',
    async (request, response) => {
      const { id, decision } = request.params;
      const event = { eventId: 'rejection-lift', meta: { id, decision } };
      const body = await audited(auditor, request, event, async () => {
        const { caller, permitted } = await access.admitPerson(
          request,
          changeRequestDecidePermission,
          'lifts a rejection',
        );
        return liftRejection(context, {
          changeRequest: id,
          rejection: decision,
          reason: request.body.reason,
          person: caller,
          permitted,
        });
      });
      answer<'liftRejection'>(response, body, 201);
    },
  );
}

function contractName(parameters: Readonly<Record<string, string>>) {
  return {
    namespace: parameters.namespace ?? '',
    name: parameters.name ?? '',
  };
}

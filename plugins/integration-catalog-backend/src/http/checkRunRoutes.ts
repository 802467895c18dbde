import {
  checkRunCreatePermission,
  contractReadPermission,
} from '@interlock/plugin-integration-catalog-common';
import type { RequestHandler, Router } from 'express';
import { createCheckRun } from '../usecases/checks/createCheckRun';
import { getCheckRun, listCheckRuns } from '../usecases/checks/readCheckRuns';
import { audited } from './access';
import { answer } from './apiRouter';
import type { RouterOptions } from './routerOptions';

/** Making a check run is what costs: documents are parsed, compared and linted. */
export function onlyChecks(handler: RequestHandler): RequestHandler {
  return (request, response, next) =>
    request.method === 'POST' && request.path === '/check-runs'
      ? handler(request, response, next)
      : next();
}

/** Check runs: making one, and reading those that were made. */
export function addCheckRunRoutes(
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

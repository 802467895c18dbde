import {
  changeRequestDecidePermission,
  contractReadPermission,
} from '@interlock/plugin-integration-catalog-common';
import type { Router } from 'express';
import { findRedirect } from '../store/changeRequests';
import { decideChangeRequest } from '../usecases/changes/decideChangeRequest';
import { getChangeRequest } from '../usecases/changes/getChangeRequest';
import { listChangeRequests } from '../usecases/changes/listChangeRequests';
import { audited } from './access';
import { answer } from './apiRouter';
import type { RouterOptions } from './routerOptions';

/** Change requests: who may see them and decide about them. */
export function addChangeRequestRoutes(
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
}

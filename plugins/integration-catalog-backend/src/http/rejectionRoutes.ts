import { changeRequestDecidePermission } from '@interlock/plugin-integration-catalog-common';
import type { Router } from 'express';
import { liftRejection } from '../usecases/changes/liftRejection';
import { audited } from './access';
import { answer } from './apiRouter';
import type { RouterOptions } from './routerOptions';

/** Rejections that stand, until somebody lifts them. */
export function addRejectionRoutes(
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

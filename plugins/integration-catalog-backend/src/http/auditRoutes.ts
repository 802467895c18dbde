import { auditReadPermission } from '@interlock/plugin-integration-catalog-common';
import type { Router } from 'express';
import { listAudit } from '../usecases/listAudit';
import { verifyAudit } from '../usecases/verifyAudit';
import { answer } from './apiRouter';
import type { RouterOptions } from './routerOptions';

/** The audit record, and whether its chain holds. */
export function addAuditRoutes(
  routes: Router,
  { context, access }: RouterOptions,
): void {
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

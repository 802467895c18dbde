import { contractReadPermission } from '@interlock/plugin-integration-catalog-common';
import type { Router } from 'express';
import { describeSources } from '../usecases/describeSources';
import { readEstateFilesInForce } from '../usecases/readEstateFiles';
import { answer } from './apiRouter';
import type { RouterOptions } from './routerOptions';

/** Where the estate is read from, and which commit of each source is in force. */
export function addSourceRoutes(
  routes: Router,
  { context, access }: RouterOptions,
): void {
  routes.get('/estate', async (request, response) => {
    await access.admit(request, contractReadPermission);
    answer<'getEstate'>(response, await describeSources(context));
  });
  routes.get('/estate/files', async (request, response) => {
    await access.admit(request, contractReadPermission);
    answer<'getEstateFiles'>(response, await readEstateFilesInForce(context));
  });
}

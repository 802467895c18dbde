import { contractReadPermission } from '@interlock/plugin-integration-catalog-common';
import type { Router } from 'express';
import {
  getMapping,
  getMappingDocument,
  listMappings,
} from '../usecases/mappings/readMappings';
import { answer } from './apiRouter';
import type { RouterOptions } from './routerOptions';

/** Mapping sheets as they were ingested, version by version. */
export function addMappingRoutes(
  routes: Router,
  { context, access }: RouterOptions,
): void {
  routes.get('/mappings', async (request, response) => {
    await access.admit(request, contractReadPermission);
    answer<'listMappings'>(response, await listMappings(context));
  });
  routes.get('/mappings/:namespace/:name', async (request, response) => {
    await access.admit(request, contractReadPermission);
    answer<'getMapping'>(response, await getMapping(context, request.params));
  });
  routes.get(
    '/mappings/:namespace/:name/versions/:digest/document',
    async (request, response) => {
      await access.admit(request, contractReadPermission);
      const { digest, ...name } = request.params;
      answer<'getMappingDocument'>(
        response,
        await getMappingDocument(context, name, digest),
      );
    },
  );
}

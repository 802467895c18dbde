import type {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { contractReadPermission } from '@interlock/plugin-integration-catalog-common';
import type { MappingRunner } from '@interlock/contract-io';
import type { Request, Router } from 'express';
import type { Knex } from 'knex';
import { answer, createApiRouter } from './http/apiRouter';
import type { ModelReader } from './model/modelInForce';
import {
  describeFieldUsage,
  searchFields,
} from './usecases/describeFieldUsage';
import { runMapping } from './usecases/runMapping';
import type { WantedRun } from './usecases/runMapping';
import {
  describeMappingSheet,
  listMappingSheets,
} from './usecases/describeMappingSheets';
import {
  describeDataObject,
  describeRecordMatrix,
  describeSystem,
} from './usecases/describeRecords';

export interface RouterOptions {
  readonly database: Knex;
  readonly models: ModelReader;
  readonly runner: MappingRunner;
  readonly httpAuth: HttpAuthService;
  readonly permissions: PermissionsService;
}

/**
 * The API of openapi.yaml. Nothing that anybody says is stored, and everything is for whoever may read
 * contracts: the answers tell what stands in them.
 */
export function createRouter(options: RouterOptions): Router {
  const { models } = options;
  const routes = createApiRouter();
  const modelFor = async (request: Request) => {
    await admit(options, request);
    return models.read();
  };
  routes.get('/systems-of-record', async (request, response) => {
    const model = await modelFor(request);
    answer<'getSystemsOfRecord'>(response, describeRecordMatrix(model));
  });
  routes.get('/data-objects/:namespace/:name', async (request, response) => {
    const model = await modelFor(request);
    answer<'getDataObject'>(
      response,
      describeDataObject(model, request.params),
    );
  });
  routes.get('/systems/:namespace/:name', async (request, response) => {
    const model = await modelFor(request);
    answer<'getSystem'>(response, describeSystem(model, request.params));
  });
  routes.get('/mappings', async (request, response) => {
    const model = await modelFor(request);
    answer<'listMappingSheets'>(response, listMappingSheets(model));
  });
  routes.get('/mappings/:namespace/:name', async (request, response) => {
    const model = await modelFor(request);
    answer<'getMappingSheet'>(
      response,
      describeMappingSheet(model, request.params),
    );
  });
  routes.post('/mappings/:namespace/:name/runs', async (request, response) => {
    const model = await modelFor(request);
    const wanted: WantedRun = request.body;
    answer<'runMapping'>(
      response,
      await runMapping(model, options.runner, request.params, wanted),
    );
  });
  routes.get('/usage', async (request, response) => {
    const model = await modelFor(request);
    const { field } = request.query;
    answer<'getUsage'>(
      response,
      await describeFieldUsage(options.database, model, String(field)),
    );
  });
  routes.get('/fields', async (request, response) => {
    const model = await modelFor(request);
    const { query, limit } = request.query;
    answer<'searchFields'>(
      response,
      searchFields(
        model,
        String(query),
        limit === undefined ? undefined : Number(limit),
      ),
    );
  });
  return routes;
}

async function admit(
  { httpAuth, permissions }: RouterOptions,
  request: Request,
): Promise<void> {
  const credentials = await httpAuth.credentials(request, {
    allow: ['user', 'service'],
  });
  const [decision] = await permissions.authorize(
    [{ permission: contractReadPermission }],
    { credentials },
  );
  if (decision?.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      `You lack the permission ${contractReadPermission.name}: the portal's configuration narrows it to other groups. Let interlock.permissions.grants name one of yours.`,
    );
  }
}

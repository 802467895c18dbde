import { contractReadPermission } from '@interlock/plugin-integration-catalog-common';
import type { Router } from 'express';
import { getContract } from '../usecases/contracts/getContract';
import { getDifference } from '../usecases/contracts/getDifference';
import { getVersionDocument } from '../usecases/contracts/getVersionDocument';
import { lintVersion } from '../usecases/contracts/lintVersion';
import { listContracts } from '../usecases/contracts/listContracts';
import { answer } from './apiRouter';
import type { RouterOptions } from './routerOptions';

const versionPath = '/contracts/:namespace/:name/versions/:digest';

/** Contracts, their versions, and what differs between two of them. */
export function addContractRoutes(
  routes: Router,
  { context, access }: RouterOptions,
): void {
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

function contractName(parameters: Readonly<Record<string, string>>) {
  return {
    namespace: parameters.namespace ?? '',
    name: parameters.name ?? '',
  };
}

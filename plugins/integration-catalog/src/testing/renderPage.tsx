import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import type { AnyApiRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { integrationCatalogApiRef } from '@interlock/plugin-integration-catalog-react';
import type { IntegrationCatalogApi } from '@interlock/plugin-integration-catalog-react';
import type { ReactElement } from 'react';
import {
  changesRouteRef,
  contractsRouteRef,
  governanceRouteRef,
  rulesRouteRef,
} from '../routes';

/** A call that a test does not expect fails with its name. */
const refusingApi: IntegrationCatalogApi = {
  getSources: () => refuse('getSources'),
  listContracts: () => refuse('listContracts'),
  getContract: () => refuse('getContract'),
  getVersionDocument: () => refuse('getVersionDocument'),
  lintVersion: () => refuse('lintVersion'),
  getDifference: () => refuse('getDifference'),
  listChangeRequests: () => refuse('listChangeRequests'),
  getChangeRequest: () => refuse('getChangeRequest'),
  decideChangeRequest: () => refuse('decideChangeRequest'),
  liftRejection: () => refuse('liftRejection'),
  getGovernance: () => refuse('getGovernance'),
  listGovernanceFindings: () => refuse('listGovernanceFindings'),
  listGovernanceRules: () => refuse('listGovernanceRules'),
  getGovernanceRule: () => refuse('getGovernanceRule'),
  listScorecards: () => refuse('listScorecards'),
  getGovernanceTarget: () => refuse('getGovernanceTarget'),
  listWaivers: () => refuse('listWaivers'),
  getWaiver: () => refuse('getWaiver'),
  requestWaiver: () => refuse('requestWaiver'),
  decideWaiver: () => refuse('decideWaiver'),
  withdrawWaiver: () => refuse('withdrawWaiver'),
};

async function refuse(call: string): Promise<never> {
  throw new Error(`The page called ${call}, which this test does not answer.`);
}

/** Renders a page inside an app that has the routes which pages link to. */
export function renderPage(
  page: ReactElement,
  options: {
    readonly api?: Partial<IntegrationCatalogApi>;
    readonly catalog?: object;
    /** Further services that the page asks for. */
    readonly apis?: readonly (readonly [AnyApiRef, object])[];
    readonly mountPath?: string;
    readonly address?: string;
  } = {},
) {
  return renderInTestApp(page, {
    apis: [
      [integrationCatalogApiRef, { ...refusingApi, ...options.api }],
      [catalogApiRef, options.catalog ?? {}],
      ...(options.apis ?? []),
    ],
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': convertLegacyRouteRef(entityRouteRef),
      '/contracts': contractsRouteRef,
      '/changes': changesRouteRef,
      '/rules': rulesRouteRef,
      '/governance': governanceRouteRef,
    },
    ...(options.mountPath ? { mountPath: options.mountPath } : {}),
    initialRouteEntries: [options.address ?? '/'],
  });
}

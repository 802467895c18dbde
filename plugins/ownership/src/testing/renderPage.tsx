import type { AnyApiRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { ReactElement } from 'react';
import { ownershipApiRef } from '../api/ownershipApi';
import type { OwnershipApi } from '../api/ownershipApi';

async function refuse(call: string): Promise<never> {
  throw new Error(`The page called ${call}, which this test does not answer.`);
}

/** A call that a test does not expect fails with its name. */
const refusingApi: OwnershipApi = {
  getSystemsOfRecord: () => refuse('getSystemsOfRecord'),
  getDataObject: () => refuse('getDataObject'),
  getSystem: () => refuse('getSystem'),
  listMappingSheets: () => refuse('listMappingSheets'),
  getMappingSheet: () => refuse('getMappingSheet'),
  runMapping: () => refuse('runMapping'),
  getUsage: () => refuse('getUsage'),
  searchFields: () => refuse('searchFields'),
};

/** Renders a page at an address, with what it asks of the backend. */
export function renderPage(
  page: ReactElement,
  options: {
    readonly api?: Partial<OwnershipApi>;
    readonly apis?: readonly (readonly [AnyApiRef, object])[];
    readonly mountPath?: string;
    readonly address?: string;
  } = {},
) {
  return renderInTestApp(page, {
    apis: [
      [ownershipApiRef, { ...refusingApi, ...options.api }],
      [catalogApiRef, {}],
      ...(options.apis ?? []),
    ],
    ...(options.mountPath ? { mountPath: options.mountPath } : {}),
    initialRouteEntries: [options.address ?? '/'],
  });
}

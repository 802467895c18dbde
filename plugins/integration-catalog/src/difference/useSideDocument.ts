import { useApi } from '@backstage/core-plugin-api';
import type { ContractDescriptor } from '@interlock/contract-core';
import type { VersionDocument } from '@interlock/plugin-integration-catalog-common';
import {
  integrationCatalogApiRef,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import type {
  ContractName,
  Loaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';

/** The document of one side of a comparison; null where the contract did not exist there. */
export function useSideDocument(
  contract: ContractName,
  side: Pick<ContractDescriptor, 'digest'> | null,
): Loaded<VersionDocument | null> {
  const api = useApi(integrationCatalogApiRef);
  const digest = side?.digest ?? '';
  return useLoaded(
    useCallback(
      async () => (digest ? api.getVersionDocument(contract, digest) : null),
      [api, contract, digest],
    ),
  );
}

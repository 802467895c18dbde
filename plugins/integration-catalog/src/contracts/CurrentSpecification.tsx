import { useApi } from '@backstage/core-plugin-api';
import {
  EmptyState,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { RiFileList3Line } from '@remixicon/react';
import { useCallback, useMemo } from 'react';
import { contractNameOf } from '../links/contractName';
import { SpecificationView } from './SpecificationView';

/**
 * The version of a contract that is in force, for the definition tab of its API
 * entity: contract text is not in the catalog (design decision 2).
 */
export function CurrentSpecification(props: { readonly contractRef: string }) {
  const contract = useMemo(
    () => contractNameOf(props.contractRef),
    [props.contractRef],
  );
  const api = useApi(integrationCatalogApiRef);
  const detail = useLoaded(
    useCallback(() => api.getContract(contract), [api, contract]),
  );
  if (detail.state === 'loading') {
    return <LoadingState what="the specification" bars={[36, 120, 44]} />;
  }
  if (detail.state === 'failed') {
    return (
      <FailedState
        what="The specification"
        error={detail.error}
        reload={detail.reload}
      />
    );
  }
  const { current } = detail.value.summary;
  if (!current) {
    return (
      <EmptyState title="No version yet" icon={<RiFileList3Line />}>
        The portal has not read {detail.value.summary.file} yet; the page My
        work shows the state of its source.
      </EmptyState>
    );
  }
  return <SpecificationView contract={contract} version={current} />;
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  EntityRefText,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  Section,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import { ContractLink } from '../links/ContractLink';
import { contractNameOf } from '../links/contractName';
import styles from './ContractUsersCard.module.css';

/** Card of an API entity: the integrations that declare a use of its contract. */
export function ContractUsersCard() {
  const { entity } = useEntity();
  const contractRef = stringifyEntityRef(entity);
  const api = useApi(integrationCatalogApiRef);
  const detail = useLoaded(
    useCallback(
      () => api.getContract(contractNameOf(contractRef)),
      [api, contractRef],
    ),
  );
  return (
    <Section
      title="Integrations using this contract"
      note={
        <ContractLink contractRef={contractRef}>Contract page</ContractLink>
      }
    >
      {detail.state === 'loading' && (
        <LoadingState what="integrations" bars={[28, 28]} />
      )}
      {detail.state === 'failed' && (
        <FailedState
          what="The integrations"
          error={detail.error}
          reload={detail.reload}
        />
      )}
      {detail.state === 'ready' && (
        <ul className={styles.users}>
          {detail.value.uses.length === 0 && (
            <li>No integration declares a use.</li>
          )}
          {detail.value.uses.map(use => (
            <li key={`${use.consumer} ${use.role}`}>
              <EntityRefText
                entityRef={use.consumer}
                title={use.consumerTitle}
              />
              <span>
                {use.role},{' '}
                {use.operations.length === 1
                  ? '1 operation'
                  : `${use.operations.length} operations`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  PageBody,
  Section,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { contractRouteRef } from '../routes';
import { ContractLink } from '../links/ContractLink';
import { contractNameOf } from '../links/contractName';
import { DeclaredUses } from './DeclaredUses';
import { VersionLine } from './VersionLine';

/** Tab of an API entity: the versions of its contract and who uses it. */
export function ContractEntityContent() {
  const { entity } = useEntity();
  const contractRef = stringifyEntityRef(entity);
  const contract = useMemo(() => contractNameOf(contractRef), [contractRef]);
  const api = useApi(integrationCatalogApiRef);
  const navigate = useNavigate();
  const contractPage = useRouteRef(contractRouteRef)?.({ ...contract }) ?? '';
  const detail = useLoaded(
    useCallback(() => api.getContract(contract), [api, contract]),
  );
  if (detail.state === 'loading') {
    return <LoadingState what="the contract" bars={[110, 200]} />;
  }
  if (detail.state === 'failed') {
    return (
      <FailedState
        what="The contract"
        error={detail.error}
        reload={detail.reload}
      />
    );
  }
  const { versions, uses } = detail.value;
  return (
    <PageBody isInside>
      <Section
        title="Versions"
        note={
          <ContractLink contractRef={contractRef}>
            Specification, differences and governance
          </ContractLink>
        }
      >
        <VersionLine
          versions={versions}
          chosen=""
          onChoose={digest => navigate(`${contractPage}?version=${digest}`)}
          onCompare={(base, revision) =>
            navigate(
              `${contractPage}?tab=difference&base=${base}&revision=${revision}`,
            )
          }
        />
      </Section>
      <Section title="Integrations using this contract">
        <DeclaredUses uses={uses} />
      </Section>
    </PageBody>
  );
}

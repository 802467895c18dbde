import { useApi } from '@backstage/core-plugin-api';
import type {
  ContractDetail,
  ContractVersion,
} from '@interlock/plugin-integration-catalog-common';
import {
  EntityRefText,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  ObjectFrame,
  PageBody,
  StaleNotice,
  useAddress,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import type { ContractName } from '@interlock/plugin-integration-catalog-react';
import { useCallback, useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { codeWords } from '../integrations/codeWords';
import { ContractGovernance } from './ContractGovernance';
import { contractTypeWord } from './contractTypeWord';
import { DeclaredUses } from './DeclaredUses';
import { SpecificationView } from './SpecificationView';
import { VersionDifference } from './VersionDifference';
import { VersionLine } from './VersionLine';

/** What does a contract promise, how did it change, and who relies on it? */
export function ContractPage() {
  const { namespace = '', name = '' } = useParams();
  const contract = useMemo(() => ({ namespace, name }), [namespace, name]);
  const api = useApi(integrationCatalogApiRef);
  const detail = useLoaded(
    useCallback(() => api.getContract(contract), [api, contract]),
    { refreshEvery: 60_000 },
  );
  if (detail.state === 'loading') {
    return (
      <PageBody>
        <LoadingState what="the contract" bars={[72, 110, 420]} />
      </PageBody>
    );
  }
  if (detail.state === 'failed') {
    return (
      <PageBody>
        <FailedState
          what="The contract"
          error={detail.error}
          reload={detail.reload}
        />
      </PageBody>
    );
  }
  return (
    <ContractFrame
      contract={contract}
      detail={detail.value}
      stale={detail.stale}
    />
  );
}

function ContractFrame(props: {
  readonly contract: ContractName;
  readonly detail: ContractDetail;
  readonly stale: Error | null;
}) {
  const { contract, detail, stale } = props;
  const { summary, versions } = detail;
  const address = useAddress();
  const version = chosenVersion(versions, address.get('version'));
  return (
    <ObjectFrame
      kind={`Contract, ${contractTypeWord(summary.type)}`}
      title={summary.title}
      owner={summary.owner}
      facts={[
        [
          'System',
          summary.system ? (
            <EntityRefText key="system" entityRef={summary.system} />
          ) : (
            'none'
          ),
        ],
        ['Lifecycle', codeWords(summary.lifecycle)],
        ['File', <code key="file">{summary.file}</code>],
      ]}
      tabs={[
        {
          id: 'specification',
          label: 'Specification',
          content: version && (
            <SpecificationView contract={contract} version={version} />
          ),
        },
        {
          id: 'difference',
          label: 'Difference',
          content: <VersionDifference contract={contract} detail={detail} />,
        },
        {
          id: 'governance',
          label: 'Governance',
          content: version && (
            <ContractGovernance
              target={summary.ref}
              contract={contract}
              version={version}
            />
          ),
        },
        {
          id: 'consumers',
          label: `Consumers (${detail.uses.length})`,
          content: <DeclaredUses uses={detail.uses} />,
        },
      ]}
    >
      <StaleNotice error={stale} />
      <VersionLine
        versions={versions}
        chosen={version?.digest ?? ''}
        onChoose={digest => address.set({ version: digest })}
        onCompare={(base, revision) =>
          address.set({ tab: 'difference', base, revision, finding: '' })
        }
      />
    </ObjectFrame>
  );
}

/** The version that the address names, else the one in force, else the newest. */
export function chosenVersion(
  versions: readonly ContractVersion[],
  digest: string,
): ContractVersion | undefined {
  return (
    versions.find(version => version.digest === digest) ??
    versions.find(version => version.current) ??
    versions[0]
  );
}

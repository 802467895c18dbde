import { useApi } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import type {
  ContractDetail,
  ContractVersion,
} from '@interlock/plugin-integration-catalog-common';
import {
  EntityRefText,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  PageBody,
  StaleNotice,
  useAddress,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import type { ContractName } from '@interlock/plugin-integration-catalog-react';
import { useCallback, useMemo } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { codeWords } from '../integrations/codeWords';
import styles from './ContractPage.module.css';
import { ContractGovernance } from './ContractGovernance';
import { contractTypeWord } from './contractTypeWord';
import { DeclaredUses } from './DeclaredUses';
import { SpecificationView } from './SpecificationView';
import { VersionDifference } from './VersionDifference';
import { VersionLine } from './VersionLine';

const tabs = [
  'specification',
  'difference',
  'governance',
  'consumers',
] as const;

/** What does a contract promise, how did it change, and who relies on it? */
export function ContractPage() {
  const { namespace = '', name = '' } = useParams();
  const contract = useMemo(() => ({ namespace, name }), [namespace, name]);
  const api = useApi(integrationCatalogApiRef);
  const { pathname } = useLocation();
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
    <BreadcrumbEntry
      entry={{ label: detail.value.summary.title, href: pathname }}
    >
      <PageBody>
        <StaleNotice error={detail.stale} />
        <ContractHeader detail={detail.value} />
        <ContractTabs contract={contract} detail={detail.value} />
      </PageBody>
    </BreadcrumbEntry>
  );
}

function ContractHeader(props: { readonly detail: ContractDetail }) {
  const { summary } = props.detail;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{summary.title}</h1>
      <dl className={styles.facts}>
        <div>
          <dt>Type</dt>
          <dd>{contractTypeWord(summary.type)}</dd>
        </div>
        <div>
          <dt>Owner</dt>
          <dd>
            {summary.owner ? (
              <EntityRefText entityRef={summary.owner} />
            ) : (
              'none'
            )}
          </dd>
        </div>
        <div>
          <dt>System</dt>
          <dd>
            {summary.system ? (
              <EntityRefText entityRef={summary.system} />
            ) : (
              'none'
            )}
          </dd>
        </div>
        <div>
          <dt>Lifecycle</dt>
          <dd>{codeWords(summary.lifecycle)}</dd>
        </div>
        <div>
          <dt>File</dt>
          <dd>
            <code>{summary.file}</code>
          </dd>
        </div>
        <div>
          <dt>Catalog</dt>
          <dd>
            <EntityRefText entityRef={summary.ref} title="API entity" />
          </dd>
        </div>
      </dl>
    </header>
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

function ContractTabs(props: {
  readonly contract: ContractName;
  readonly detail: ContractDetail;
}) {
  const { contract, detail } = props;
  const address = useAddress();
  const version = chosenVersion(detail.versions, address.get('version'));
  const tab = tabs.find(each => each === address.get('tab')) ?? 'specification';
  return (
    <>
      <VersionLine
        versions={detail.versions}
        chosen={version?.digest ?? ''}
        onChoose={digest => address.set({ version: digest })}
        onCompare={(base, revision) =>
          address.set({ tab: 'difference', base, revision, finding: '' })
        }
      />
      <Tabs
        selectedKey={tab}
        onSelectionChange={key => address.set({ tab: String(key) })}
      >
        <TabList aria-label="About the contract">
          <Tab id="specification">Specification</Tab>
          <Tab id="difference">Difference</Tab>
          <Tab id="governance">Governance</Tab>
          <Tab id="consumers">Consumers ({detail.uses.length})</Tab>
        </TabList>
        <TabPanel id="specification" className={styles.panel}>
          {version && (
            <SpecificationView contract={contract} version={version} />
          )}
        </TabPanel>
        <TabPanel id="difference" className={styles.panel}>
          <VersionDifference contract={contract} detail={detail} />
        </TabPanel>
        <TabPanel id="governance" className={styles.panel}>
          {version && (
            <ContractGovernance
              target={detail.summary.ref}
              contract={contract}
              version={version}
            />
          )}
        </TabPanel>
        <TabPanel id="consumers" className={styles.panel}>
          <DeclaredUses uses={detail.uses} />
        </TabPanel>
      </Tabs>
    </>
  );
}

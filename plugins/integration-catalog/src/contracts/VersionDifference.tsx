import { useApi } from '@backstage/core-plugin-api';
import { Select } from '@backstage/ui';
import type {
  ContractDetail,
  ContractVersion,
} from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  useAddress,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import type { ContractName } from '@interlock/plugin-integration-catalog-react';
import { RiArrowRightLine, RiGitCommitLine } from '@remixicon/react';
import { useCallback } from 'react';
import { DifferenceView } from '../difference/DifferenceView';
import styles from './VersionDifference.module.css';

/** The two versions that the address names; else the newest and the one before it. */
export function chosenPair(
  versions: readonly ContractVersion[],
  base: string,
  revision: string,
): readonly [base: ContractVersion, revision: ContractVersion] | null {
  const find = (digest: string) =>
    versions.find(version => version.digest === digest);
  const current = versions.findIndex(version => version.current);
  const last = Math.max(
    0,
    Math.min(current < 0 ? 0 : current, versions.length - 2),
  );
  const chosenRevision = find(revision) ?? versions[last];
  const chosenBase = find(base) ?? versions[last + 1];
  if (!chosenBase || !chosenRevision) return null;
  return [chosenBase, chosenRevision];
}

/** The difference between any two versions of a contract; the pair lives in the address. */
export function VersionDifference(props: {
  readonly contract: ContractName;
  readonly detail: ContractDetail;
}) {
  const { versions } = props.detail;
  const address = useAddress();
  const pair = chosenPair(
    versions,
    address.get('base'),
    address.get('revision'),
  );
  if (!pair) {
    return (
      <EmptyState title="Nothing to compare yet" icon={<RiGitCommitLine />}>
        The portal has seen one version of this contract. The next one that is
        merged, or one listed in a releases.yaml beside the file, appears here.
      </EmptyState>
    );
  }
  const [base, revision] = pair;
  const options = versions.map(version => ({
    id: version.digest,
    label: `${version.label} (${version.digest.slice(7, 15)})`,
  }));
  return (
    <>
      <div className={styles.pair}>
        <Select
          label="Base"
          size="small"
          options={options}
          value={base.digest}
          onChange={key => address.set({ base: String(key), finding: '' })}
        />
        <RiArrowRightLine className={styles.arrow} aria-label="to" />
        <Select
          label="Revision"
          size="small"
          options={options}
          value={revision.digest}
          onChange={key => address.set({ revision: String(key), finding: '' })}
        />
      </div>
      {base.digest === revision.digest ? (
        <EmptyState title="The same version twice" icon={<RiGitCommitLine />}>
          Choose another base or revision.
        </EmptyState>
      ) : (
        <LoadedDifference
          contract={props.contract}
          base={base.digest}
          revision={revision.digest}
        />
      )}
    </>
  );
}

function LoadedDifference(props: {
  readonly contract: ContractName;
  readonly base: string;
  readonly revision: string;
}) {
  const { contract, base, revision } = props;
  const api = useApi(integrationCatalogApiRef);
  const difference = useLoaded(
    useCallback(
      () => api.getDifference(contract, base, revision),
      [api, contract, base, revision],
    ),
  );
  if (difference.state === 'loading') {
    return <LoadingState what="the difference" bars={[64, 320]} />;
  }
  if (difference.state === 'failed') {
    return (
      <FailedState
        what="The difference"
        error={difference.error}
        reload={difference.reload}
      />
    );
  }
  return <DifferenceView contract={contract} difference={difference.value} />;
}

import { useApi } from '@backstage/core-plugin-api';
import type { ContractVersion } from '@interlock/plugin-integration-catalog-common';
import {
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import type { ContractName } from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import { TargetGovernance } from '../governance/target/TargetGovernance';
import { LintTable } from './LintTable';
import styles from './LintTable.module.css';
import { ProblemList } from '../problems/ProblemList';

/**
 * What governance says about a contract. Levels and waivers hold for the version
 * in force; of an earlier one only the diagnostics of the rules are known.
 */
export function ContractGovernance(props: {
  readonly target: string;
  readonly contract: ContractName;
  readonly version: ContractVersion;
}) {
  const { target, contract, version } = props;
  if (version.current) {
    return (
      <TargetGovernance target={target}>
        <LintState contract={contract} version={version} />
      </TargetGovernance>
    );
  }
  return (
    <>
      <p className={styles.summary}>
        Version {version.label} is not in force, so profiles and waivers do not
        weigh it. This is what the rules say by themselves.
      </p>
      <LintTable contract={contract} version={version} />
    </>
  );
}

/** Why the version in force could not be linted; without it, no finding would look like success. */
function LintState(props: {
  readonly contract: ContractName;
  readonly version: ContractVersion;
}) {
  const { contract, version } = props;
  const api = useApi(integrationCatalogApiRef);
  const { digest } = version;
  const lint = useLoaded(
    useCallback(
      () => api.lintVersion(contract, digest),
      [api, contract, digest],
    ),
  );
  if (lint.state === 'loading') {
    return <LoadingState what="the state of the linter" bars={[24]} />;
  }
  if (lint.state === 'failed') {
    return (
      <FailedState
        what="The state of the linter"
        error={lint.error}
        reload={lint.reload}
      />
    );
  }
  const { problems, ruleset } = lint.value;
  if (problems.length > 0) {
    return (
      <ProblemList
        title="This version could not be linted"
        problems={problems}
      />
    );
  }
  if (!ruleset) {
    return (
      <p className={styles.summary}>
        The profiles name no ruleset for documents of format {version.format},
        so what is below comes from rules across the estate only.
      </p>
    );
  }
  return (
    <p className={styles.summary}>
      Linted with <code>{ruleset}</code>.
    </p>
  );
}

import { useApi } from '@backstage/core-plugin-api';
import type { LintDiagnostic } from '@interlock/contract-core';
import type { ContractVersion } from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import type { ContractName } from '@interlock/plugin-integration-catalog-react';
import { RiShieldCheckLine, RiShieldLine } from '@remixicon/react';
import { useCallback } from 'react';
import { DiagnosticRows } from './DiagnosticRows';
import styles from './LintTable.module.css';
import { ProblemList } from '../problems/ProblemList';

/** What the governance rules say about a version. */
export function LintTable(props: {
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
    return <LoadingState what="lint findings" bars={[32, 40, 40, 40]} />;
  }
  if (lint.state === 'failed') {
    return (
      <FailedState
        what="The lint findings"
        error={lint.error}
        reload={lint.reload}
      />
    );
  }
  const { diagnostics, problems, ruleset } = lint.value;
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
      <EmptyState title="No ruleset for this format" icon={<RiShieldLine />}>
        The governance profiles name rulesets for OpenAPI and AsyncAPI;
        documents of format {version.format} are not linted. That says nothing
        about their quality.
      </EmptyState>
    );
  }
  if (diagnostics.length === 0) {
    return (
      <EmptyState title="Every rule holds" icon={<RiShieldCheckLine />}>
        No rule of {ruleset} complains about version {version.label}.
      </EmptyState>
    );
  }
  return (
    <>
      <p className={styles.summary}>
        {countWords(diagnostics)} by <code>{ruleset}</code>
      </p>
      <DiagnosticRows diagnostics={diagnostics} />
    </>
  );
}

/** `2 errors, 31 warnings, 4 infos`, without the zeros. */
export function countWords(diagnostics: readonly LintDiagnostic[]): string {
  const words = { error: 'error', warn: 'warning', info: 'info' } as const;
  return (['error', 'warn', 'info'] as const)
    .map(severity => {
      const count = diagnostics.filter(
        diagnostic => diagnostic.severity === severity,
      ).length;
      return { count, word: words[severity] };
    })
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => `${count} ${word}${count === 1 ? '' : 's'}`)
    .join(', ');
}

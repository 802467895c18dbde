import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import {
  CodeText,
  EntityRefText,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  PlainTable,
  SeverityBadge,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import styles from './Home.module.css';

/** Rows of one group before the page refers to governance. */
const shown = 5;

/** What the groups of the person signed in have to mend, the gravest first. */
export function OwnFindings() {
  const api = useApi(integrationCatalogApiRef);
  const identity = useApi(identityApiRef);
  const findings = useLoaded(
    useCallback(async () => {
      const { ownershipEntityRefs } = await identity.getBackstageIdentity();
      const groups = ownershipEntityRefs
        .map(ref => ref.toLowerCase())
        .filter(ref => ref.startsWith('group:'));
      const pages = await Promise.all(
        groups.map(async owner => ({
          owner,
          page: await api.listGovernanceFindings({
            owner,
            waived: 'no',
            sort: 'severity',
            limit: shown,
          }),
        })),
      );
      return pages.filter(({ page }) => page.total > 0);
    }, [api, identity]),
    { refreshEvery: 60_000 },
  );
  if (findings.state === 'loading') {
    return <LoadingState what="my findings" bars={[44, 44, 44]} />;
  }
  if (findings.state === 'failed') {
    return (
      <FailedState
        what="The findings"
        error={findings.error}
        reload={findings.reload}
      />
    );
  }
  if (findings.value.length === 0) {
    return (
      <p className={styles.calmText}>
        No rule complains about anything that a group of yours owns.
      </p>
    );
  }
  return (
    <>
      {findings.value.map(({ owner, page }) => (
        <div key={owner} className={styles.group}>
          <p className={styles.groupTop}>
            <EntityRefText entityRef={owner} />
            <Link
              href={`/governance?tab=findings&waived=no&owner=${encodeURIComponent(owner)}`}
            >
              {page.total === 1 ? '1 finding' : `All ${page.total} findings`}
            </Link>
          </p>
          <PlainTable
            label={`Findings of ${owner}`}
            rows={page.findings}
            keyOf={({ target, ruleId, fingerprint }) =>
              `${target} ${ruleId} ${fingerprint}`
            }
            columns={[
              {
                label: 'About',
                width: '28%',
                cell: ({ target, targetTitle }) => (
                  <EntityRefText
                    entityRef={target}
                    title={targetTitle || target}
                  />
                ),
              },
              {
                label: 'Level',
                width: '8rem',
                cell: ({ severity }) => <SeverityBadge severity={severity} />,
              },
              {
                label: 'Finding',
                cell: ({ message }) => <CodeText>{message}</CodeText>,
              },
            ]}
          />
        </div>
      ))}
    </>
  );
}

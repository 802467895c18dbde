import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import type { GovernanceOverview } from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  useAddress,
  useKept,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { RiSearchLine } from '@remixicon/react';
import { useCallback } from 'react';
import { usePaging } from '../usePaging';
import { findingFilter, findingOrder, noFilter } from './findingAddress';
import { FindingFilters } from './FindingFilters';
import { FindingPanel } from './FindingPanel';
import styles from './FindingsTab.module.css';
import { FindingTable, findingRows } from './FindingTable';

/** Every finding, narrowed by what the address asks; a row opens beside the list. */
export function FindingsTab(props: {
  readonly overview: GovernanceOverview;
  readonly onWaiverRequested: () => void;
}) {
  const api = useApi(integrationCatalogApiRef);
  const address = useAddress();
  const paging = usePaging(50);
  const query = JSON.stringify({
    ...findingFilter(address.get),
    sort: findingOrder(address.get),
    limit: paging.size,
    offset: paging.offset,
  });
  const page = useLoaded(
    useCallback(
      () => api.listGovernanceFindings(JSON.parse(query)),
      [api, query],
    ),
  );
  const shown = useKept(page);
  if (page.state === 'failed') {
    return (
      <FailedState
        what="The findings"
        error={page.error}
        reload={page.reload}
      />
    );
  }
  if (!shown) return <LoadingState what="findings" bars={[40, 44, 44, 44]} />;
  const rows = findingRows(shown.findings);
  const chosen = rows.find(({ id }) => id === address.get('finding'));
  return (
    <>
      <FindingFilters overview={props.overview} total={shown.total} />
      {shown.total === 0 ? (
        <NoFinding />
      ) : (
        <div className={styles.sides} data-open={chosen !== undefined}>
          <FindingTable
            findings={shown.findings}
            chosen={chosen?.id ?? ''}
            isStale={page.state === 'loading'}
            pagination={paging.control(shown.total)}
            onChoose={finding => address.set({ finding })}
          />
          {chosen && (
            <FindingPanel
              key={chosen.id}
              finding={chosen.finding}
              onClose={() => address.set({ finding: '' })}
              onWaiverRequested={() => {
                if (page.state === 'ready') page.reload();
                props.onWaiverRequested();
              }}
            />
          )}
        </div>
      )}
    </>
  );
}

function NoFinding() {
  const address = useAddress();
  return (
    <EmptyState
      title="No finding matches"
      icon={<RiSearchLine />}
      action={
        <Button variant="secondary" onPress={() => address.set(noFilter)}>
          Clear all filters
        </Button>
      }
    >
      No finding of the estate as it is on the protected branch fits all of the
      filters.
    </EmptyState>
  );
}

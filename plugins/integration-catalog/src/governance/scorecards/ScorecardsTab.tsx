import { useApi } from '@backstage/core-plugin-api';
import {
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  useAddress,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import { ScorecardList } from './ScorecardList';
import { ScorecardSummaries } from './ScorecardSummaries';

/** Levels by group, and every card with what stands in its way. */
export function ScorecardsTab() {
  const api = useApi(integrationCatalogApiRef);
  const address = useAddress();
  const page = useLoaded(useCallback(() => api.listScorecards(), [api]));
  return (
    <>
      <ScorecardSummaries template={address.get('template')} />
      {page.state === 'loading' && (
        <LoadingState what="scorecards" bars={[40, 44, 44, 44]} />
      )}
      {page.state === 'failed' && (
        <FailedState
          what="The scorecards"
          error={page.error}
          reload={page.reload}
        />
      )}
      {page.state === 'ready' && <ScorecardList page={page.value} />}
    </>
  );
}

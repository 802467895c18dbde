import { useApi } from '@backstage/core-plugin-api';
import { NextReviews } from '@interlock/plugin-integration-catalog';
import {
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  PageBody,
  Section,
  useDocumentTitle,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import { EstateFigures } from './EstateFigures';
import { OwnFindings } from './OwnFindings';
import { SourceStates } from './SourceStates';
import { WaitingChanges } from './WaitingChanges';
import { WaitingWaivers } from './WaitingWaivers';

/** What waits for my decision, what is open in what is mine, and is the portal up to date? */
export function HomePage() {
  useDocumentTitle('My work');
  const api = useApi(integrationCatalogApiRef);
  const changes = useLoaded(
    useCallback(() => api.listChangeRequests({ status: 'open' }), [api]),
    { refreshEvery: 20_000 },
  );
  const sources = useLoaded(
    useCallback(() => api.getSources(), [api]),
    { refreshEvery: 30_000 },
  );
  return (
    <PageBody>
      {changes.state === 'loading' && (
        <LoadingState what="waiting changes" bars={[40, 96]} />
      )}
      {changes.state === 'failed' && (
        <FailedState
          what="The waiting changes"
          error={changes.error}
          reload={changes.reload}
        />
      )}
      {changes.state === 'ready' && <WaitingChanges list={changes.value} />}
      <WaitingWaivers />
      <Section
        title="Open findings of my integrations"
        note="of everything that a group of mine owns, waived ones left out"
      >
        <OwnFindings />
      </Section>
      <EstateFigures />
      <Section title="Reviews due next" note="as the integrations name them">
        <NextReviews />
      </Section>
      <Section
        title="Where the portal reads from"
        note="git is the source; the portal only reads"
      >
        {sources.state === 'loading' && (
          <LoadingState what="sources" bars={[48]} />
        )}
        {sources.state === 'failed' && (
          <FailedState
            what="The sources"
            error={sources.error}
            reload={sources.reload}
          />
        )}
        {sources.state === 'ready' && <SourceStates sources={sources.value} />}
      </Section>
    </PageBody>
  );
}

import { useApi } from '@backstage/core-plugin-api';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type {
  ScorecardGrouping,
  ScorecardPage,
} from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  Section,
  useAddress,
  useKept,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { RiMedalLine } from '@remixicon/react';
import { useCallback } from 'react';
import { SummaryRow } from './SummaryRow';
import styles from './ScorecardSummaries.module.css';

const groupings: readonly (readonly [id: ScorecardGrouping, word: string])[] = [
  ['all', 'All'],
  ['domain', 'By domain'],
  ['system', 'By system'],
  ['owner', 'By owner'],
];

/** The levels of every template: of the estate, or of each system, domain or owner. */
export function ScorecardSummaries(props: { readonly template?: string }) {
  const api = useApi(integrationCatalogApiRef);
  const address = useAddress();
  const by = groupings.find(([id]) => id === address.get('by'))?.[0] ?? 'all';
  const page = useLoaded(
    useCallback(() => api.listScorecards({ by }), [api, by]),
  );
  const shown = useKept(page);
  return (
    <Section title="Scorecards" note="levels of the estate as it is today">
      <ToggleButtonGroup
        aria-label="Count scorecards"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[by]}
        onSelectionChange={keys => {
          const [key] = [...keys];
          address.set({ by: key === 'all' ? '' : String(key) });
        }}
      >
        {groupings.map(([id, word]) => (
          <ToggleButton key={id} id={id} size="small">
            {word}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {page.state === 'failed' && (
        <FailedState
          what="The scorecards"
          error={page.error}
          reload={page.reload}
        />
      )}
      {page.state === 'loading' && !shown && (
        <LoadingState what="scorecards" bars={[72, 72, 72]} />
      )}
      {page.state !== 'failed' && shown && (
        <Summaries page={shown} template={props.template ?? ''} />
      )}
    </Section>
  );
}

function Summaries(props: {
  readonly page: ScorecardPage;
  readonly template: string;
}) {
  const { page, template } = props;
  const templates = page.templates.filter(
    each => template === '' || each.id === template,
  );
  if (templates.length === 0) {
    return (
      <EmptyState title="No scorecard template" icon={<RiMedalLine />}>
        The file that the member governance of interlock.yaml names holds the
        templates of scorecards. Add one there and merge it to the protected
        branch.
      </EmptyState>
    );
  }
  return (
    <div className={styles.templates}>
      {templates.map(each => {
        const summaries = page.summaries.filter(
          summary => summary.template === each.id && summary.targets > 0,
        );
        return (
          <article
            key={each.id}
            className={styles.template}
            aria-label={each.title}
          >
            <h3 className={styles.title} title={each.reason}>
              {each.title}
            </h3>
            {summaries.length === 0 ? (
              <p className={styles.none}>It measures nothing of this estate.</p>
            ) : (
              summaries.map(summary => (
                <SummaryRow
                  key={summary.ref}
                  template={each}
                  summary={summary}
                  trend={page.trend}
                />
              ))
            )}
          </article>
        );
      })}
    </div>
  );
}

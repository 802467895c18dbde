import { useApi } from '@backstage/core-plugin-api';
import type { Scorecard } from '@interlock/contract-core';
import {
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import { MissingRules } from '../scorecards/MissingRules';
import { LevelOf } from '../scorecards/scorecardColumns';
import styles from './TargetGovernance.module.css';

/** The levels of one entity, one card for each template that measures it. */
export function TargetScorecards(props: {
  readonly cards: readonly Scorecard[];
}) {
  const api = useApi(integrationCatalogApiRef);
  const page = useLoaded(useCallback(() => api.listScorecards(), [api]));
  if (props.cards.length === 0) return null;
  if (page.state === 'loading') {
    return <LoadingState what="scorecards" bars={[96]} />;
  }
  if (page.state === 'failed') {
    return (
      <FailedState
        what="The scorecards"
        error={page.error}
        reload={page.reload}
      />
    );
  }
  const { templates } = page.value;
  return (
    <div className={styles.cards}>
      {props.cards.map(card => {
        const template = templates.find(({ id }) => id === card.template);
        const title = template?.title ?? card.template;
        return (
          <section
            key={card.template}
            className={styles.card}
            aria-label={title}
          >
            <LevelOf card={card} template={template} />
            <MissingRules card={card} />
          </section>
        );
      })}
    </div>
  );
}

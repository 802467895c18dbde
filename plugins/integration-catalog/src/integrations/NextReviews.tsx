import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import {
  EntityRefText,
  EntityTitle,
  FailedState,
  LoadingState,
  RelativeTime,
  StatusBadge,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { RiAlarmWarningFill } from '@remixicon/react';
import { useCallback } from 'react';
import type { IntegrationView } from '@interlock/plugin-integration-catalog-common';
import styles from './NextReviews.module.css';
import { useIntegrations } from './useIntegrations';

/** Dates that are shown. */
const shown = 5;

/** Those with a date, the earliest first; of equal dates those of the reader's own groups. */
export function orderReviews(
  integrations: readonly IntegrationView[],
  ownGroups: readonly string[],
): readonly IntegrationView[] {
  const isOwn = (integration: IntegrationView) =>
    ownGroups.includes(integration.owner) ? 0 : 1;
  return integrations
    .filter(integration => integration.review.nextDue)
    .sort(
      (left, right) =>
        left.review.nextDue.localeCompare(right.review.nextDue) ||
        isOwn(left) - isOwn(right),
    );
}

/** Which integrations must be looked at next? Overdue ones say so. */
export function NextReviews() {
  const identity = useApi(identityApiRef);
  const integrations = useIntegrations();
  const person = useLoaded(
    useCallback(() => identity.getBackstageIdentity(), [identity]),
  );
  if (integrations.state === 'loading') {
    return <LoadingState what="review dates" bars={[32, 32, 32]} />;
  }
  if (integrations.state === 'failed') {
    return (
      <FailedState
        what="The review dates"
        error={integrations.error}
        reload={integrations.reload}
      />
    );
  }
  const ownGroups =
    person.state === 'ready' ? person.value.ownershipEntityRefs : [];
  const reviews = orderReviews(integrations.value, ownGroups);
  if (reviews.length === 0) {
    return <p className={styles.none}>No integration names a review date.</p>;
  }
  const today = new Date().toISOString().slice(0, 10);
  return (
    <ul className={styles.reviews}>
      {reviews.slice(0, shown).map(integration => (
        <li key={integration.ref} className={styles.review}>
          <EntityRefText
            entityRef={integration.ref}
            title={integration.title}
          />
          <span className={styles.owner}>
            {integration.owner && <EntityTitle entityRef={integration.owner} />}
            {ownGroups.includes(integration.owner) && ' (yours)'}
          </span>
          {integration.review.nextDue < today && (
            <StatusBadge tone="danger" icon={<RiAlarmWarningFill />}>
              Overdue
            </StatusBadge>
          )}
          <span className={styles.date}>
            <RelativeTime at={integration.review.nextDue} />
          </span>
        </li>
      ))}
    </ul>
  );
}

import { criticalities } from '@interlock/plugin-integration-catalog-react';
import type { IntegrationView } from '@interlock/plugin-integration-catalog-common';

type Key = (integration: IntegrationView) => string | number;

const keys: Readonly<Record<string, Key>> = {
  title: integration => integration.title.toLowerCase(),
  systems: integration => `${integration.source} ${integration.target}`,
  owner: integration => integration.owner,
  pattern: integration => integration.style,
  criticality: integration => criticalities.indexOf(integration.criticality),
  contracts: integration => integration.contracts.length,
  // Without a date last: a review that nobody planned is not the next one due.
  review: integration => integration.review.nextDue || '9999',
};

/** Orders by a column of the list; equal ones by title. */
export function orderIntegrations(
  integrations: readonly IntegrationView[],
  column: string,
  direction: 'ascending' | 'descending',
): readonly IntegrationView[] {
  const key = keys[column] ?? keys.title;
  if (!key) return integrations;
  const sign = direction === 'descending' ? -1 : 1;
  return [...integrations].sort((left, right) => {
    const [leftKey, rightKey] = [key(left), key(right)];
    if (leftKey === rightKey) return left.title.localeCompare(right.title);
    return leftKey < rightKey ? -sign : sign;
  });
}

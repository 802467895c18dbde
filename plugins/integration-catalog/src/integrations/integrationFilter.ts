import type { IntegrationView } from '@interlock/plugin-integration-catalog-common';

/** What the list of integrations is narrowed to; empty text narrows nothing. */
export interface IntegrationFilter {
  readonly text: string;
  readonly domain: string;
  readonly system: string;
  readonly owner: string;
  readonly criticality: string;
  readonly pattern: string;
}

function matchesText(integration: IntegrationView, text: string): boolean {
  const haystack = [
    integration.title,
    integration.description,
    integration.event,
    integration.ref,
    integration.owner,
    ...integration.systems,
    ...integration.scenarios,
    ...integration.contracts.map(use => use.contract),
    ...integration.dataObjects,
  ]
    .join(' ')
    .toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every(word => haystack.includes(word));
}

export function filterIntegrations(
  integrations: readonly IntegrationView[],
  filter: IntegrationFilter,
): readonly IntegrationView[] {
  return integrations.filter(
    integration =>
      matchesText(integration, filter.text) &&
      (!filter.domain || integration.domain === filter.domain) &&
      (!filter.system || integration.systems.includes(filter.system)) &&
      (!filter.owner || integration.owner === filter.owner) &&
      (!filter.criticality || integration.criticality === filter.criticality) &&
      (!filter.pattern || integration.style === filter.pattern),
  );
}

/** The values that the filters offer: each that occurs, once, in order. */
export function filterChoices(integrations: readonly IntegrationView[]) {
  const choices = (pick: (integration: IntegrationView) => readonly string[]) =>
    [...new Set(integrations.flatMap(pick))].filter(Boolean).sort();
  return {
    domains: choices(integration => [integration.domain]),
    systems: choices(integration => integration.systems),
    owners: choices(integration => [integration.owner]),
    criticalities: choices(integration => [integration.criticality]),
    patterns: choices(integration => [integration.style]),
  };
}

import type { IntegrationFacts } from '../facts/integrationFacts';

/** What the list of integrations is narrowed to; empty text narrows nothing. */
export interface IntegrationFilter {
  readonly text: string;
  readonly domain: string;
  readonly system: string;
  readonly owner: string;
  readonly criticality: string;
  readonly pattern: string;
}

function systemsOf(integration: IntegrationFacts): readonly string[] {
  return [
    integration.source,
    integration.target,
    integration.middleware,
    ...integration.steps.flatMap(step => [step.from, step.to]),
  ].filter(ref => ref !== '');
}

function matchesText(integration: IntegrationFacts, text: string): boolean {
  const haystack = [
    integration.title,
    integration.description,
    integration.event,
    integration.ref,
    integration.owner,
    ...systemsOf(integration),
    ...integration.scenarios,
    ...integration.contracts.map(use => use.ref),
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
  integrations: readonly IntegrationFacts[],
  filter: IntegrationFilter,
): readonly IntegrationFacts[] {
  return integrations.filter(
    integration =>
      matchesText(integration, filter.text) &&
      (!filter.domain || integration.domain === filter.domain) &&
      (!filter.system || systemsOf(integration).includes(filter.system)) &&
      (!filter.owner || integration.owner === filter.owner) &&
      (!filter.criticality || integration.criticality === filter.criticality) &&
      (!filter.pattern || integration.pattern === filter.pattern),
  );
}

/** The values that the filters offer: each that occurs, once, in order. */
export function filterChoices(integrations: readonly IntegrationFacts[]) {
  const choices = (
    pick: (integration: IntegrationFacts) => readonly string[],
  ) => [...new Set(integrations.flatMap(pick))].filter(Boolean).sort();
  return {
    domains: choices(integration => [integration.domain]),
    systems: choices(systemsOf),
    owners: choices(integration => [integration.owner]),
    criticalities: choices(integration => [integration.criticality]),
    patterns: choices(integration => [integration.pattern]),
  };
}

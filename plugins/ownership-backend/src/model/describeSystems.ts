import type { EstateSystem, FieldUsage } from '@interlock/contract-core';
import type { OwnershipWire } from '@interlock/plugin-ownership-common';
import type { OwnershipFacts } from './buildOwnershipModel';
import { describeFlow } from './describeFlow';
import type { SystemModel } from './ownershipModel';

/** What each system owns, takes over and hands out, and through what. */
export function describeSystems(facts: OwnershipFacts): readonly SystemModel[] {
  return facts.estate.systems.map(system => describeSystem(system, facts));
}

function describeSystem(
  system: EstateSystem,
  facts: OwnershipFacts,
): SystemModel {
  const { estate, names, records, usages } = facts;
  const { ref } = system;
  const flows = estate.integrations.filter(flow => flow.systems.includes(ref));
  const described = (wanted: (flow: (typeof flows)[number]) => boolean) =>
    flows.filter(wanted).map(flow => describeFlow(flow, names));
  const own = usages.filter(usage => usage.system === ref);
  return {
    ref,
    title: system.title,
    description: system.description,
    type: system.type,
    role: system.role,
    vendor: system.vendor,
    owner: names.name(system.owner),
    domain: names.name(system.domain),
    releaseLine: system.releaseLine,
    lifecycle: system.lifecycle,
    retires: system.retires,
    owns: (records.ownedBy.get(ref) ?? []).map(({ object, attribute }) => ({
      dataObject: names.name(object.ref),
      attribute: attribute.name,
      classification: attribute.classification,
    })),
    reads: movedAttributes(own, 'target'),
    writes: movedAttributes(own, 'source'),
    flowsIn: described(flow => flow.target === ref),
    flowsOut: described(flow => flow.source === ref && flow.target !== ref),
    flowsThrough: described(flow => flow.target !== ref && flow.source !== ref),
    contracts: contractsOf(system, facts),
  };
}

/** Attributes that integrations put into a system, or take out of it. */
function movedAttributes(
  usages: readonly FieldUsage[],
  end: FieldUsage['end'],
): readonly OwnershipWire<'MovedAttribute'>[] {
  const found = new Map<string, Map<string, string>>();
  for (const usage of usages) {
    if (usage.attribute === '' || usage.end !== end) continue;
    const integrations =
      found.get(usage.attribute) ?? new Map<string, string>();
    integrations.set(usage.integration, usage.integrationTitle);
    found.set(usage.attribute, integrations);
  }
  return [...found]
    .map(([name, integrations]) => ({
      name,
      integrations: [...integrations].map(([ref, title]) => ({ ref, title })),
    }))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

function contractsOf(
  { ref, environments }: EstateSystem,
  { estate }: OwnershipFacts,
): SystemModel['contracts'] {
  return estate.apis
    .filter(api => api.system === ref)
    .map(api => ({
      ref: api.ref,
      title: api.title,
      type: api.type,
      lifecycle: api.lifecycle,
      live: environments.flatMap(({ name, contracts }) =>
        contracts
          .filter(({ contract }) => contract === api.ref)
          .map(({ version }) => ({ environment: name, version })),
      ),
    }));
}

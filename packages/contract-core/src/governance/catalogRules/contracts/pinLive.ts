import { catalogRule, deviation } from '../catalogRule';
import { examples } from './pinLive.examples';
import type { SystemView } from '../../../estate';

/** Versions by contract that some production installation runs. */
function liveVersions(
  systems: Iterable<SystemView>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const live = new Map<string, Set<string>>();
  for (const { environments } of systems) {
    for (const { purpose, contracts } of environments) {
      if (purpose !== 'production') continue;
      for (const { contract, version } of contracts)
        live.set(
          contract,
          (live.get(contract) ?? new Set<string>()).add(version),
        );
    }
  }
  return live;
}

export const pinLive = catalogRule(
  {
    id: 'contract-pin-live',
    demand: 'The version that a flow is pinned to is live in production.',
    reason:
      'A flow that was tested against a version that no production system runs was tested against something else.',
    remedy:
      'Move the flow to the version that is live, or correct the version in `spec.environments` of the system.',
    severity: 'warn',
    answers: ['E1', 'E8', 'E14'],
    ...examples,
  },
  ({ running, contracts, systems }) => {
    const live = liveVersions(systems.values());
    return running.flatMap(flow =>
      flow.contracts.flatMap(use => {
        const versions = live.get(use.contract);
        if (
          use.role !== 'consumes' ||
          use.versionPin === '' ||
          versions === undefined ||
          versions.has(use.versionPin)
        )
          return [];
        return [
          deviation(
            flow,
            `${use.pointer}/versionPin`,
            `${flow.title} is pinned to ${contracts.get(use.contract)?.title ?? use.contract} ${use.versionPin}; live in production is ${[...versions].sort().join(', ')}.`,
            `/spec/contracts/[${use.contract} ${use.role}]/versionPin`,
          ),
        ];
      }),
    );
  },
);

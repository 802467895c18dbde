import type { EstateIntegration } from '@interlock/contract-core';
import type { OwnershipWire } from '@interlock/plugin-ownership-common';
import type { EntityNames } from './entityNames';

/** An integration between two systems, for lists of them. */
export function describeFlow(
  flow: EstateIntegration,
  names: EntityNames,
): OwnershipWire<'Flow'> {
  return {
    ref: flow.ref,
    title: flow.title,
    owner: names.name(flow.owner),
    source: names.name(flow.source),
    target: names.name(flow.target),
    criticality: flow.criticality,
    lifecycle: flow.lifecycle,
    hasSheet: flow.mapping !== '',
  };
}

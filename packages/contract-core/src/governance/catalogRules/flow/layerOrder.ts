import { catalogRule, deviation } from '../catalogRule';
import { examples } from './layerOrder.examples';

import { interfaceLayers } from '../../../estate';

/** From the people to the systems. */
const layers: readonly string[] = interfaceLayers;

export const layerOrder = catalogRule(
  {
    id: 'flow-layer-order',
    demand:
      'Calls go down the layers: experience to process, process to system.',
    reason:
      'A call that skips the process layer copies its rules into a channel; a call that goes up makes a system wait for a screen.',
    remedy:
      'Call the process API that wraps the system, or move the flow to the layer that it works in.',
    severity: 'warn',
    answers: ['B11', 'B12', 'E19'],
    ...examples,
  },
  ({ running, contracts }) =>
    running.flatMap(flow =>
      flow.contracts.flatMap(use => {
        const contract = contracts.get(use.contract);
        // An announcement is heard on every layer; only calls have an order.
        if (use.role !== 'consumes' || contract?.type === 'asyncapi') return [];
        const from = layers.indexOf(flow.layer);
        const to = layers.indexOf(contract?.layer ?? '');
        if (contract === undefined || from < 0 || to < 0) return [];
        const goesUp = to < from;
        if (!goesUp && to - from < 2) return [];
        return [
          deviation(
            flow,
            `${use.pointer}/ref`,
            `${flow.title} works on the ${flow.layer} layer and calls ${contract.title} on the ${contract.layer} layer: the call ${goesUp ? 'goes up' : 'skips the process layer'}.`,
            `/spec/contracts/[${use.contract} ${use.role}]/ref`,
          ),
        ];
      }),
    ),
);

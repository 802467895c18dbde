import { catalogRule, deviation } from '../catalogRule';
import { examples } from './systemOutlived.examples';

export const systemOutlived = catalogRule(
  {
    id: 'flow-system-outlived',
    demand: 'No flow outlives a system that it goes through.',
    reason:
      'On the day on which a system is switched off, its last flows are found by those who miss their data.',
    remedy:
      'Plan the move in `spec.migration`, due before the system is switched off.',
    severity: 'warn',
    answers: ['E16', 'E18', 'B15'],
    ...examples,
  },
  ({ flows, systems }) =>
    flows.flatMap(flow =>
      flow.systems.flatMap(ref => {
        const system = systems.get(ref);
        const due = flow.migration?.due ?? '';
        if (system === undefined || system.retires === '') return [];
        if (due !== '' && due <= system.retires) return [];
        return [
          deviation(
            flow,
            '/spec/migration/due',
            due === ''
              ? `${flow.title} goes through ${system.title}, which is switched off by ${system.retires}, and has no plan to move.`
              : `${flow.title} moves by ${due}, after ${system.title} is switched off by ${system.retires}.`,
            `/spec/systems/[${ref}]`,
          ),
        ];
      }),
    ),
);

import { catalogRule, deviation } from '../catalogRule';
import { examples } from './experienceCallsErp.examples';

export const experienceCallsErp = catalogRule(
  {
    id: 'flow-experience-calls-erp',
    demand: 'A flow of the experience layer does not call an ERP directly.',
    reason:
      'The ERP changes its API with its release, and its load limit is shared with the books. A channel that calls it directly breaks and blocks with it.',
    remedy: 'Put a process API between the channel and the ERP.',
    severity: 'error',
    answers: ['A4', 'B12'],
    ...examples,
  },
  ({ running, systems }) =>
    running
      .filter(flow => flow.layer === 'experience')
      .flatMap(flow =>
        flow.steps.flatMap(step => {
          const called = systems.get(step.to);
          const caller = systems.get(step.from);
          if (called?.type !== 'erp' || caller?.role === 'transport') return [];
          return [
            deviation(
              flow,
              step.pointer,
              `${flow.title} calls ${called.title} directly from ${caller?.title ?? step.from}.`,
              step.anchor,
            ),
          ];
        }),
      ),
);

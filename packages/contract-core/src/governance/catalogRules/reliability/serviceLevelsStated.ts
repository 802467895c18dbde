import { catalogRule, deviation } from '../catalogRule';
import { examples } from './serviceLevelsStated.examples';

const promises = ['rto', 'rpo', 'latency', 'availability'] as const;

export const serviceLevelsStated = catalogRule(
  {
    id: 'flow-service-levels-stated',
    demand:
      'An important flow promises how soon it is back, how much may be lost, how fast and how available it is.',
    reason:
      'Without a number every outage is a discussion about whether it is one.',
    remedy:
      'Write `rto`, `rpo`, `latency` and `availability` to `spec.serviceLevels`.',
    severity: 'warn',
    answers: ['C1', 'C2', 'C3'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(flow => flow.important)
      .flatMap(flow => {
        const missing = promises.filter(promise => {
          const level = flow.serviceLevels[promise];
          return level === null || level === '';
        });
        if (missing.length === 0) return [];
        return [
          deviation(
            flow,
            '/spec/serviceLevels',
            `${flow.title} is of ${flow.criticality} criticality and promises nothing about ${missing.join(', ')}.`,
          ),
        ];
      }),
);

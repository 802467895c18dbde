import { catalogRule, deviation } from '../catalogRule';
import { examples } from './retentionLongEnough.examples';

/** The shortest term that tax law commonly asks for. */
const leastYears = 7;

const secondsOfYear = 365 * 86_400;

export const retentionLongEnough = catalogRule(
  {
    id: 'flow-retention-long-enough',
    demand: `A flow that touches the books keeps its evidence for at least ${leastYears} years.`,
    reason:
      'Tax law asks for seven years in most of the countries that a group works in, and for ten in some; evidence that is gone cannot be made again.',
    remedy:
      'Write the longest term that the companies of the flow are bound to, to `spec.financialControl.retention`.',
    severity: 'error',
    answers: ['D11'],
    ...examples,
  },
  ({ flows }) =>
    flows
      .filter(flow => flow.touchesTheBooks)
      .flatMap(flow => {
        const term = flow.seconds('/financialControl/retention');
        if (term !== null && term >= leastYears * secondsOfYear) return [];
        const written = flow.text('/financialControl/retention');
        return [
          deviation(
            flow,
            '/spec/financialControl/retention',
            term === null
              ? `${flow.title} touches the books and does not say how long its evidence is kept.`
              : `${flow.title} keeps its evidence for ${written}, which is less than ${leastYears} years.`,
          ),
        ];
      }),
);

import { defaultRuleOptions } from '../../../estate';
import { catalogRule, deviation } from '../catalogRule';
import { secondsOfDuration } from '../durations';
import { examples } from './retentionLongEnough.examples';

const secondsOfYear = 365 * 86_400;

export const retentionLongEnough = catalogRule(
  {
    id: 'flow-retention-long-enough',
    demand: `A flow that touches the books keeps its evidence for at least ${defaultRuleOptions['flow-retention-long-enough'].leastYears} years, or as many as the governance policy says.`,
    reason:
      'Tax law asks for seven years in most of the countries that a group works in, and for ten in some; evidence that is gone cannot be made again.',
    remedy:
      'Write the longest term that the companies of the flow are bound to, to `spec.financialControl.retention`.',
    severity: 'error',
    answers: ['D11'],
    ...examples,
  },
  ({ flows }, _day, options) =>
    flows
      .filter(flow => flow.touchesTheBooks)
      .flatMap(flow => {
        const { leastYears } = options['flow-retention-long-enough'];
        const term = secondsOfDuration(flow.financialControl.retention);
        if (term !== null && term >= leastYears * secondsOfYear) return [];
        const written = flow.financialControl.retention;
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

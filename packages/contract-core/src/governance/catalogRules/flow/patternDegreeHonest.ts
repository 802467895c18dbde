import { catalogRule, deviation } from '../catalogRule';
import { examples } from './patternDegreeHonest.examples';
import { ratingOf, weightOf } from './patternPolicy';

export const patternDegreeHonest = catalogRule(
  {
    id: 'flow-pattern-degree-honest',
    demand: 'A flow rates its pattern no better than the pattern policy does.',
    reason:
      'The list of exceptions is only worth something when every exception is on it.',
    remedy:
      'Write the degree of the policy to `spec.pattern.degree`, or follow a better pattern.',
    severity: 'warn',
    answers: ['B9', 'B10'],
    ...examples,
  },
  ({ flows }, _day, options) =>
    flows.flatMap(flow => {
      const rating = ratingOf(flow, options);
      if (rating === null || weightOf(flow.degree) >= weightOf(rating.degree))
        return [];
      return [
        deviation(
          flow,
          '/spec/pattern/degree',
          `${flow.title} rates its pattern \`${flow.degree}\`; the policy rates it \`${rating.degree}\`. ${rating.reason}`,
        ),
      ];
    }),
);

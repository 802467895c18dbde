import { catalogRule, deviation } from '../catalogRule';
import { ratingOf } from './patternPolicy';
import { examples } from './patternToBeAvoided.examples';

export const patternToBeAvoided = catalogRule(
  {
    id: 'flow-pattern-to-be-avoided',
    demand: 'No flow follows a pattern that is to be avoided.',
    reason:
      'Some patterns have cost too much too often. Whoever needs one all the same asks for a waiver, so that it has an owner and an end.',
    remedy:
      'Move the flow to a recommended pattern, or ask for a waiver with an end date.',
    severity: 'error',
    answers: ['B9', 'B10', 'B15'],
    ...examples,
  },
  ({ flows }, _day, options) =>
    flows.flatMap(flow => {
      const rating = ratingOf(flow, options);
      if (rating?.degree === 'to-be-avoided') {
        return [
          deviation(
            flow,
            '/spec/pattern',
            `${flow.title} follows a pattern that is to be avoided (${flow.style}, ${flow.mode}, ${flow.protocol}). ${rating.reason}`,
          ),
        ];
      }
      if (flow.degree !== 'to-be-avoided') return [];
      return [
        deviation(
          flow,
          '/spec/pattern',
          `${flow.title} says of itself that its pattern is to be avoided.`,
        ),
      ];
    }),
);

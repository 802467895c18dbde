import { catalogRule, deviation } from '../catalogRule';
import { examples } from './patternExceptionPlanned.examples';
import { ratingOf, weightOf } from './patternPolicy';

export const patternExceptionPlanned = catalogRule(
  {
    id: 'flow-pattern-exception-planned',
    demand:
      'A flow whose pattern is an exception has a day on which the exception ends.',
    reason: 'An exception without an end is the rule.',
    remedy:
      'Write wave, phase and last day to `spec.migration`, or move the flow to a better pattern.',
    severity: 'warn',
    answers: ['B10', 'E16'],
    ...examples,
  },
  ({ flows }, _day, options) =>
    flows
      .filter(flow => {
        const degree = Math.max(
          weightOf(flow.degree),
          weightOf(ratingOf(flow, options)?.degree ?? ''),
        );
        return (
          degree >= weightOf('exception') && (flow.migration?.due ?? '') === ''
        );
      })
      .map(flow =>
        deviation(
          flow,
          '/spec/migration',
          `The pattern of ${flow.title} is an exception, and no day is set for its end.`,
        ),
      ),
);

import { catalogRule, deviation } from '../catalogRule';
import { examples } from './exceptionRuleComplete.examples';
import { saysNothing } from '../emptyWords';

export const exceptionRuleComplete = catalogRule(
  {
    id: 'flow-exception-rule-complete',
    demand:
      'A flow says which exceptions it tells apart, where they wait and what is done about them.',
    reason:
      'Whatever a flow cannot process ends somewhere. Where the rule is missing it ends in a log, and the customer is the one who finds out.',
    remedy: 'Complete `spec.exceptionRule`: categories, queue and remediation.',
    severity: 'warn',
    answers: ['B6', 'B7', 'F6'],
    ...examples,
  },
  ({ running }) =>
    running.flatMap(flow => {
      const missing = [
        ...((flow.exceptionRule?.categories.length ?? 0) > 0
          ? []
          : ['categories']),
        ...(['queue', 'remediation'] as const).filter(member =>
          saysNothing(flow.exceptionRule?.[member] ?? ''),
        ),
      ];
      if (missing.length === 0) return [];
      return [
        deviation(
          flow,
          '/spec/exceptionRule',
          `The exception rule of ${flow.title} leaves open: ${missing.join(', ')}.`,
        ),
      ];
    }),
);

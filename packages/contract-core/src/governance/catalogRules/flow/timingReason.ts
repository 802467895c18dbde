import { catalogRule, deviation } from '../catalogRule';
import { examples } from './timingReason.examples';
import { saysNothing } from '../emptyWords';

export const timingReason = catalogRule(
  {
    id: 'flow-timing-reason',
    demand:
      'A flow says which risk or need decided that it is synchronous, asynchronous or scheduled.',
    reason:
      'A synchronous call ties the fate of two systems together. Whoever pays for that at three in the morning wants to know what it was for.',
    remedy:
      'Write the risk or need to `spec.timing.reason`, or make the flow asynchronous.',
    severity: 'warn',
    answers: ['B8'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(flow => saysNothing(flow.timing.reason))
      .map(flow =>
        deviation(
          flow,
          '/spec/timing/reason',
          `${flow.title} does not say why it is ${flow.mode || 'timed as it is'}.`,
        ),
      ),
);

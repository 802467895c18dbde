import { catalogRule, deviation } from '../catalogRule';
import { examples } from './sandboxTested.examples';
import { saysNothing } from '../emptyWords';

export const sandboxTested = catalogRule(
  {
    id: 'flow-sandbox-stated',
    demand: 'A running flow says where a change is tried, and on which data.',
    reason:
      'A test with three invented customers passes; the first real one has a tax number with a space in it.',
    remedy: 'Write environment and data to `spec.sandbox`.',
    severity: 'warn',
    answers: ['E13'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(
        flow =>
          saysNothing(flow.sandbox.environment) ||
          saysNothing(flow.sandbox.data),
      )
      .map(flow =>
        deviation(
          flow,
          '/spec/sandbox',
          `${flow.title} does not say where a change is tried, and on which data.`,
        ),
      ),
);

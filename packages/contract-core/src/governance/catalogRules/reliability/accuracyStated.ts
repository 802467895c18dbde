import { catalogRule, deviation } from '../catalogRule';
import { examples } from './accuracyStated.examples';
import { saysNothing } from '../emptyWords';

export const accuracyStated = catalogRule(
  {
    id: 'flow-reconciliation-stated',
    demand:
      'A flow that touches the books says how much of the data must agree, and by which comparison.',
    reason:
      'A ledger that differs by one cent from its source differs by an unknown amount.',
    remedy: 'Write target and comparison to `spec.serviceLevels.accuracy`.',
    severity: 'warn',
    answers: ['C2', 'C12', 'F14'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(
        flow =>
          flow.touchesTheBooks && saysNothing(flow.serviceLevels.accuracy),
      )
      .map(flow =>
        deviation(
          flow,
          '/spec/serviceLevels/accuracy',
          `${flow.title} touches the books and does not say how it is reconciled.`,
        ),
      ),
);

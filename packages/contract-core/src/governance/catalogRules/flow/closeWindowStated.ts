import { catalogRule, deviation } from '../catalogRule';
import { examples } from './closeWindowStated.examples';
import { saysNothing } from '../emptyWords';

export const closeWindowStated = catalogRule(
  {
    id: 'flow-close-window-stated',
    demand:
      'A scheduled flow that posts to the books says what it does around the close.',
    reason:
      'A load that posts into a period while it is being closed is found by the auditor.',
    remedy:
      'Write to `spec.timing.closeWindow` whether the flow pauses, runs more often or posts into the next period.',
    severity: 'warn',
    answers: ['C14'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(
        flow =>
          flow.mode === 'scheduled' &&
          flow.flags.includes('posting') &&
          saysNothing(flow.timing.closeWindow),
      )
      .map(flow =>
        deviation(
          flow,
          '/spec/timing/closeWindow',
          `${flow.title} posts by the clock and does not say what happens at the close.`,
        ),
      ),
);

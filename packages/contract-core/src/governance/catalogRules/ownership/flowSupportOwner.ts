import { catalogRule, deviation } from '../catalogRule';
import { examples } from './flowSupportOwner.examples';

export const flowSupportOwner = catalogRule(
  {
    id: 'flow-support-owner',
    demand:
      'A running flow names the group that people call when it stands still.',
    reason:
      'The owner of a flow sleeps at night and goes on holiday; whoever meets the failure needs a number that is answered.',
    remedy: 'Name the group in `spec.supportOwner`.',
    severity: 'warn',
    answers: ['A9', 'F4'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(flow => flow.supportOwner === '')
      .map(flow =>
        deviation(
          flow,
          '/spec/supportOwner',
          `${flow.title} names nobody to call when it stands still.`,
        ),
      ),
);

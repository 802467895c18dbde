import { catalogRule, deviation } from '../catalogRule';
import { examples } from './flowQueueOwned.examples';

export const flowQueueOwned = catalogRule(
  {
    id: 'flow-queue-owned',
    demand: 'The work queue of a flow has a group that works on it.',
    reason:
      'A message that the business rules refuse waits until a person looks at it. Where nobody is named, everybody believes that somebody else looks.',
    remedy: 'Name the group in `spec.exceptionRule.owner`.',
    severity: 'warn',
    answers: ['B7', 'F10', 'F13'],
    ...examples,
  },
  ({ flows }) =>
    flows
      .filter(({ exceptionRule }) => exceptionRule?.owner === '')
      .map(flow =>
        deviation(
          flow,
          '/spec/exceptionRule/owner',
          `Nobody works on the queue \`${flow.exceptionRule?.queue ?? ''}\` of ${flow.title}.`,
        ),
      ),
);

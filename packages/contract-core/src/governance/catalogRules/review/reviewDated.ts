import { catalogRule, deviation } from '../catalogRule';
import { examples } from './reviewDated.examples';

export const reviewDated = catalogRule(
  {
    id: 'flow-review-dated',
    demand: 'A running flow has a day for its next review, and it is ahead.',
    reason:
      'What nobody looks at again keeps the owner, the scopes and the exceptions of the year in which it was built.',
    remedy:
      'Hold the review and write its signature to `spec.review.lastSignOff` and the day of the next one to `spec.review.nextDue`.',
    severity: 'warn',
    answers: ['E9', 'E10'],
    ...examples,
  },
  ({ running }, day) =>
    running.flatMap(flow => {
      const due = flow.review.nextDue;
      // ISO days are in the order of their letters.
      if (due >= day) return [];
      return [
        deviation(
          flow,
          '/spec/review/nextDue',
          due === ''
            ? `${flow.title} has no day for its next review.`
            : `The review of ${flow.title} was due on ${due}.`,
        ),
      ];
    }),
);

import { catalogRule, deviation } from '../catalogRule';
import { examples } from './signOffFresh.examples';
import { dayOf } from '../../../model';

/** Days between two signatures, with two weeks for holidays. */
const longestDays: Readonly<Record<string, number>> = {
  monthly: 31 + 14,
  quarterly: 92 + 14,
  'half-yearly': 184 + 14,
  yearly: 366 + 14,
};

export const signOffFresh = catalogRule(
  {
    id: 'flow-sign-off-fresh',
    demand:
      'The last signature of a running flow is not older than its cadence.',
    reason:
      'A next day that is moved again and again looks like a review and is none.',
    remedy: 'Hold the review and write its day to `spec.review.lastSignOff`.',
    severity: 'warn',
    answers: ['E9', 'E10'],
    ...examples,
  },
  ({ running }, day) =>
    running.flatMap(flow => {
      const signed = flow.review.lastSignOff;
      const cadence = flow.review.cadence;
      const today = dayOf(day);
      const last = dayOf(signed);
      const longest = longestDays[cadence];
      if (longest === undefined || today === null) return [];
      if (last !== null && today - last <= longest) return [];
      return [
        deviation(
          flow,
          '/spec/review/lastSignOff',
          last === null
            ? `Nobody has signed a review of ${flow.title}.`
            : `${flow.title} is reviewed ${cadence}, but was last signed on ${signed}.`,
        ),
      ];
    }),
);

import { catalogRule, deviation } from '../catalogRule';
import { examples } from './reviewCadenceFits.examples';

export const reviewCadenceFits = catalogRule(
  {
    id: 'flow-review-cadence-fits',
    demand: 'A critical flow is reviewed at least every quarter.',
    reason:
      'Owners change, vendors release four times a year, and scopes grow; in a year a critical flow has become another one.',
    remedy: 'Write `quarterly` or `monthly` to `spec.review.cadence`.',
    severity: 'warn',
    answers: ['E10'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(
        flow =>
          flow.criticality === 'critical' &&
          !['monthly', 'quarterly'].includes(flow.review.cadence),
      )
      .map(flow =>
        deviation(
          flow,
          '/spec/review/cadence',
          `${flow.title} is critical and reviewed ${flow.review.cadence || 'at no set times'}.`,
        ),
      ),
);

import { catalogRule, deviation } from '../catalogRule';
import { examples } from './alertsComplete.examples';

const wanted = {
  errors: 'errors',
  'rejected-records': 'rejected records',
  'expiring-authentication': 'a credential that is about to expire',
};

export const alertsComplete = catalogRule(
  {
    id: 'flow-alerts-complete',
    demand:
      'An important flow tells somebody of errors, of rejected records and of credentials that expire.',
    reason:
      'The three ways in which a flow dies quietly are calls that fail, records that are refused one by one, and a certificate that ends on a Sunday.',
    remedy: 'Add the missing alert to `spec.alerts`, with its `kind`.',
    severity: 'warn',
    answers: ['F1'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(flow => flow.important)
      .flatMap(flow => {
        const kinds = new Set(flow.alerts.map(alert => alert.kind));
        const missing = Object.entries(wanted).filter(
          ([kind]) => !kinds.has(kind),
        );
        if (missing.length === 0) return [];
        return [
          deviation(
            flow,
            '/spec/alerts',
            `Nobody is told when ${flow.title} has ${missing.map(([, words]) => words).join(', or ')}.`,
          ),
        ];
      }),
);

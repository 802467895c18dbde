import { dayOf } from '../../../model';
import { defaultRuleOptions } from '../../../estate';
import { catalogRule, deviation } from '../catalogRule';
import { examples } from './credentialExpiryAhead.examples';

export const credentialExpiryAhead = catalogRule(
  {
    id: 'flow-credential-expiry-ahead',
    demand: `The credential of a flow is valid for more than ${defaultRuleOptions['flow-credential-expiry-ahead'].days} days, or as many as the governance policy says.`,
    reason:
      'An expired credential stops a flow as surely as a crash, on a day that everybody could have known.',
    remedy:
      'Renew the credential, roll it out in every environment, and write its new last day to `spec.security.tokenExpiry`.',
    severity: 'warn',
    answers: ['D3', 'F1'],
    ...examples,
  },
  ({ running }, day, options) =>
    running.flatMap(flow => {
      const expiry = flow.security.tokenExpiry;
      const last = dayOf(expiry);
      const left = last === null ? null : last - (dayOf(day) ?? last);
      const { days } = options['flow-credential-expiry-ahead'];
      if (left === null || left > days) return [];
      const said =
        left < 0
          ? `expired on ${expiry}`
          : `expires on ${expiry}, in ${left} ${left === 1 ? 'day' : 'days'}`;
      return [
        deviation(
          flow,
          '/spec/security/tokenExpiry',
          `The credential of ${flow.title} ${said}.`,
        ),
      ];
    }),
);

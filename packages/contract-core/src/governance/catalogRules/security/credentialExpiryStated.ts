import { catalogRule, deviation } from '../catalogRule';
import { examples } from './credentialExpiryStated.examples';

export const credentialExpiryStated = catalogRule(
  {
    id: 'flow-credential-expiry-stated',
    demand: 'A running flow states the last day of its credential.',
    reason:
      'Certificates, keys and secrets all end. A day that nobody wrote down is found out by an outage.',
    remedy:
      'Write the last day of the credential that lives longest to `spec.security.tokenExpiry`.',
    severity: 'warn',
    answers: ['D3'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(
        flow => flow.authentication !== '' && flow.security.tokenExpiry === '',
      )
      .map(flow =>
        deviation(
          flow,
          '/spec/security/tokenExpiry',
          `${flow.title} proves itself by ${flow.authentication} and does not say until when.`,
        ),
      ),
);

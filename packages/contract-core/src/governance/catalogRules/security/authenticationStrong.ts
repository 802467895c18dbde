import { catalogRule, deviation } from '../catalogRule';
import { examples } from './authenticationStrong.examples';

export const authenticationStrong = catalogRule(
  {
    id: 'flow-authentication-strong',
    demand:
      'No flow proves itself with a user name and password in each message.',
    reason:
      'A password that travels with each message is in every log and proxy on the way, and it is changed by nobody because too much depends on it.',
    remedy:
      'Move to OAuth 2 client credentials, a signed assertion or mutual TLS.',
    severity: 'warn',
    answers: ['D1'],
    ...examples,
  },
  ({ running }) =>
    running
      .filter(flow => flow.authentication === 'basic')
      .map(flow =>
        deviation(
          flow,
          '/spec/security/authentication',
          `${flow.title} sends a user name and password with each message.`,
        ),
      ),
);

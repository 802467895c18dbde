import type { Rule } from '../../rule';

export const parameterLocationChanged: Rule = {
  kind: 'parameter-location-changed',
  category: 'parameters',
  position: 60,
  ids: {
    request: 'request-parameter-location-changed',
    response: 'response-parameter-location-changed',
  },
  purpose: 'The other side looks for the parameter where it used to be.',
  severity: { request: 'error', response: 'error' },
  mirror: { kind: 'parameter-location-changed' },
  advice: {
    request:
      'Take the parameter in both places until nobody uses the former one.',
    response:
      'Send the parameter in both places until nobody reads the former one.',
  },
  messages: {
    request: 'The parameter moved: {words}',
    response: 'The parameter moved: {words}',
  },
};

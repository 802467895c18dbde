import type { Rule } from '../../rule';

export const parameterLocationChanged: Rule = {
  kind: 'parameter-location-changed',
  category: 'parameters',
  ids: {
    request: 'request-parameter-location-changed',
    response: 'response-parameter-location-changed',
  },
  purpose: 'The other side looks for the parameter where it used to be.',
  severity: { request: 'error', response: 'error' },
  messages: {
    request: 'The parameter moved: {words}',
    response: 'The parameter moved: {words}',
  },
};

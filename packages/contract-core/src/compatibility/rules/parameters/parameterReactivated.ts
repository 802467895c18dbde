import type { Rule } from '../../rule';

export const parameterReactivated: Rule = {
  kind: 'parameter-reactivated',
  category: 'parameters',
  position: 130,
  ids: {
    request: 'request-parameter-reactivated',
    response: 'response-parameter-reactivated',
  },
  purpose: 'The provider takes back an announced deprecation.',
  severity: { request: 'info', response: 'info' },
  mirror: { kind: 'parameter-deprecated' },
  advice: { request: 'Nothing to do.', response: 'Nothing to do.' },
  messages: {
    request: 'The {words} is no longer marked as deprecated',
    response: 'The {words} is no longer marked as deprecated',
  },
};

import type { Rule } from '../../rule';

export const parameterBecameOptional: Rule = {
  kind: 'parameter-became-optional',
  category: 'parameters',
  position: 50,
  ids: {
    request: 'request-parameter-became-optional',
    response: 'response-parameter-became-optional',
  },
  purpose:
    'A consumer may leave the parameter out now; one that the provider sends may be missing.',
  severity: { request: 'info', response: 'error' },
  mirror: { kind: 'parameter-became-required' },
  advice: {
    request:
      'Nothing has to be done: calls with the parameter are taken as before.',
    response: 'Keep sending the parameter to those who read it.',
  },
  messages: {
    request: 'The {words} became optional',
    response: 'The {words} became optional and may be missing',
  },
};

import type { Rule } from '../../rule';

export const parameterDeprecated: Rule = {
  kind: 'parameter-deprecated',
  category: 'parameters',
  position: 80,
  ids: {
    request: 'request-parameter-deprecated',
    response: 'response-parameter-deprecated',
  },
  purpose: 'The provider announces that the parameter will go.',
  severity: { request: 'info', response: 'info' },
  mirror: { kind: 'parameter-reactivated' },
  dated: { as: 'announcement', part: '' },
  advice: {
    request:
      'Name what to send instead, and the date from which the parameter is ignored.',
    response:
      'Name what to read instead, and the date from which the parameter is left out.',
  },
  messages: {
    request: 'The {words} was marked as deprecated',
    response: 'The {words} was marked as deprecated',
  },
};

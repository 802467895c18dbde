import type { Rule } from '../../rule';

export const parameterDeprecated: Rule = {
  kind: 'parameter-deprecated',
  category: 'parameters',
  ids: {
    request: 'request-parameter-deprecated',
    response: 'response-parameter-deprecated',
  },
  purpose: 'The provider announces that the parameter will go.',
  severity: { request: 'info', response: 'info' },
  messages: {
    request: 'The {words} was marked as deprecated',
    response: 'The {words} was marked as deprecated',
  },
};

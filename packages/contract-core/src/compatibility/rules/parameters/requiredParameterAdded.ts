import type { Rule } from '../../rule';

export const requiredParameterAdded: Rule = {
  kind: 'required-parameter-added',
  category: 'parameters',
  ids: {
    request: 'request-required-parameter-added',
    response: 'response-required-parameter-added',
  },
  purpose:
    'A request without the new parameter was accepted and is refused now.',
  severity: { request: 'error', response: 'info' },
  messages: {
    request: 'The required {words} was added; requests without it are refused',
    response: 'The {words} was added and is always sent',
  },
};

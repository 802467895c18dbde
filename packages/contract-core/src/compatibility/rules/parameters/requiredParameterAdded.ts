import type { Rule } from '../../rule';

export const requiredParameterAdded: Rule = {
  kind: 'required-parameter-added',
  category: 'parameters',
  position: 30,
  ids: {
    request: 'request-required-parameter-added',
    response: 'response-required-parameter-added',
  },
  purpose:
    'A request without the new parameter was accepted and is refused now.',
  severity: { request: 'error', response: 'info' },
  mirror: {
    none: 'A parameter that goes is told by parameter-removed, whether it was required or not.',
  },
  advice: {
    request:
      'Make the parameter optional with a default that means what the call meant before.',
    response: 'Tell receivers that a further parameter will come.',
  },
  messages: {
    request:
      'The required {words} was added; {requests} without it are refused',
    response: 'The {words} was added and is always sent',
  },
};

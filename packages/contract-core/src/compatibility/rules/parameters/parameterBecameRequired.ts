import type { Rule } from '../../rule';

export const parameterBecameRequired: Rule = {
  kind: 'parameter-became-required',
  category: 'parameters',
  position: 40,
  ids: {
    request: 'request-parameter-became-required',
    response: 'response-parameter-became-required',
  },
  purpose: 'A request without the parameter was accepted and is refused now.',
  severity: { request: 'error', response: 'info' },
  mirror: { kind: 'parameter-became-optional' },
  advice: {
    request:
      'Keep the parameter optional with a default that means what leaving it out meant.',
    response: 'Nothing has to be done by those who read it.',
  },
  messages: {
    request: 'The {words} became required; {requests} without it are refused',
    response: 'The {words} is always sent now',
  },
};

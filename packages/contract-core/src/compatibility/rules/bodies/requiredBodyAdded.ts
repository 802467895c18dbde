import type { Rule } from '../../rule';

export const requiredBodyAdded: Rule = {
  kind: 'required-body-added',
  category: 'bodies',
  position: 30,
  ids: {
    request: 'request-required-body-added',
    response: 'response-required-body-added',
  },
  purpose: 'A request without a body was accepted and is refused now.',
  severity: { request: 'error', response: 'info' },
  mirror: { kind: 'body-removed' },
  advice: {
    request:
      'Make the body optional with a default for what is missing, or offer a new operation that needs it.',
    response: 'Tell receivers that a body will come.',
  },
  messages: {
    request:
      'A required request body was added; {requests} without it are refused',
    response: 'A body was added and is always sent',
  },
};

import type { Rule } from '../../rule';

export const requiredBodyAdded: Rule = {
  kind: 'required-body-added',
  category: 'bodies',
  ids: {
    request: 'request-required-body-added',
    response: 'response-required-body-added',
  },
  purpose: 'A request without a body was accepted and is refused now.',
  severity: { request: 'error', response: 'info' },
  messages: {
    request:
      'A required request body was added; requests without it are refused',
    response: 'A body was added and is always sent',
  },
};

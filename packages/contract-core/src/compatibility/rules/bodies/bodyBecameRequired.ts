import type { Rule } from '../../rule';

export const bodyBecameRequired: Rule = {
  kind: 'body-became-required',
  category: 'bodies',
  ids: {
    request: 'request-body-became-required',
    response: 'response-body-became-required',
  },
  purpose: 'A request without a body was accepted and is refused now.',
  severity: { request: 'error', response: 'info' },
  messages: {
    request:
      'The request body became required; requests without it are refused',
    response: 'The body is always sent now',
  },
};

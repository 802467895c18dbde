import type { Rule } from '../../rule';

export const bodyBecameRequired: Rule = {
  kind: 'body-became-required',
  category: 'bodies',
  position: 40,
  ids: {
    request: 'request-body-became-required',
    response: 'response-body-became-required',
  },
  purpose: 'A request without a body was accepted and is refused now.',
  severity: { request: 'error', response: 'info' },
  mirror: { kind: 'body-became-optional' },
  advice: {
    request:
      'Take requests without a body as before, with a default for what is missing, or offer a new operation that needs one.',
    response: 'Nothing has to be done by those who read it.',
  },
  messages: {
    request:
      'The request body became required; {requests} without it are refused',
    response: 'The body is always sent now',
  },
};

import type { Rule } from '../../rule';

export const bodyBecameOptional: Rule = {
  kind: 'body-became-optional',
  category: 'bodies',
  position: 50,
  ids: {
    request: 'request-body-became-optional',
    response: 'response-body-became-optional',
  },
  purpose:
    'A consumer may leave the body out now; a body that the provider sends may be missing.',
  severity: { request: 'info', response: 'error' },
  mirror: { kind: 'body-became-required' },
  advice: {
    request:
      'Nothing has to be done: requests with a body are taken as before.',
    response: 'Keep sending the body, also when it has nothing to say.',
  },
  messages: {
    request: 'The request body became optional',
    response: 'The body became optional and may be missing',
  },
};

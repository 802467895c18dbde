import type { Rule } from '../../rule';

export const bodyBecameOptional: Rule = {
  kind: 'body-became-optional',
  category: 'bodies',
  ids: {
    request: 'request-body-became-optional',
    response: 'response-body-became-optional',
  },
  purpose:
    'A consumer may leave the body out now; a body that the provider sends may be missing.',
  severity: { request: 'info', response: 'error' },
  messages: {
    request: 'The request body became optional',
    response: 'The body became optional and may be missing',
  },
};

import type { Rule } from '../../rule';

export const bodyRemoved: Rule = {
  kind: 'body-removed',
  category: 'bodies',
  ids: { request: 'request-body-removed', response: 'response-body-removed' },
  purpose:
    'Whoever sent the body is refused or ignored; whoever received it gets nothing.',
  severity: { request: 'error', response: 'error' },
  messages: {
    request: 'The request body was removed',
    response: 'The body is no longer sent',
  },
};

import type { Rule } from '../../rule';

export const bodyRemoved: Rule = {
  kind: 'body-removed',
  category: 'bodies',
  position: 10,
  ids: { request: 'request-body-removed', response: 'response-body-removed' },
  purpose:
    'Whoever sent the body is refused or ignored; whoever received it gets nothing.',
  severity: { request: 'error', response: 'error' },
  mirror: { kind: 'required-body-added' },
  advice: {
    request:
      'Keep taking the body and ignore it until nobody sends it, and say so in the description.',
    response:
      'Keep the body beside whatever replaces it until nobody reads it.',
  },
  messages: {
    request: 'The request body was removed',
    response: 'The body is no longer sent',
  },
};

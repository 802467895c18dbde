import type { Rule } from '../../rule';

export const optionalBodyAdded: Rule = {
  kind: 'optional-body-added',
  category: 'bodies',
  position: 20,
  ids: {
    request: 'request-optional-body-added',
    response: 'response-optional-body-added',
  },
  purpose: 'Consumers may send the new body or leave it out.',
  severity: { request: 'info', response: 'info' },
  mirror: {
    none: 'A body that goes is told by body-removed, whether it was required or not.',
  },
  advice: {
    request:
      'Nothing has to be done: requests without a body are taken as before.',
    response:
      'Tell receivers that a body may come; most ignore one that they do not know.',
  },
  messages: {
    request: 'An optional request body was added',
    response: 'A body was added that may be sent',
  },
};

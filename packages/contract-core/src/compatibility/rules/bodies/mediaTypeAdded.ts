import type { Rule } from '../../rule';

export const mediaTypeAdded: Rule = {
  kind: 'media-type-added',
  category: 'bodies',
  position: 70,
  ids: {
    request: 'request-media-type-added',
    response: 'response-media-type-added',
  },
  purpose: 'Another representation can be chosen; the former ones stay.',
  severity: { request: 'info', response: 'info' },
  mirror: { kind: 'media-type-removed' },
  advice: {
    request: 'Nothing has to be done: it is for the consumer to choose it.',
    response:
      'Send the new media type only to those who ask for it with Accept.',
  },
  messages: {
    request: 'The media type {words} is accepted too',
    response: 'The media type {words} is returned on demand too',
  },
};

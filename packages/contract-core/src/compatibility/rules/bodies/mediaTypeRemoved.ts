import type { Rule } from '../../rule';

export const mediaTypeRemoved: Rule = {
  kind: 'media-type-removed',
  category: 'bodies',
  position: 60,
  ids: {
    request: 'request-media-type-removed',
    response: 'response-media-type-removed',
  },
  purpose: 'Whoever sends or asks for this media type is refused.',
  severity: { request: 'error', response: 'error' },
  mirror: { kind: 'media-type-added' },
  advice: {
    request:
      'Take the former media type beside the new one until nobody sends it.',
    response:
      'Keep answering in the former media type to those who ask for it with Accept.',
  },
  messages: {
    request: 'The media type {words} is no longer accepted',
    response: 'The media type {words} is no longer returned',
  },
};

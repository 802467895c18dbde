import type { Rule } from '../../rule';

export const mediaTypeWidened: Rule = {
  kind: 'media-type-widened',
  category: 'bodies',
  position: 90,
  ids: {
    request: 'request-media-type-widened',
    response: 'response-media-type-widened',
  },
  purpose: 'Other media types of the family are possible.',
  severity: 'law',
  mirror: { kind: 'media-type-narrowed' },
  advice: {
    request: 'Nothing to do: the former one is accepted still.',
    response: 'Keep naming the media types that can come.',
  },
  messages: {
    request: 'The media type was widened from {words}',
    response:
      'The media type was widened from {words}; others than the former may come',
  },
};

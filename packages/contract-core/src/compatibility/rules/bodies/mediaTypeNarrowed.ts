import type { Rule } from '../../rule';

export const mediaTypeNarrowed: Rule = {
  kind: 'media-type-narrowed',
  category: 'bodies',
  position: 80,
  ids: {
    request: 'request-media-type-narrowed',
    response: 'response-media-type-narrowed',
  },
  purpose: 'Where any media type of a family would do, only some do.',
  severity: 'law',
  mirror: { kind: 'media-type-widened' },
  advice: {
    request:
      'Go on accepting the whole family, or say since when only some are accepted.',
    response: 'Nothing to do: less than before can come.',
  },
  messages: {
    request: 'The media type was narrowed from {words}',
    response: 'The media type was narrowed from {words}',
  },
};

import type { Rule } from '../../rule';

export const encodingMediaTypeRemoved: Rule = {
  kind: 'encoding-media-type-removed',
  category: 'bodies',
  position: 100,
  ids: {
    request: 'request-encoding-media-type-removed',
    response: 'response-encoding-media-type-removed',
  },
  purpose:
    'A part of the form in this media type was accepted and is refused now.',
  severity: 'law',
  mirror: { kind: 'encoding-media-type-added' },
  advice: {
    request: 'Go on accepting the former media type for this part.',
    response: 'Nothing to do: less than before can come.',
  },
  messages: {
    request: 'A part of the form is no longer accepted as {words}',
    response: 'A part of the form no longer comes as {words}',
  },
};
